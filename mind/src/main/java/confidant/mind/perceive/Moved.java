package confidant.mind.perceive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is on another day now: "the exam got moved to the 14th", "they pushed my scan back". */
final class Moved {
  private static final String VERB =
      "(?:moved|move|postponed|postpone|rescheduled|reschedule|delayed|shifted|put (?:back|off)|pushed(?: back)?|brought forward|changed)";
  private static final String WHAT =
      "(?<what>it|that|(?:my|the|our|his|her|that) (?!(?:bed|desk|sofa|couch|car|money|house|furniture|plants?|boxes)\\b)[\\p{L}'-]+(?: (?!is\\b|was\\b|has\\b|got\\b|been\\b)[\\p{L}'-]+){0,4}?)";
  private static final String TO = "(?: back| forward| up| on| off)? (?:to|until|till|by an?)\\b";
  private static final Pattern IS_MOVED =
      Pattern.compile(
          "\\b"
              + WHAT
              + "(?:'s| is| has| was| got| had to be| will be)(?: been| just| now| got| also| being)* "
              + VERB
              + TO);
  private static final Pattern MOVES =
      Pattern.compile(
          "\\b(?:they|i|we|he|she|\\p{L}+)(?:'ve| have| has| had to| just| already)* "
              + VERB
              + " "
              + WHAT
              + TO);
  private static final Pattern INSTEAD =
      Pattern.compile("\\b" + WHAT + "(?:'s| is)(?: now)? on .{3,25} (?:instead|now)$");
  private static final Pattern OCCASION =
      Pattern.compile("\\b(?:my|the|our|an?) (?<what>(?:[\\p{L}'-]+ )?" + Occasions.NOUN + ")\\b");

  private Moved() {}

  /**
   * @param earlier plain text of the turns before, for "it"
   * @return what was moved, in second person
   */
  static Optional<String> in(Clause clause, String earlier) {
    for (Pattern pattern : new Pattern[] {IS_MOVED, MOVES, INSTEAD}) {
      Matcher m = pattern.matcher(clause.words());
      if (m.find()) {
        String what = m.group("what");
        return what.equals("it") || what.equals("that")
            ? last(earlier + "\n" + clause.before())
            : Optional.of(what.replaceFirst("^(?:my|the|our|that) ", "your "));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> last(String earlier) {
    return OCCASION
        .matcher(earlier)
        .results()
        .map(r -> "your " + r.group(1))
        .reduce((first, second) -> second);
  }
}
