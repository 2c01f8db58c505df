package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of naming a time. A rule that matches may still decline. */
record TimeRule(Pattern pattern, Reading reading) {
  /** What the words mean. */
  record Meaning(Kind kind, Optional<DayInterval> days, Optional<LocalTime> clock) {
    static Optional<Meaning> day(LocalDate day) {
      return days(DayInterval.day(day));
    }

    static Optional<Meaning> days(DayInterval days) {
      return Optional.of(new Meaning(Kind.DATE, Optional.of(days), Optional.empty()));
    }

    static Optional<Meaning> of(Kind kind) {
      return Optional.of(new Meaning(kind, Optional.empty(), Optional.empty()));
    }

    static Optional<Meaning> of(Kind kind, DayInterval days) {
      return Optional.of(new Meaning(kind, Optional.of(days), Optional.empty()));
    }

    static Optional<Meaning> at(LocalTime clock) {
      return Optional.of(new Meaning(Kind.CLOCK, Optional.empty(), Optional.of(clock)));
    }
  }

  /** Reads a match against the anchor; empty when it is no time after all. */
  interface Reading {
    Optional<Meaning> read(Matcher match, Anchor anchor);
  }

  static TimeRule of(String pattern, Reading reading) {
    return new TimeRule(Pattern.compile(pattern), reading);
  }

  static TimeRule of(String pattern, Kind kind) {
    return of(pattern, (m, a) -> Meaning.of(kind));
  }

  /** A group that may be missing, as an empty text. */
  static String group(Matcher match, int index) {
    String found = match.group(index);
    return found == null ? "" : found;
  }
}
