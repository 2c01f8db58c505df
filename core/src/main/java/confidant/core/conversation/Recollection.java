package confidant.core.conversation;

import confidant.core.memory.Evidence;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.OpenLoop;
import java.util.List;
import java.util.Optional;

/**
 * What came to mind.
 *
 * @param evidence turns that fit, best first
 * @param facts current facts about the people and things named
 * @param due open loops that may be asked about now
 * @param coming open loops whose day is today or tomorrow
 * @param outcome the loop whose outcome this utterance tells, if any
 * @param answer present exactly when the person asked about the past
 */
public record Recollection(
    List<Evidence> evidence,
    List<KnownFact> facts,
    List<OpenLoop> due,
    List<OpenLoop> coming,
    Optional<OpenLoop> outcome,
    Optional<MemoryAnswer> answer) {
  public static final Recollection EMPTY =
      new Recollection(
          List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
}
