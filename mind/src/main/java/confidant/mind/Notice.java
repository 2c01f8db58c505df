package confidant.mind;

import confidant.core.conversation.Reply;
import confidant.core.feeling.Pad;
import confidant.core.origin.EventId;
import confidant.mind.view.Turn;
import java.util.List;

/** What the screens that watch her are told, so that all of them stay in step. */
public sealed interface Notice {
  /** A turn was written, by either side; hers comes when it is whole. */
  record TurnAdded(Turn turn) implements Notice {}

  /** One sentence of the reply to {@code answers}, while it is being said. */
  record SentenceSaid(EventId answers, int index, Reply.Line line) implements Notice {}

  record PresenceChanged(Presence presence) implements Notice {}

  record MoodChanged(Pad mood, String word, String cause) implements Notice {}

  /** Facts, people or loops changed: fetch again. */
  record KnowledgeChanged() implements Notice {}

  record TurnTakenBack(EventId id) implements Notice {}

  record TurnsForgotten(List<EventId> ids) implements Notice {}

  record PersonaChanged() implements Notice {}

  record PreferenceChanged(String key, String value) implements Notice {}

  /** The vault was locked: leave the conversation at once. */
  record Locked() implements Notice {}

  enum Presence {
    HERE,
    LISTENING,
    THINKING,
    SPEAKING,
    RESTING
  }
}
