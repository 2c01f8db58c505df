package confidant.mind.recall;

import confidant.core.language.DayInterval;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar dates in a text, for matching questions with turns: "5 May 2023", "in May", "summer
 * 2022", "the week before 3 June", Christmas. Dates without a year stand in every given year.
 */
final class Dates {
  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
  private static final Map<String, Month> MONTHS = monthNames();
  private static final Pattern NUMERIC = pattern("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b");
  private static final Pattern DAY_MONTH =
      pattern("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b\\.?,?(?: (\\d{4}))?");
  private static final Pattern MONTH_DAY =
      pattern("\\b" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (\\d{4}))?");
  private static final Pattern MONTH_YEAR = pattern("\\b" + MONTH + "\\.?,? (?:of )?(\\d{4})\\b");
  private static final Pattern MONTH_ALONE =
      pattern(
          "\\b(?:in|during|of|since|by|until|this|last|next|early|late|mid|end of|beginning of) "
              + MONTH
              + "\\b");
  private static final Pattern SEASON_YEAR =
      pattern("\\b(spring|summer|fall|autumn|winter)(?: of)? (\\d{4})\\b");
  private static final Pattern YEAR = pattern("\\b((?:19|20)\\d\\d)\\b");
  private static final Pattern SHIFT =
      pattern(
          "\\b(week|day|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
              + " (before|after|prior to|following)\\b");
  private static final Map<String, int[]> HOLIDAYS =
      Map.of(
          "christmas", new int[] {12, 25},
          "new year", new int[] {1, 1},
          "halloween", new int[] {10, 31},
          "valentine", new int[] {2, 14},
          "4th of july", new int[] {7, 4},
          "independence day", new int[] {7, 4});

  /** A date without a digit holds one of these words. */
  private static final Set<String> CUES = cues();

  private final String text;
  private final List<Integer> years;
  private final List<DayInterval> found = new ArrayList<>();
  private final List<int[]> used = new ArrayList<>();

  private Dates(String text, List<Integer> years) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.years = years;
  }

  /** Whether a text of these folded words can name a date at all: seen without a pattern. */
  static boolean cued(List<String> words) {
    for (String word : words) {
      if (Character.isDigit(word.charAt(0)) || CUES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> cues() {
    var cues = new HashSet<>(MONTHS.keySet());
    HOLIDAYS.keySet().forEach(name -> cues.addAll(List.of(name.split(" "))));
    cues.add("valentines");
    return Set.copyOf(cues);
  }

  /**
   * @param years the years a date without one may stand in
   */
  static List<DayInterval> in(String text, List<Integer> years) {
    var dates = new Dates(text, years);
    boolean digits = dates.hasDigit();
    if (digits) {
      dates.days();
    }
    dates.months(digits);
    dates.holidays();
    if (digits) {
      dates.wholeYears();
    }
    return dates.shifted();
  }

  /** Most of what is said names no date at all: that is seen without a single pattern. */
  private boolean hasDigit() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private void days() {
    each(NUMERIC, m -> day(number(m, 3), number(m, 2), number(m, 1)));
    each(DAY_MONTH, m -> inYears(m.group(3)).forEach(y -> day(y, month(m.group(2)), number(m, 1))));
    each(MONTH_DAY, m -> inYears(m.group(3)).forEach(y -> day(y, month(m.group(1)), number(m, 2))));
  }

  private void months(boolean digits) {
    if (digits) {
      each(MONTH_YEAR, m -> wholeMonth(number(m, 2), month(m.group(1))));
    }
    each(MONTH_ALONE, m -> years.forEach(y -> wholeMonth(y, month(m.group(1)))));
    if (digits) {
      each(SEASON_YEAR, m -> found.add(season(number(m, 2), m.group(1))));
    }
  }

  private void holidays() {
    HOLIDAYS.forEach((name, date) -> {
      if (text.contains(name)) {
        for (int year : years) {
          LocalDate day = LocalDate.of(year, date[0], date[1]);
          found.add(new DayInterval(day.minusDays(1), day.plusDays(2)));
        }
      }
    });
  }

  private void wholeYears() {
    each(
        YEAR,
        m -> {
          int year = number(m, 1);
          found.add(new DayInterval(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        });
  }

  /** "the week before X", "the Friday after X". */
  private List<DayInterval> shifted() {
    if (found.isEmpty()) {
      return found;
    }
    Matcher shift = SHIFT.matcher(text);
    if (!shift.find()) {
      return found;
    }
    boolean before = shift.group(2).equals("before") || shift.group(2).equals("prior to");
    return found.stream().map(i -> shift(i, shift.group(1), before)).toList();
  }

  private static DayInterval shift(DayInterval from, String unit, boolean before) {
    int days =
        switch (unit) {
          case "week", "weekend" -> 7;
          case "day" -> 1;
          case "month" -> 31;
          default -> 0;
        };
    if (days > 0) {
      return before
          ? new DayInterval(from.start().minusDays(days), from.start())
          : new DayInterval(from.end(), from.end().plusDays(days));
    }
    DayOfWeek weekday = DayOfWeek.valueOf(unit.toUpperCase(Locale.ROOT));
    return DayInterval.day(
        before
            ? from.start().with(TemporalAdjusters.previous(weekday))
            : from.end().minusDays(1).with(TemporalAdjusters.next(weekday)));
  }

  static DayInterval season(int year, String name) {
    int month =
        switch (name) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    LocalDate start = LocalDate.of(year, month, 1);
    return new DayInterval(start, start.plusDays(92));
  }

  private void each(Pattern pattern, java.util.function.Consumer<MatchResult> take) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (used.stream().allMatch(u -> end <= u[0] || start >= u[1])) {
        used.add(new int[] {start, end});
        take.accept(matcher.toMatchResult());
      }
    }
  }

  private List<Integer> inYears(@org.jspecify.annotations.Nullable String year) {
    return year == null ? years : List.of(Integer.parseInt(year));
  }

  private void day(int year, int month, int day) {
    try {
      found.add(DayInterval.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return; // 31 April is no date
    }
  }

  private void wholeMonth(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    found.add(new DayInterval(whole.atDay(1), whole.plusMonths(1).atDay(1)));
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name, Month.JANUARY).getValue();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Map<String, Month> monthNames() {
    var months = new HashMap<String, Month>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex);
  }
}
