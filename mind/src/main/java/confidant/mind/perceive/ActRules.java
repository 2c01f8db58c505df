package confidant.mind.perceive;

import confidant.core.conversation.Act;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Acts that words give away: commands, greetings, farewells, questions about the past. Right far
 * more often than the vectors where they fire; commands are read by rule only, since vectors do not
 * see the verb.
 */
final class ActRules {
  private record Rule(Act act, int mostWords, Pattern pattern) {}

  private static final List<Rule> RULES =
      Lines.of("act-rules.txt").stream().map(ActRules::rule).toList();
  private static final Pattern VOWEL = Pattern.compile("[aeiouyäöüáéíóúàèêœ]");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private ActRules() {}

  private static Rule rule(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Rule(
        Act.valueOf(parts[0].strip()),
        Integer.parseInt(parts[1].strip()),
        Pattern.compile(parts[2].strip()));
  }

  /**
   * @param plain lower case with straight quotes, see {@link Plain}
   */
  static Optional<Act> read(String plain) {
    String line = plain.replaceAll("[¿¡]", "").strip().replaceAll("\\s+", " ");
    int words = line.isEmpty() ? 0 : line.split(" ").length;
    if (gibberish(line)) {
      return Optional.of(Act.GIBBERISH);
    }
    return RULES.stream()
        .filter(rule -> words <= rule.mostWords && rule.pattern.matcher(line).find())
        .map(Rule::act)
        .findFirst();
  }

  /** No letters at all, or nothing but runs without vowels or of one letter. */
  private static boolean gibberish(String line) {
    if (line.isEmpty()) {
      return true;
    }
    var runs = LETTERS.matcher(line).results().map(r -> r.group()).toList();
    if (runs.isEmpty()) {
      return line.chars().noneMatch(Character::isLetterOrDigit) && !hasEmoji(line);
    }
    long odd = runs.stream().filter(ActRules::odd).count();
    return odd == runs.size() && line.chars().allMatch(c -> c < 0x250);
  }

  private static boolean odd(String word) {
    String run = word.replaceAll("sch|ch|ck|th|ph", "c"); // one sound each
    boolean known = run.length() < 4;
    boolean vowels = VOWEL.matcher(run).find();
    boolean heap =
        Pattern.compile("[^aeiouy\\W]{5,}|(\\w)\\1{4,}|(asdf|qwer|jkl|zxcv)").matcher(run).find();
    return !known && (!vowels || heap);
  }

  private static boolean hasEmoji(String line) {
    return line.codePoints().anyMatch(c -> c >= 0x1F000 || c >= 0x2600 && c <= 0x27BF);
  }
}
