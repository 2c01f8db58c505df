package confidant.mind.perceive;

import static confidant.mind.perceive.TimeRule.group;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;

/** Feast days with a place in the calendar. */
final class Holidays {
  private Holidays() {}

  static Optional<Meaning> read(Matcher m, Anchor anchor) {
    String how = group(m, 1);
    if (how.equals("before") || how.equals("after")) {
      return Meaning.of(Kind.RELATIVE_TO_EVENT);
    }
    boolean back =
        how.equals("last") || how.equals("since") || anchor.past() && !how.equals("next");
    LocalDate today = anchor.today();
    int year = today.getYear() + (back ? 0 : -1);
    LocalDate day = day(m.group(2), year);
    while (back ? day.isAfter(today) : day.isBefore(today)) {
      year += back ? -1 : 1;
      day = day(m.group(2), year);
    }
    return how.equals("since")
        ? Meaning.of(Kind.SINCE, new DayInterval(day, today.plusDays(1)))
        : Meaning.days(interval(m.group(2), day));
  }

  private static DayInterval interval(String name, LocalDate day) {
    return switch (name) {
      case "christmas", "xmas" -> Anchor.from(day.minusDays(1), 3);
      case "easter" -> Anchor.from(day, 2);
      default -> DayInterval.day(day);
    };
  }

  private static LocalDate day(String name, int year) {
    if (name.endsWith("eve")) {
      return LocalDate.of(year, 12, name.startsWith("new") ? 31 : 24);
    }
    if (name.startsWith("new")) {
      return LocalDate.of(year, 1, 1);
    }
    if (name.startsWith("thanks")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
    return switch (name.charAt(0)) {
      case 's' -> LocalDate.of(year, 3, 17);
      case 'h' -> LocalDate.of(year, 10, 31);
      case 'v' -> LocalDate.of(year, 2, 14);
      case 'e' -> easter(year);
      default -> LocalDate.of(year, 12, 25);
    };
  }

  /** Gregorian Easter Sunday, after the anonymous algorithm as printed by Meeus (1991). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
