package confidant.core.conversation;

import confidant.core.origin.EventId;
import java.util.List;
import java.util.Map;

/**
 * One thing to say.
 *
 * @param kind what sort of thing
 * @param topic key that narrows the choice of words, e.g. "work", "crisis.DE"; empty when none
 * @param slots words it may use, by name ("person", "event", "date", "text")
 * @param evidence turns it leans on
 */
public record Move(Kind kind, String topic, Map<String, String> slots, List<EventId> evidence) {
  public enum Kind {
    GREET,
    DISCLOSE,
    ACKNOWLEDGE,
    REFLECT,
    VALIDATE,
    WONDER,
    RECALL,
    CELEBRATE,
    COMFORT,
    ENCOURAGE,
    TEASE,
    OWN_STATE,
    OWN_VIEW,
    INFORM,
    SUGGEST,
    OFFER,
    ANSWER,
    CONFIRM,
    CORRECT_SELF,
    ASK_LOOP,
    LIMIT,
    CRISIS,
    CRISIS_FOLLOW,
    TAKE_LEAVE,
    GIVE_SPACE,
    BREAK_REMINDER,
    VERBATIM
  }

  public static Move of(Kind kind) {
    return new Move(kind, "", Map.of(), List.of());
  }

  public static Move of(Kind kind, String topic) {
    return new Move(kind, topic, Map.of(), List.of());
  }

  /** Words that are fixed by code and said as they are. */
  public static Move verbatim(String text, List<EventId> evidence) {
    return new Move(Kind.VERBATIM, "", Map.of("text", text), evidence);
  }

  public Move with(String slot, String value) {
    var more = new java.util.HashMap<>(slots);
    more.put(slot, value);
    return new Move(kind, topic, Map.copyOf(more), evidence);
  }
}
