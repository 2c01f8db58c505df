package confidant.mind.know;

import java.util.regex.Pattern;

/** Questions that nobody but the person could have answered, so that "not told" is the truth. */
final class OnlyTold {
  /** A deed with its object: no sigh, whose "why" asks nobody. */
  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?:how|why) did (?:i|we) \\w+ .*\\b(?:my|our|the|at|to|in|from)\\b (?!.*\\b(?:always|ever|even|everything|all|so|never|like this|wrong|end up)\\b).*");

  /** "Who winds the clock?" is about a house, not about the world. */
  private static final Pattern ROUND_HERE =
      Pattern.compile("(?:and |so )?who [a-z]+(?<!s)s (?:me|us|the) [a-z' -]+\\?*");

  private OnlyTold() {}

  /** Nobody but the person can have told it, and it was not: better said than guessed around. */
  static boolean fits(Asked asked, String folded) {
    boolean named =
        asked.subject().isPresent()
            || !asked.stems().isEmpty()
            || !asked.verb().isEmpty() && !asked.weak();
    return (asked.personal() || ROUND_HERE.matcher(folded).matches())
        && named
        && switch (asked.gap()) {
          case WHO, WHERE, WHEN, LONG, OFTEN, AMOUNT, AGE -> true;
          case WHAT -> (asked.past() || asked.negated() && asked.mine()) && !asked.verb().isEmpty();
          case HOW, WHY -> asked.past() && DEFINITE.matcher(folded).matches();
          case STATUS, WHETHER -> false;
        };
  }
}
