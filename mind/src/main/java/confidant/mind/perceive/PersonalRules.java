package confidant.mind.perceive;

import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.TimeRule.Meaning;
import confidant.mind.view.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Times that hang on a life (ages, birthdays), times without a place, and parts of a day. */
final class PersonalRules {
  private static final int A_LITTLE_WHILE = 14;

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(?:when i was|at age|at the age of|by the time i was|until i was) (?:about |around |like )?(\\d{1,2}|"
                  + Numbers.COUNT
                  + ")\\b(?! (?:minutes|hours|of))",
              PersonalRules::age),
          TimeRule.of(
              "\\b(?:when (?:i|he|she|we) (?:was|were)|as) (?:a |an )?(?:little |small |young )?(?:kid|kids|child|teen|teenager"
                  + "|baby|toddler|student|little|small|young|younger|in (?:high |middle |elementary )?school|in college)\\b",
              Kind.AGE),
          TimeRule.of(
              "\\bin (?:my|his|her|their) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|\\d0'?s)\\b",
              Kind.AGE),
          TimeRule.of(
              "\\b(?:\\d{1,2}|" + Numbers.COUNT + ")[- ](?:years?|yrs?|months?|weeks?)[- ]old\\b",
              Kind.AGE),
          TimeRule.of("\\b(?:i|he|she|who|just|will|'ll) turn(?:s|ed|ing)? \\d{1,2}\\b", Kind.AGE),
          TimeRule.of(
              "\\b(?:(?:on|for|before|after|since|until|by) )?my (?:\\d+(?:st|nd|rd|th) |next |last |own )?(?:birthday|bday|b-day)\\b",
              PersonalRules::birthday),
          TimeRule.of(
              "\\b(?:our|his|her|their|my \\w+'s|\\w+'s) (?:\\d+(?:st|nd|rd|th) |wedding )?(?:birthday|bday|anniversary)\\b",
              Kind.PERSONAL),
          TimeRule.of(
              "\\b(?:lately|recently|these days|nowadays|the other (?:day|night|week|evening))\\b",
              (m, a) ->
                  Meaning.of(
                      Kind.VAGUE,
                      new DayInterval(a.today().minusDays(A_LITTLE_WHILE), a.today().plusDays(1)))),
          TimeRule.of(
              "\\b(?<!as )(?<!too )soon\\b(?! as)",
              (m, a) ->
                  Meaning.of(
                      Kind.VAGUE,
                      new DayInterval(a.today(), a.today().plusDays(A_LITTLE_WHILE + 1)))),
          TimeRule.of(
              "\\b(?:someday|some day|one day|eventually|back then|back in the day|at some point|sooner than i thought)\\b",
              Kind.VAGUE),
          TimeRule.of(
              "\\b(?:in|during) the (?:morning|afternoon|evening|night)\\b|\\b(?:first thing|early) in the morning\\b"
                  + "|\\b(?:before|after) (?:breakfast|lunch|dinner|work|school|bed)\\b",
              Kind.PART_OF_DAY));

  private PersonalRules() {}

  /** The year in which the person was that old, if the birthday is known. */
  private static Optional<Meaning> age(Matcher m, Anchor anchor) {
    int age = (int) TimeWords.number(m.group(1));
    return anchor
        .birthday()
        .map(b -> Meaning.of(Kind.AGE, new DayInterval(b.plusYears(age), b.plusYears(age + 1L))))
        .orElseGet(() -> Meaning.of(Kind.AGE));
  }

  private static Optional<Meaning> birthday(Matcher m, Anchor anchor) {
    if (m.group().startsWith("before") || m.group().startsWith("after")) {
      return Meaning.of(Kind.RELATIVE_TO_EVENT);
    }
    Optional<LocalDate> day = anchor.birthday().map(anchor::anniversary);
    return day.map(d -> Meaning.of(Kind.PERSONAL, DayInterval.day(d)))
        .orElseGet(() -> Meaning.of(Kind.PERSONAL));
  }
}
