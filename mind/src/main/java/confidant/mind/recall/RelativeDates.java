package confidant.mind.recall;

import confidant.core.language.DayInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "yesterday", "two weeks ago", "last Friday": resolved against the day of the message. */
final class RelativeDates {
  /** What {@link #amount} can read. */
  private static final String NUMBER =
      "an?|one|two|couple|three|few|four|several|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|\\d{1,3}";

  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\\b(?<word>day before yesterday|yesterday|last night|today|tonight|this morning"
              + "|this afternoon|this evening|tomorrow|the other day|recently"
              + "|(?<ago>"
              + NUMBER
              + ")(?: of)? (?<agounit>days?|weeks?|months?|years?) ago"
              + "|(?<which>last|past|this past|this|next|coming|on|on a|since) (?<what>week|weekend"
              + "|month|year|summer|winter|spring|fall|monday|tuesday|wednesday|thursday|friday"
              + "|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|sat|sun)\\b"
              + "|in (?<ahead>"
              + NUMBER
              + ") (?<aheadunit>days?|weeks?|months?|years?))");

  /** Every expression holds one of these words. */
  private static final Set<String> CUES =
      Set.of(
          ("day days yesterday today tonight night morning afternoon evening tomorrow recently week"
                  + " weeks weekend month months year years summer winter spring fall monday"
                  + " tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu"
                  + " fri sat sun")
              .split(" "));

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("couple", 2),
          Map.entry("three", 3),
          Map.entry("few", 3),
          Map.entry("four", 4),
          Map.entry("several", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));
  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "week", 7, "month", 30, "year", 365);

  private RelativeDates() {}

  /** Whether a text of these folded words can name a day at all: seen without a pattern. */
  static boolean cued(List<String> words) {
    return words.stream().anyMatch(CUES::contains);
  }

  static List<DayInterval> in(String text, LocalDate day) {
    var found = new ArrayList<DayInterval>();
    Matcher matcher = EXPRESSION.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      resolve(matcher, day).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<DayInterval> resolve(Matcher m, LocalDate day) {
    if (m.group("agounit") != null) {
      return around(m.group("ago"), m.group("agounit"), day, -1);
    }
    if (m.group("aheadunit") != null) {
      return around(m.group("ahead"), m.group("aheadunit"), day, 1);
    }
    if (m.group("what") != null) {
      return Optional.of(calendar(m.group("which"), m.group("what"), day));
    }
    return Optional.of(
        switch (m.group("word")) {
          case "yesterday", "last night" -> DayInterval.day(day.minusDays(1));
          case "day before yesterday" -> DayInterval.day(day.minusDays(2));
          case "tomorrow" -> DayInterval.day(day.plusDays(1));
          case "the other day" -> new DayInterval(day.minusDays(5), day);
          case "recently" -> new DayInterval(day.minusDays(14), day.plusDays(1));
          default -> DayInterval.day(day);
        });
  }

  /** N units away, give or take a third of the unit. */
  private static Optional<DayInterval> around(
      @Nullable String number, String unit, LocalDate day, int sign) {
    int n = number == null ? 0 : amount(number);
    if (n == 0) {
      return Optional.empty();
    }
    int days = DAYS.getOrDefault(unit.replaceAll("s$", ""), 1);
    LocalDate middle = day.plusDays((long) sign * n * days);
    return Optional.of(new DayInterval(middle.minusDays(days / 3), middle.plusDays(days / 3 + 1)));
  }

  private static int amount(String word) {
    if (word.length() < 4 && word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    return NUMBERS.getOrDefault(word, 0);
  }

  private static DayInterval calendar(String which, String what, LocalDate day) {
    boolean next = which.equals("next") || which.equals("coming");
    boolean current = which.equals("this");
    int step = next ? 1 : current ? 0 : -1;
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
    return switch (what) {
      case "week" ->
          next
              ? new DayInterval(day.plusDays(1), day.plusDays(10))
              : current
                  ? new DayInterval(monday, monday.plusDays(7))
                  : new DayInterval(monday.minusDays(7), day);
      case "weekend" -> weekend(monday.plusDays(5), day, step);
      case "month" -> {
        YearMonth month = YearMonth.from(day).plusMonths(step);
        yield new DayInterval(month.atDay(1), month.plusMonths(1).atDay(1));
      }
      case "year" -> {
        int year = day.getYear() + step;
        yield new DayInterval(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
      }
      case "summer", "winter", "spring", "fall" -> season(what, day, step);
      default -> weekday(what, day, next || current);
    };
  }

  private static DayInterval weekend(LocalDate saturday, LocalDate day, int step) {
    LocalDate start =
        step == 0
            ? saturday
            : step < 0
                ? saturday.minusDays(7)
                : day.getDayOfWeek().getValue() >= 6 ? saturday.plusDays(7) : saturday;
    return new DayInterval(start, start.plusDays(2));
  }

  private static DayInterval season(String name, LocalDate day, int step) {
    DayInterval season = Dates.season(day.getYear(), name);
    if (step > 0 && season.start().isBefore(day)) {
      return Dates.season(day.getYear() + 1, name);
    }
    return step < 0 && season.start().isAfter(day) ? Dates.season(day.getYear() - 1, name) : season;
  }

  private static DayInterval weekday(String name, LocalDate day, boolean ahead) {
    int wanted = 0;
    for (DayOfWeek each : DayOfWeek.values()) {
      if (each.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
        wanted = each.getValue();
      }
    }
    int today = day.getDayOfWeek().getValue();
    int distance = ahead ? Math.floorMod(wanted - today, 7) : Math.floorMod(today - wanted, 7);
    long days = distance == 0 ? 7 : distance;
    return DayInterval.day(ahead ? day.plusDays(days) : day.minusDays(days));
  }
}
