package confidant.core.language;

import java.time.LocalDate;

/** Days from {@code start} (inclusive) to {@code end} (exclusive), in the person's zone. */
public record DayInterval(LocalDate start, LocalDate end) {
  public DayInterval {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("an interval ends after it starts: " + start + ".." + end);
    }
  }

  public static DayInterval day(LocalDate day) {
    return new DayInterval(day, day.plusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  public long days() {
    return end.toEpochDay() - start.toEpochDay();
  }
}
