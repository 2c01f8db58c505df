package confidant.mind.know;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether the object of a fact is a verb phrase, a state, or a noun, so that it can be said. */
final class VerbForms {
  private static final Set<String> PAST =
      Set.of(
          "quit", "lost", "left", "got", "broke", "split", "ran", "won", "had", "gave", "took",
          "went", "bought", "sold", "met", "found", "began", "tore", "fell", "made", "became",
          "wrote", "was", "were", "been", "came", "flew", "drove", "swam", "hurt", "cut", "put");
  private static final Set<String> PRESENT =
      Set.of(
          "go",
          "goes",
          "run",
          "runs",
          "swim",
          "swims",
          "jog",
          "meditate",
          "walk",
          "walks",
          "cook",
          "cooks",
          "call",
          "calls",
          "visit",
          "visits",
          "meet",
          "meets",
          "play",
          "plays",
          "read",
          "reads",
          "write",
          "writes",
          "work",
          "practice",
          "do",
          "does",
          "take",
          "takes",
          "bake",
          "bakes",
          "volunteer",
          "volunteers",
          "train",
          "trains",
          "drink",
          "drinks",
          "eat",
          "eats",
          "get",
          "wake",
          "have",
          "smoke",
          "drive");
  private static final Pattern STATE =
      Pattern.compile("(?i)(?:very |really )?(?:sick|ill|in (?:the )?hospital|unwell)\\b.*");
  private static final Pattern DIET =
      Pattern.compile(
          "(?i).*(?:vegan|vegetarian|pescatarian|kosher|halal|free|intolerant|celiac|coeliac|diet).*");
  private static final Pattern PASSIVE = Pattern.compile("(?i)^(?:been|was|were|being|getting) ");

  private VerbForms() {}

  /** "verb" for "lost my job", "state" for "sick", else "noun". */
  static String style(String object) {
    String first = object.strip().split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT);
    if (STATE.matcher(object.strip()).matches()) {
      return "state";
    }
    boolean verb =
        PAST.contains(first)
            || PRESENT.contains(first) && object.contains(" ")
            || first.endsWith("ed") && first.length() > 4;
    return verb ? "verb" : "noun";
  }

  /** True for a way of eating, false for something that is not eaten. */
  static boolean diet(String object) {
    return DIET.matcher(object).matches();
  }

  /** "been fired" → "got fired". */
  static String finite(String clause) {
    return PASSIVE.matcher(clause).replaceFirst("got ");
  }
}
