package confidant.mind.perceive;

import static confidant.mind.perceive.TimeRule.group;
import static confidant.mind.perceive.TimeWords.LONG_MONTH;
import static confidant.mind.perceive.TimeWords.MONTH;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Dates of the calendar: 3 May, in March 2021, the summer of 2019, Christmas, the nineties. */
final class CalendarRules {
  private static final String ON_WEEKDAY =
      "(?:(?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b",
              (m, a) -> date(m.group(1), m.group(2), m.group(3))),
          TimeRule.of(
              "\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b",
              (m, a) -> inNumbers(m.group(1), m.group(2), m.group(3), a)),
          TimeRule.of(
              "\\b(?:on|by|until|till|since|from|before|after|for) (\\d{1,2})/(\\d{1,2})\\b(?!/)",
              (m, a) -> inNumbers(m.group(1), m.group(2), "", a)),
          TimeRule.of(
              "\\b(?:from |between )?(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to | and | until )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
                  + MONTH
                  + "\\b",
              (m, a) -> days(m.group(3), m.group(1), m.group(2), a)),
          TimeRule.of(
              "\\b(?:from |between )?"
                  + MONTH
                  + " (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to | and | until )(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:| ?(?:am|pm))",
              (m, a) -> days(m.group(1), m.group(2), m.group(3), a)),
          TimeRule.of(
              "\\b"
                  + ON_WEEKDAY
                  + "(?:(?:on|the|by|since|until|till|from) )*(\\d{1,2}(?:st|nd|rd|th)?|"
                  + TimeWords.ORDINAL
                  + ") (?:of )?"
                  + MONTH
                  + "\\b\\.?,?(?: (\\d{4})\\b)?",
              (m, a) -> dayMonth(m, m.group(2), m.group(1), group(m, 3), a)),
          TimeRule.of(
              "\\b"
                  + ON_WEEKDAY
                  + "(?:(?:on|by|since|until|till|from) )?"
                  + MONTH
                  + "\\.? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|"
                  + TimeWords.ORDINAL
                  + ")\\b(?!\\d|:| ?(?:am|pm|people|times))(?:,? (\\d{4})\\b)?",
              (m, a) -> dayMonth(m, m.group(1), m.group(2), group(m, 3), a)),
          TimeRule.of(
              "\\b(?:in |since |of |back in |until )?"
                  + MONTH
                  + "\\.?,? (?:of )?((?:19|20)\\d\\d)\\b",
              CalendarRules::monthYear),
          TimeRule.of(
              "\\b(in|during|since|by|until|till|this|last|next|early|late|mid|(?:at |by |until )?(?:the )?(?:very )?(?:end of|beginning of|start of|middle of)|for"
                  + "|from|around)(?: early| late| mid)?[ -]"
                  + MONTH
                  + "\\b(?! (?:be|have|not)\\b)",
              CalendarRules::month),
          TimeRule.of(
              "\\b"
                  + ON_WEEKDAY
                  + "(?:on |by |until |till |from |since )?the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:grade|floor|time"
                  + "|century|place|year|birthday|season|chapter|row|of\\b))",
              (m, a) -> dayOfMonth(TimeWords.day(m.group(1)), a)),
          TimeRule.of(
              "\\b(?:on|by|until|since) the ("
                  + TimeWords.ORDINAL
                  + ")\\b(?=\\s*(?:$|[.,!?;]|(?:we|i|he|she|they|it|there|is|at|and|but|my|our)\\b))",
              (m, a) -> dayOfMonth(TimeWords.day(m.group(1)), a)),
          TimeRule.of(
              "\\b(?:in |since |during )?(?:the )?(spring|summer|fall|autumn|winter)(?: of)? ((?:19|20)\\d\\d)\\b",
              (m, a) -> Meaning.days(season(m.group(1), Integer.parseInt(m.group(2))))),
          TimeRule.of(
              "\\b(last|this past|this|next|this coming) (spring|summer|fall|autumn|winter)\\b",
              CalendarRules::lastNextSeason),
          TimeRule.of(
              "\\b(?:(last|next|this|at|on|for|by|until|till|since|over|before|after) )?(christmas eve"
                  + "|christmas day|christmas|xmas|new year'?s eve|new year'?s day|new year'?s|new year"
                  + "|halloween|valentine'?s(?: day)?|easter|thanksgiving|st\\.? patrick'?s(?: day)?)\\b(?! (?:tree|decorat|party|present|gift"
                  + "|card|song|movie|market|dinner|cookie|lights|egg|costume|bunny|music|jumper))",
              Holidays::read),
          TimeRule.of(
              "\\b(?:in|during|over|by|for|since|until) (?:the )?(spring|summer|autumn|winter|fall)\\b"
                  + "(?! (?:activit|clothes|break|tires|coat|sale))",
              (m, a) -> Meaning.days(bareSeason(m.group(1), a))),
          TimeRule.of(
              "\\b(?:in |since |by )?(early|mid|late)[ -]((?:19|20)\\d\\d)\\b",
              (m, a) -> Meaning.days(third(m.group(1), Integer.parseInt(m.group(2))))),
          TimeRule.of(
              "\\b(?:(since|in|by|until|around|from|back in) )(?:the year )?((?:19|20)\\d\\d)\\b(?! ?(?:calories|people"
                  + "|euros?|dollars|m\\b|steps|words|km))",
              CalendarRules::year),
          TimeRule.of(
              "\\b(?:in |since |during )?(?:the )?(?:19)?'?([5-9]0)'?s\\b(?<!\\bmy \\d0s)",
              (m, a) -> {
                LocalDate first = LocalDate.of(1900 + Integer.parseInt(m.group(1)), 1, 1);
                return Meaning.days(new DayInterval(first, first.plusYears(10)));
              }),
          TimeRule.of("\\b" + LONG_MONTH + "\\b(?<!may|march)", CalendarRules::bareMonth),
          TimeRule.of(
              "\\b(march|may)\\b(?= (?:was|is|will|has|went|flew|feels|sounds)\\b)",
              CalendarRules::bareMonth));

  private CalendarRules() {}

  /** Day before month, unless only the other order makes a date; 4/5 alone could be either. */
  private static Optional<Meaning> inNumbers(String one, String two, String year, Anchor anchor) {
    int first = Integer.parseInt(one);
    int second = Integer.parseInt(two);
    boolean american = second > 12;
    if (!year.isEmpty()) {
      return american ? date(year, one, two) : date(year, two, one);
    }
    int month = american ? first : second;
    boolean clear = american || first > 12 || first == second;
    return clear && month >= 1 && month <= 12
        ? anchor.yearly(Month.of(month), american ? second : first).flatMap(Meaning::day)
        : Optional.empty();
  }

  /** From one day of a month to another, both included. */
  private static Optional<Meaning> days(String month, String from, String to, Anchor anchor) {
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to);
    return first < last && last <= TimeWords.month(month).maxLength()
        ? anchor
            .yearly(TimeWords.month(month), first)
            .flatMap(d -> Meaning.days(Anchor.from(d, last - first + 1)))
        : Optional.empty();
  }

  private static Optional<Meaning> date(String year, String month, String day) {
    try {
      return Meaning.day(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Meaning> dayMonth(
      Matcher m, String month, String day, String year, Anchor anchor) {
    int number = TimeWords.day(day);
    if (!year.isEmpty()) {
      return date(
          year, Integer.toString(TimeWords.month(month).getValue()), Integer.toString(number));
    }
    boolean since = m.group().startsWith("since");
    Anchor look = since ? new Anchor(anchor.at(), true, anchor.birthday()) : anchor;
    return look.yearly(TimeWords.month(month), number)
        .flatMap(d -> since ? since(d, anchor) : Meaning.day(d));
  }

  private static Optional<Meaning> since(LocalDate start, Anchor anchor) {
    LocalDate end = anchor.today().plusDays(1);
    return end.isAfter(start)
        ? Meaning.of(Kind.SINCE, new DayInterval(start, end))
        : Optional.empty();
  }

  private static Optional<Meaning> monthYear(Matcher m, Anchor anchor) {
    DayInterval month = Anchor.month(Integer.parseInt(m.group(2)), TimeWords.month(m.group(1)));
    return m.group().startsWith("since") ? since(month.start(), anchor) : Meaning.days(month);
  }

  private static Optional<Meaning> month(Matcher m, Anchor anchor) {
    Month month = TimeWords.month(m.group(2));
    int year = anchor.today().getYear();
    int ahead = month.compareTo(anchor.today().getMonth());
    return switch (m.group(1)) {
      case "last" -> Meaning.days(Anchor.month(ahead >= 0 ? year - 1 : year, month));
      case "next" -> Meaning.days(Anchor.month(ahead <= 0 ? year + 1 : year, month));
      case "this" -> Meaning.days(Anchor.month(year, month));
      case "since" -> since(LocalDate.of(ahead > 0 ? year - 1 : year, month, 1), anchor);
      default -> Meaning.days(part(m.group(1), anchor.month(month)));
    };
  }

  /** About a week at the beginning, in the middle or at the end of a month. */
  private static DayInterval part(String which, DayInterval month) {
    if (which.endsWith("end of")) {
      return new DayInterval(month.end().minusDays(7), month.end());
    }
    if (which.endsWith("middle of")) {
      return Anchor.from(month.start().plusDays(10), 10);
    }
    boolean start = which.endsWith("beginning of") || which.endsWith("start of");
    return start ? Anchor.from(month.start(), 7) : month;
  }

  private static DayInterval third(String which, int year) {
    int month = which.equals("early") ? 1 : which.equals("mid") ? 5 : 9;
    LocalDate first = LocalDate.of(year, month, 1);
    return new DayInterval(first, first.plusMonths(4));
  }

  private static Optional<Meaning> bareMonth(Matcher m, Anchor anchor) {
    return Meaning.days(anchor.month(TimeWords.month(m.group(1))));
  }

  private static Optional<Meaning> dayOfMonth(int day, Anchor anchor) {
    LocalDate month = anchor.today().withDayOfMonth(1);
    for (int i = 0; i < 3 && day >= 1 && day <= 31; i++) {
      LocalDate found = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : LocalDate.MIN;
      boolean fits =
          anchor.past() ? !found.isAfter(anchor.today()) : !found.isBefore(anchor.today());
      if (fits && found != LocalDate.MIN) {
        return Meaning.day(found);
      }
      month = month.plusMonths(anchor.past() ? -1 : 1);
    }
    return Optional.empty();
  }

  /** Winter of a year begins in its December. */
  private static DayInterval season(String name, int year) {
    int month =
        switch (name) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return new DayInterval(first, first.plusMonths(3));
  }

  /** The running season, else the next one ahead or the last one gone. */
  private static DayInterval bareSeason(String name, Anchor anchor) {
    LocalDate today = anchor.today();
    int year = today.getYear() + (anchor.past() ? 0 : -1);
    DayInterval found = season(name, year);
    while (anchor.past() ? found.start().isAfter(today) : !found.end().isAfter(today)) {
      year += anchor.past() ? -1 : 1;
      found = season(name, year);
    }
    return found;
  }

  private static Optional<Meaning> lastNextSeason(Matcher m, Anchor anchor) {
    LocalDate today = anchor.today();
    String name = m.group(2);
    int year = today.getYear() + 1;
    if (m.group(1).startsWith("next") || m.group(1).equals("this coming")) {
      while (season(name, year - 1).start().isAfter(today)) {
        year--;
      }
      return Meaning.days(season(name, year));
    }
    if (m.group(1).equals("this")) {
      return Meaning.days(bareSeason(name, anchor));
    }
    while (season(name, year).end().isAfter(today)) {
      year--;
    }
    return Meaning.days(season(name, year));
  }

  private static Optional<Meaning> year(Matcher m, Anchor anchor) {
    DayInterval year = Anchor.year(Integer.parseInt(m.group(2)));
    return m.group(1).equals("since") ? since(year.start(), anchor) : Meaning.days(year);
  }
}
