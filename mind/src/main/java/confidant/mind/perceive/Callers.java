package confidant.mind.perceive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who comes and what others are about to do: "the repair guy's visit", "your sister's wedding". */
final class Callers {
  /** Who comes to the house: "the repair guy", "a surveyor". */
  private static final String CALLER =
      "(?:(?:the|an?|our|my) )?(?:(?!the\\b|an?\\b|our\\b|my\\b|some\\b|no\\b)[\\p{L}-]+ )?(?:guy|man|woman|lady|people|engineer|plumber|electrician|builders?|gardener|surveyor|inspector|technician|locksmith|decorators?|sweep|roofers?|movers|photographer|vet|nurse)";

  private static final Pattern VISIT =
      Pattern.compile(
          "\\b(?<who>my "
              + People.QUALITY
              + "(?:"
              + People.PEOPLE
              + ")(?:'s (?:"
              + People.PEOPLE
              + "))?|my parents|"
              + CALLER
              + ")(?: (?!is\\b|are\\b)\\p{L}+)?(?:(?: is|'s| are| will be)(?: also| finally)? (?:coming|visiting|arriving|flying in)| (?:comes|arrives|visits)\\b|(?:'ll| will) (?:come|visit|arrive))");

  /** "Mila is coming up on Saturday". */
  private static final Pattern NAMED_VISIT =
      Pattern.compile(
          "^(?:(?:so|and|but|also|well)[,]? )*(?<who>\\p{L}[\\p{L}-]+)(?:(?: is|'s| are)(?: also| finally)? (?:coming(?! (?:along|out|from|down with|to terms))|visiting|arriving)| (?:comes|arrives)\\b)");

  /** "My brother is getting married", "Noor is moving to Lyon". */
  private static final Pattern CHANGE =
      Pattern.compile(
          "^(?:(?:so|and|but|also|well)[,]? )*(?<who>(?:my "
              + People.QUALITY
              + "(?:"
              + People.PEOPLE
              + ")(?: \\p{L}[\\p{L}-]+)??|\\p{L}[\\p{L}-]+))(?:'s| is| are|'re) (?:(?<wedding>getting married)|(?<baby>having (?:an?|her|their|another|the) (?:first |second |third )?(?:baby|child)|having twins)|moving (?:back |over )?(?<to>to (?:the )?[\\p{L}-]+(?: (?!(?:in|on|next|this|for|with|and|tomorrow|today)\\b)[\\p{L}-]+)?))");

  private Callers() {}

  /** What others come for or are about to do. */
  static Optional<String> in(Clause clause, String text, boolean dated) {
    String words = clause.words();
    String said = text.substring(clause.start(), clause.end());
    Matcher visit = VISIT.matcher(words);
    if (visit.find()) {
      String who = visit.group("who");
      return Optional.of(
          whose(who.matches("(?:my|our|the|an?) .*") ? who : "the " + who) + " visit");
    }
    Matcher change = CHANGE.matcher(words);
    if (dated && change.find() && somebody(clause, text, change)) {
      String who = said.substring(change.start("who"), change.end("who"));
      String what =
          change.group("wedding") != null
              ? "wedding"
              : change.group("baby") != null
                  ? "baby"
                  : "move " + said.substring(change.start("to"), change.end("to"));
      return Optional.of(whose(who) + " " + what);
    }
    Matcher named = NAMED_VISIT.matcher(words);
    return dated && named.find() && somebody(clause, text, named)
        ? Optional.of(whose(said.substring(named.start("who"), named.end("who"))) + " visit")
        : Optional.empty();
  }

  private static boolean somebody(Clause clause, String text, Matcher m) {
    return m.group("who").startsWith("my ")
        || Names.fits(
            text,
            clause.start() + m.start("who"),
            clause.start() + m.end("who"),
            GivenNames.known(m.group("who")));
  }

  /** "my sister" becomes "your sister's", "the plumber" "the plumber's". */
  private static String whose(String who) {
    String bare = who.replaceFirst("(?i)^(?:my|our) ", "your ").replaceFirst("^an? ", "the ");
    return bare + (bare.endsWith("s") ? "'" : "'s");
  }
}
