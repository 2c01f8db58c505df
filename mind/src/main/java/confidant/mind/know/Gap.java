package confidant.mind.know;

import java.util.regex.Pattern;

/** What a question leaves open, and how words show that they fill it. */
enum Gap {
  /** Told apart by names and words for people; see {@link Cast}. */
  WHO(""),
  WHAT(""),
  WHERE(
      "\\b(?:in|at|on|to|from|near|under|behind|into|inside|outside|beside|next to|by|over|around"
          + "|through|between|upstairs|downstairs|abroad|home|there|here|round)\\b"),
  WHEN(
      "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july"
          + "|august|september|october|november|december|(?:in|last|next|this|since|until|every|each) (?:may|week|month"
          + "|year|spring|summer|autumn|fall|winter|morning|night|evening|weekend|day)|today|tonight|tomorrow|yesterday|ago|weekend|christmas|easter|midnight|noon"
          + "|(?:when|before|after|while) (?:i|he|she|we|they|my)|half past|quarter (?:to|past)|o'clock|birthday|\\d{1,2}(?:st|nd|rd|th)"
          + "|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) of|at \\w+(?:teen|ty)?$|at (?:\\d+|one|two|three|four|five"
          + "|six|seven|eight|nine|ten|eleven|twelve)|\\d{4}|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m)\\b"),
  WHY(
      "\\b(?:because|cos|cause|since|so that|so|due|for|to|as|that's why|thanks to|after|when|reason)\\b"),
  HOW(""),
  LONG(
      "\\b(?:(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fif\\w+|\\w+teen|\\w+ty(?:-\\w+)?"
          + "|few|couple of|half an?|many|several|most of)(?: \\w+)?? (?:second|minute|hour|day|night|week|month|year|decade)s?"
          + "|since|until|all (?:day|night|week)|forever|ages|whole (?:day|night|week))\\b"),
  OFTEN(
      "\\b(?:every|each|daily|weekly|monthly|once|twice|times|always|never|usually|often|sometimes|rarely|mostly"
          + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days|nightly|mornings|evenings|weekends)\\b"),
  AMOUNT(
      "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\\S*"
          + "|hundred|thousand|million|half|quarter|dozen|couple|twice|several|both|none|fiver|tenner)\\b"),
  AGE(AMOUNT.signs.pattern()),

  /** How somebody is, what became of something. */
  STATUS(""),

  /** Yes or no. */
  WHETHER("");

  private final Pattern signs;

  Gap(String signs) {
    this.signs = Pattern.compile(signs);
  }

  /**
   * @param folded words without those of the question
   */
  boolean filledBy(String folded) {
    return signs.pattern().isEmpty() || signs.matcher(folded).find();
  }
}
