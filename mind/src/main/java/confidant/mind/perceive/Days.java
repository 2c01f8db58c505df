package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day an older text speaks of, as seen from the day it was written on. Thread-safe. */
public final class Days {
  private Days() {}

  /** The first expression that can be placed on the calendar. */
  public static Optional<DayInterval> first(String text, LocalDate writtenOn) {
    var noon = writtenOn.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC);
    return TimeGrammar.read(text, noon, Optional.empty()).stream()
        .map(TimeExpression::days)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
