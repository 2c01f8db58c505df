package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day an older text in any of her languages speaks of, as seen from the day it was written on.
 * Thread-safe.
 */
public final class Days {
  private Days() {}

  /** The first expression that can be placed on the calendar. */
  public static Optional<DayInterval> first(String text, LocalDate writtenOn) {
    var noon = writtenOn.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC);
    return first(TimeGrammar.read(text, noon, Optional.empty()))
        .or(() ->
            Stream.of("de", "es", "fr")
                .flatMap(language -> ForeignTimes.of(language).stream())
                .flatMap(times -> first(times.read(text, noon, Optional.empty())).stream())
                .findFirst());
  }

  private static Optional<DayInterval> first(List<TimeExpression> times) {
    return times.stream().map(TimeExpression::days).flatMap(Optional::stream).findFirst();
  }
}
