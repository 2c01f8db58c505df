package confidant.mind.perceive;

import static confidant.mind.perceive.TimeWords.LONG_WEEKDAY;
import static confidant.mind.perceive.TimeWords.NUMBER;
import static confidant.mind.perceive.TimeWords.UNIT;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import confidant.mind.view.Numbers;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Stretches of time and distances from now: two weeks ago, for years, every Monday, since June. */
final class SpanRules {
  private static final String ABOUT =
      "(?:like |about |around |over |almost |nearly |roughly |just |maybe |more than |only )*";

  /** Read before the dates of the calendar. */
  static final List<TimeRule> FIRST =
      List.of(
          TimeRule.of(
              "\\b(?:exactly )?"
                  + NUMBER
                  + " (weeks?|months?|years?) ago (today|yesterday|tomorrow)\\b",
              SpanRules::agoToday),
          TimeRule.of(
              "\\b(?:in )?" + NUMBER + " weeks? from (?:this |next )?" + LONG_WEEKDAY + "\\b",
              (m, a) ->
                  Meaning.day(
                      DayRules.coming(m.group(2), a)
                          .plusDays(Math.round(7 * TimeWords.number(m.group(1)))))),
          TimeRule.of(
              "\\b(?:a|one) week ago (?:on )?" + LONG_WEEKDAY + "\\b",
              (m, a) -> Meaning.day(DayRules.lastDay(m.group(1), a).minusDays(7))),
          TimeRule.of(
              "\\bsince " + ABOUT + NUMBER + " " + UNIT + " ago\\b",
              (m, a) -> since(shifted(m.group(1), m.group(2), -1, a).start(), a)),
          TimeRule.of("\\bsince yesterday\\b", (m, a) -> since(a.today().minusDays(1), a)),
          TimeRule.of("\\bsince (?:this morning|today)\\b", (m, a) -> since(a.today(), a)),
          TimeRule.of(
              "\\bsince last (week|month|year|night)\\b",
              (m, a) -> since(sinceLast(m.group(1), a), a)),
          TimeRule.of(
              "\\bsince (?:i was (?:\\d{1,2}|"
                  + Numbers.COUNT
                  + "|a (?:kid|child|teenager|baby)|little|young|born)|childhood"
                  + "|birth|high school|college|school|then|forever)\\b",
              Kind.SINCE),
          TimeRule.of(
              "\\b(?:a|an?|"
                  + Numbers.COUNT
                  + "|\\d+|the) (?:day|days|week|weeks|month|months|weekend|year)"
                  + " (?:before|after) (?:last (?:week|month|year|summer|winter|spring|autumn|christmas|easter|weekend)|that|my|the|christmas|easter|new year)\\b(?: \\w+)?",
              Kind.RELATIVE_TO_EVENT),
          TimeRule.of(
              "\\b" + NUMBER + " " + UNIT + " (?:later|before that|after that)\\b",
              Kind.RELATIVE_TO_EVENT));

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b"
                  + ABOUT
                  + NUMBER
                  + " (?:or (?:so|two|three) |more )?"
                  + UNIT
                  + "(?: or so)? (?:ago|back|earlier)\\b",
              (m, a) -> Meaning.days(shifted(m.group(1), m.group(2), -1, a))),
          TimeRule.of(
              "\\b(?:a (?:long )?(?:while|time)|ages|years|months|weeks|days|some time|not (?:so |too )?long)"
                  + " (?:ago|back)\\b",
              Kind.VAGUE),
          TimeRule.of(
              "\\b(?:half an hour|an hour and a half) (?:ago|from now)\\b",
              (m, a) -> Meaning.day(a.today())),
          TimeRule.of(
              "\\b" + NUMBER + " " + UNIT + "(?:'s?)? (?:from now|time)\\b",
              (m, a) -> Meaning.days(shifted(m.group(1), m.group(2), 1, a))),
          TimeRule.of(
              "\\b(within|in) (?:the next )?"
                  + ABOUT
                  + NUMBER
                  + " (?:or (?:so|two|three) )?"
                  + UNIT
                  + "(?:'? time)?(?: or so)?\\b",
              SpanRules::inSome),
          TimeRule.of(
              "\\b(?:every|each) (?:other |single |first |second |third |fourth |last |couple(?: of)? |few |\\d+ )*(?:"
                  + LONG_WEEKDAY
                  + "|day|night|morning|afternoon|evening|week|weekend|month|year|hour|minute|summer|winter"
                  + "|spring|autumn|fall|christmas|mon|tue|wed|thu|fri|sat|sun)s?\\b(?: (?:morning|evening|night|afternoon))?(?: of (?:the|every|each) month)?",
              Kind.RECURRENCE),
          TimeRule.of(
              "\\b(?:once|twice|three times|four times|five times|(?:\\d+(?: ?[-–] ?\\d+)?)(?: ?x| times| days)?"
                  + "|(?:a )?(?:couple|few|several)(?: of)? times|several times) (?:a|per|every|each) (?:day|night|week|month|year)\\b",
              Kind.RECURRENCE),
          TimeRule.of(
              "\\b(?:daily|weekly|monthly|yearly|annually|nightly|on weekends|on weekdays|weekdays|weekends"
                  + "|most (?:days|nights|mornings|evenings|weekends)|all the time|in the (?:mornings|evenings|afternoons)"
                  + "|(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)"
                  + "|"
                  + LONG_WEEKDAY
                  + " (?:mornings|evenings|nights|afternoons))\\b",
              Kind.RECURRENCE),
          TimeRule.of(
              "\\bat night\\b",
              (m, a) -> Meaning.of(a.past() ? Kind.PART_OF_DAY : Kind.RECURRENCE)),
          TimeRule.of(
              "\\b(?:over|in|for|during) the (last|past|next|coming) (?:(few|couple(?: of)?|several|\\d+|two|three|four|five|six) )?"
                  + "(days|weeks|months|years|weekends|hours)\\b",
              SpanRules::pastFew),
          TimeRule.of(
              "\\b(?:the )?(last|past|next) (few|couple(?: of)?|several|\\d+|two|three|four|five|six) (days|weeks|months|years|weekends|hours)\\b",
              SpanRules::pastFew),
          TimeRule.of(
              "\\b(?:for|takes?|took|lasts?|lasted|spent|another) "
                  + ABOUT
                  + "(?:the whole |a good |up to |at least |another )?"
                  + NUMBER
                  + " (?:more |whole |full |and a half |to \\w+ |or \\w+ )?"
                  + UNIT
                  + "\\b(?: (?:now|straight|in a row))?",
              Kind.DURATION),
          TimeRule.of(
              "\\bfor (?:a (?:long |little |short )?(?:while|time|bit)|so long|too long|ages|years|months|weeks"
                  + "|days|hours|ever|some time)\\b",
              Kind.DURATION),
          TimeRule.of(
              "\\b(?:all|the whole|the entire|the rest of (?:the|my)|most of the|half the) "
                  + "(?:day|night|week|weekend|morning|afternoon|evening|summer|winter|year|month|time)\\b(?: long)?",
              Kind.DURATION),
          TimeRule.of("\\b(?:24/7|overnight|year round)\\b", Kind.DURATION),
          TimeRule.of(
              "\\b"
                  + NUMBER
                  + "[- ](?:hour|minute|min|day|week|month|year)s?\\b(?![- ]old)(?! ago)",
              Kind.DURATION));

  private SpanRules() {}

  static Optional<Meaning> since(LocalDate start, Anchor anchor) {
    return Meaning.of(Kind.SINCE, new DayInterval(start, anchor.today().plusDays(1)));
  }

  private static Optional<Meaning> agoToday(Matcher m, Anchor anchor) {
    long n = Math.round(TimeWords.number(m.group(1)));
    LocalDate from =
        switch (m.group(3)) {
          case "yesterday" -> anchor.today().minusDays(1);
          case "tomorrow" -> anchor.today().plusDays(1);
          default -> anchor.today();
        };
    return Meaning.day(
        switch (m.group(2).charAt(0)) {
          case 'w' -> from.minusWeeks(n);
          case 'm' -> from.minusMonths(n);
          default -> from.minusYears(n);
        });
  }

  private static LocalDate sinceLast(String unit, Anchor anchor) {
    return switch (unit) {
      case "week" -> anchor.monday().minusWeeks(1);
      case "month" -> anchor.today().withDayOfMonth(1).minusMonths(1);
      case "year" -> LocalDate.of(anchor.today().getYear() - 1, 1, 1);
      default -> anchor.calendarDay().minusDays(1);
    };
  }

  private static Optional<Meaning> inSome(Matcher m, Anchor anchor) {
    if (anchor.past()) {
      return Meaning.of(Kind.DURATION);
    }
    DayInterval days = shifted(m.group(2), m.group(3), 1, anchor);
    LocalDate today = anchor.today();
    boolean within = m.group(1).equals("within") && days.end().isAfter(today);
    return Meaning.days(within ? new DayInterval(today, days.end()) : days);
  }

  private static Optional<Meaning> pastFew(Matcher m, Anchor anchor) {
    String amount = m.group(2) == null ? "few" : m.group(2);
    boolean ahead = m.group(1).equals("next") || m.group(1).equals("coming");
    DayInterval far = shifted(amount, m.group(3), ahead ? 1 : -1, anchor);
    LocalDate today = anchor.today();
    return Meaning.of(
        Kind.DURATION,
        ahead
            ? new DayInterval(today, far.end())
            : new DayInterval(far.start(), today.plusDays(1)));
  }

  /** Exact numbers of days and weeks give a day; longer or rougher distances a stretch. */
  private static DayInterval shifted(String amount, String unit, int sign, Anchor anchor) {
    double n = TimeWords.number(amount) * sign;
    if (unit.startsWith("sec") || unit.startsWith("min") || unit.startsWith("h")) {
      return DayInterval.day(moment(n, unit, anchor).toLocalDate());
    }
    boolean rough = TimeWords.rough(amount);
    LocalDate today = anchor.today();
    return switch (unit.charAt(0)) {
      case 'd', 'n' ->
          unit.startsWith("decade")
              ? around(today.plusYears(Math.round(n * 10)), 365)
              : around(today.plusDays(Math.round(n)), rough ? 1 : 0);
      case 'w' ->
          unit.startsWith("weekend")
              ? Anchor.from(anchor.monday().plusDays(5).plusWeeks(Math.round(n)), 2)
              : around(today.plusDays(Math.round(n * 7)), rough ? 4 : 0);
      case 'f' -> around(today.plusDays(Math.round(n * 14)), 1);
      case 'm' -> around(months(today, n), rough ? 15 : n == Math.rint(n) ? 3 : 7);
      default -> around(months(today, n * 12), rough ? 183 : 30);
    };
  }

  private static LocalDate months(LocalDate from, double months) {
    long whole = (long) months;
    return from.plusMonths(whole).plusDays(Math.round((months - whole) * 30));
  }

  static ZonedDateTime moment(double n, String unit, Anchor anchor) {
    int seconds = unit.startsWith("h") ? 3600 : unit.startsWith("m") ? 60 : 1;
    return anchor.at().plusSeconds(Math.round(n * seconds));
  }

  private static DayInterval around(LocalDate day, int slack) {
    return new DayInterval(day.minusDays(slack), day.plusDays(slack + 1L));
  }
}
