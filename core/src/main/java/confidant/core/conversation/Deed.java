package confidant.core.conversation;

import confidant.core.origin.EventId;
import java.util.List;
import java.util.Map;

/**
 * What was done on the person's word before she answers, so that she can say so.
 *
 * @param slots words for her sentence: "counts", "old", "new", "name", "what" …
 * @param evidence turns it concerns
 */
public record Deed(Kind kind, Map<String, String> slots, List<EventId> evidence) {
  public enum Kind {
    /** Showed what would go; waits for one confirmation. */
    FORGET_PREVIEWED,
    FORGOTTEN,
    FORGET_FOUND_NOTHING,
    FORGET_CANCELLED,
    REMEMBERED,
    CORRECTED,
    /** A correction whose target is not clear: asks once. */
    CORRECTION_UNCLEAR,
    RENAMED_HER,
    RENAMED_PERSON,
    SPACE_GIVEN,
    REQUEST_BEYOND_HER
  }

  public static Deed of(Kind kind) {
    return new Deed(kind, Map.of(), List.of());
  }
}
