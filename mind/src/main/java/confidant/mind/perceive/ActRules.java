package confidant.mind.perceive;

import confidant.core.conversation.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Acts that words give away: commands, greetings, farewells, questions about the past. Right far
 * more often than the vectors where they fire; commands are read by rule only, since vectors do not
 * see the verb.
 */
final class ActRules {
  private record Rule(Act act, int mostWords, Pattern pattern) {}

  private static final String FRAGMENT = "@";
  private static final Map<String, String> FRAGMENTS =
      Lines.of("act-rules.txt").stream()
          .filter(line -> line.startsWith(FRAGMENT))
          .map(line -> line.substring(1).split(" = ", 2))
          .collect(Collectors.toMap(p -> "<" + p[0] + ">", p -> p[1]));
  private static final List<Rule> RULES =
      Lines.of("act-rules.txt").stream()
          .filter(line -> !line.startsWith(FRAGMENT))
          .map(ActRules::rule)
          .toList();
  private static final Pattern VOWEL = Pattern.compile("[aeiouyäöüáéíóúàèêœ]");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private ActRules() {}

  private static Rule rule(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Rule(
        Act.valueOf(parts[0].strip()),
        Integer.parseInt(parts[1].strip()),
        Pattern.compile(whole(parts[2].strip())));
  }

  private static String whole(String pattern) {
    String whole = pattern;
    for (var fragment : FRAGMENTS.entrySet()) {
      whole = whole.replace(fragment.getKey(), fragment.getValue());
    }
    return whole;
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
    boolean asks = Interrogative.asks(line);
    boolean opens = Interrogative.opens(line) && !line.contains(". ");
    return RULES.stream()
        .filter(rule -> words <= rule.mostWords)
        .filter(rule -> !rule.act.question() || asks)
        .filter(rule -> rule.act != Act.GOOD_NEWS && rule.act != Act.BAD_NEWS || !opens)
        .filter(rule -> rule.pattern.matcher(line).find())
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
