package confidant.mind.perceive;

import static confidant.mind.perceive.TimeRule.group;
import static confidant.mind.perceive.TimeWords.LONG_WEEKDAY;
import static confidant.mind.perceive.TimeWords.PART;
import static confidant.mind.perceive.TimeWords.WEEKDAY;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days named from today: tomorrow, last night, next Friday, this weekend. */
final class DayRules {
  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(?:the )?day before yesterday\\b", (m, a) -> Meaning.day(a.today().minusDays(2))),
          TimeRule.of(
              "\\b(?:the )?day after tomorrow\\b", (m, a) -> Meaning.day(a.today().plusDays(2))),
          TimeRule.of("\\bthe night before last\\b", (m, a) -> Meaning.day(a.today().minusDays(2))),
          TimeRule.of("\\blast night\\b", (m, a) -> Meaning.day(a.calendarDay().minusDays(1))),
          TimeRule.of(
              "\\b(yesterday|yday)\\b(?: " + PART + "\\b)?",
              (m, a) -> Meaning.day(a.today().minusDays(1))),
          TimeRule.of(
              "\\b(tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow)\\b(?: " + PART + "\\b)?",
              (m, a) -> Meaning.day(a.today().plusDays(1))),
          TimeRule.of(
              "\\b(?:today|tonight|tonite|2nite|this (?:morning|afternoon|evening)|earlier today"
                  + "|later today)\\b",
              (m, a) -> Meaning.day(a.today())),
          TimeRule.of(
              "\\b" + LONG_WEEKDAY + " (?:before last)\\b",
              (m, a) -> Meaning.day(lastDay(m.group(1), a).minusDays(7))),
          TimeRule.of(
              "\\b" + LONG_WEEKDAY + " (?:after next)\\b",
              (m, a) -> Meaning.day(nextWeek(m.group(1), a).plusDays(7))),
          TimeRule.of(
              "\\b(?:on )?" + LONG_WEEKDAY + " week\\b",
              (m, a) -> Meaning.day(coming(m.group(1), a).plusDays(7))),
          TimeRule.of(
              "\\b(?:a week (?:from|on) (?:this )?|week from )" + LONG_WEEKDAY + "\\b",
              (m, a) -> Meaning.day(coming(m.group(1), a).plusDays(7))),
          TimeRule.of(
              "\\b(?:a week from|in a week from) (today|tomorrow)\\b",
              (m, a) -> Meaning.day(a.today().plusDays(m.group(1).equals("today") ? 7 : 8))),
          TimeRule.of(
              "\\b(last|past|this past|next|this coming|coming|this) "
                  + WEEKDAY
                  + "\\b(?: "
                  + PART
                  + "\\b)?(?! of)",
              DayRules::lastNextWeekday),
          TimeRule.of(
              "\\b(?:the )?(start|beginning|end|middle) of (?:the|this|next|last) (week|month|year)\\b",
              DayRules::edge),
          TimeRule.of(
              "\\b(the last|last|this past|this|the next|next|this coming|coming|the following)"
                  + " (week|weekend|month|year|night)\\b(?! of my)",
              DayRules::lastNextUnit),
          TimeRule.of(
              "\\bthe (week|weekend|month|year) (before last|after next)\\b", DayRules::twoAway),
          TimeRule.of(
              "\\b(?:on |over |during |for |at )(?:the )?weekend\\b|\\bthe (?:whole )?weekend\\b",
              (m, a) -> Meaning.days(weekend(a))),
          TimeRule.of(
              "\\b(?:(on|by|until|till|since|this|for|from|before) )?"
                  + LONG_WEEKDAY
                  + "\\b(?: "
                  + PART
                  + "\\b)?(?! (?:mornings|evenings|nights|afternoons|person|people|vibes?|mood|feeling|blues|girl|guy))",
              (m, a) ->
                  Meaning.of(
                      "since".equals(m.group(1)) ? Kind.SINCE : Kind.DATE,
                      "since".equals(m.group(1))
                          ? new DayInterval(lastDay(m.group(2), a), a.today().plusDays(1))
                          : DayInterval.day(bare(m.group(2), group(m, 1), a)))),
          TimeRule.of(
              "\\bon (mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b(?!')",
              (m, a) -> Meaning.day(bare(m.group(1), "on", a))));

  private DayRules() {}

  private static LocalDate bare(String word, String before, Anchor anchor) {
    boolean back = anchor.past() && !before.matches("by|until|till|this");
    return back ? lastDay(word, anchor) : coming(word, anchor);
  }

  /** The next such weekday after today. */
  static LocalDate coming(String word, Anchor anchor) {
    return anchor.today().with(TemporalAdjusters.next(TimeWords.weekday(word)));
  }

  static LocalDate lastDay(String word, Anchor anchor) {
    return anchor.today().with(TemporalAdjusters.previous(TimeWords.weekday(word)));
  }

  /** "Next Friday" is the Friday of next week. */
  private static LocalDate nextWeek(String word, Anchor anchor) {
    return anchor.monday().plusDays(6L + TimeWords.weekday(word).getValue());
  }

  private static Optional<Meaning> lastNextWeekday(Matcher m, Anchor anchor) {
    LocalDate day =
        switch (m.group(1)) {
          case "next" -> nextWeek(m.group(2), anchor);
          case "this coming", "coming" -> coming(m.group(2), anchor);
          case "this" -> thisWeekday(m.group(2), anchor);
          default -> lastDay(m.group(2), anchor);
        };
    return Meaning.day(day);
  }

  private static LocalDate thisWeekday(String word, Anchor anchor) {
    DayOfWeek day = TimeWords.weekday(word);
    return anchor.past()
        ? anchor.today().with(TemporalAdjusters.previousOrSame(day))
        : anchor.today().with(TemporalAdjusters.nextOrSame(day));
  }

  private static Optional<Meaning> lastNextUnit(Matcher m, Anchor anchor) {
    String which = m.group(1);
    int step = which.contains("last") || which.contains("past") ? -1 : which.equals("this") ? 0 : 1;
    return Meaning.days(unit(m.group(2), step, anchor));
  }

  private static Optional<Meaning> twoAway(Matcher m, Anchor anchor) {
    return Meaning.days(unit(m.group(1), m.group(2).startsWith("before") ? -2 : 2, anchor));
  }

  private static DayInterval unit(String unit, int step, Anchor anchor) {
    return switch (unit) {
      case "week" -> Anchor.from(anchor.monday().plusWeeks(step), 7);
      case "weekend" -> Anchor.from(saturday(step, anchor), 2);
      case "night" -> DayInterval.day(anchor.today().plusDays(step));
      case "month" -> {
        LocalDate first = anchor.today().withDayOfMonth(1).plusMonths(step);
        yield new DayInterval(first, first.plusMonths(1));
      }
      default -> Anchor.year(anchor.today().getYear() + step);
    };
  }

  /** Next weekend is that of next week, except that "coming" and "this" mean the one ahead. */
  private static LocalDate saturday(int step, Anchor anchor) {
    return anchor.monday().plusDays(5).plusWeeks(step);
  }

  private static DayInterval weekend(Anchor anchor) {
    LocalDate saturday = anchor.monday().plusDays(5);
    boolean back = anchor.past() && saturday.isAfter(anchor.today());
    return Anchor.from(back ? saturday.minusDays(7) : saturday, 2);
  }

  private static Optional<Meaning> edge(Matcher m, Anchor anchor) {
    int step = m.group().contains(" next ") ? 1 : m.group().contains(" last ") ? -1 : 0;
    DayInterval whole = unit(m.group(2), step, anchor);
    int part =
        switch (m.group(2)) {
          case "week" -> 3;
          case "month" -> 7;
          default -> 31;
        };
    return Meaning.days(
        switch (m.group(1)) {
          case "end" -> new DayInterval(whole.end().minusDays(part), whole.end());
          case "middle" -> Anchor.from(whole.start().plusDays((whole.days() - part) / 2), part);
          default -> Anchor.from(whole.start(), part);
        });
  }
}
