package confidant.mind.know;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import java.util.List;
import java.util.Optional;

/**
 * Carries out what the person orders in talk: remember, forget (after one confirmation), correct,
 * rename, give space. Keeps the one pending confirmation between turns.
 */
public final class Orders {
  /**
   * @param deed what to tell the person
   * @param events to append
   * @param forget the preview that was confirmed and is to be carried out now
   */
  public record Outcome(Deed deed, List<Event> events, Optional<ForgetPreview> forget) {}

  /** What this utterance orders; empty when it orders nothing. */
  public Optional<Outcome> read(Perception perception) {
    return Optional.empty();
  }
}
