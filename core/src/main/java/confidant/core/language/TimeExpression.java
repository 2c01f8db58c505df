package confidant.core.language;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time the person named, resolved when it was said.
 *
 * @param text their own words
 * @param start offset in the original text, inclusive
 * @param end offset in the original text, exclusive
 * @param days resolved days; empty for durations, recurrences and anything that cannot be placed
 * @param clock time of day, when named
 */
public record TimeExpression(
    Kind kind,
    String text,
    int start,
    int end,
    Optional<DayInterval> days,
    Optional<LocalTime> clock) {

  public enum Kind {
    DATE,
    DURATION,
    RECURRENCE,
    SINCE,
    AGE,
    CLOCK,
    PART_OF_DAY,
    RELATIVE_TO_EVENT,
    PERSONAL,
    VAGUE
  }
}
