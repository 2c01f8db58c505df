package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The moment from which time words are read, and which way they look.
 *
 * @param at when it was said, in the person's zone
 * @param past true when the sentence tells of what was
 */
record Anchor(ZonedDateTime at, boolean past, Optional<LocalDate> birthday) {
  /** People who are still up count the night to the day before. */
  private static final int NIGHT_ENDS = 4;

  LocalDate calendarDay() {
    return at.toLocalDate();
  }

  /** The day as lived: before four in the morning it is still the day before. */
  LocalDate today() {
    return at.toLocalDateTime().minusHours(NIGHT_ENDS).toLocalDate();
  }

  LocalDate monday() {
    return today().with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
  }

  /** The nearest such day of the year in the direction the sentence looks; today counts. */
  Optional<LocalDate> yearly(Month month, int day) {
    if (day < 1 || day > month.maxLength()) {
      return Optional.empty();
    }
    var date = MonthDay.of(month, day);
    int step = past ? -1 : 1;
    for (int y = today().getYear(), i = 0; i < 9; i++, y += step) {
      LocalDate found = date.atYear(y);
      boolean fits = past ? !found.isAfter(today()) : !found.isBefore(today());
      if (fits && date.isValidYear(y)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The nearest return of a day in the direction the sentence looks; 29 February falls on 28. */
  LocalDate anniversary(LocalDate first) {
    MonthDay day = MonthDay.from(first);
    LocalDate thisYear = day.atYear(today().getYear());
    if (past) {
      return thisYear.isAfter(today()) ? day.atYear(today().getYear() - 1) : thisYear;
    }
    return thisYear.isBefore(today()) ? day.atYear(today().getYear() + 1) : thisYear;
  }

  /** The whole month in the direction the sentence looks; the running month counts. */
  DayInterval month(Month month) {
    int year = today().getYear();
    int now = today().getMonthValue();
    if (past && month.getValue() > now) {
      year--;
    } else if (!past && month.getValue() < now) {
      year++;
    }
    return month(year, month);
  }

  static DayInterval month(int year, Month month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new DayInterval(first, first.plusMonths(1));
  }

  static DayInterval year(int year) {
    return new DayInterval(Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
  }

  static DayInterval from(LocalDate start, int days) {
    return new DayInterval(start, start.plusDays(days));
  }
}
