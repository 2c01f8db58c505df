package confidant.mind.perceive;

import confidant.core.memory.Predicate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way of saying one thing about somebody, matched from the verb on. Group {@code o} is the
 * value, group {@code q} the qualifier, group {@code not} a negation.
 *
 * @param words most words the value may have
 * @param certainty of a plain match, 0..1
 * @param prefix put in front of the value: "I was a baker" is kept as "be a baker"
 */
record FactRule(
    Predicate predicate,
    Pattern pattern,
    int words,
    double certainty,
    boolean onlyMe,
    String prefix) {
  private static final List<FactRule> ALL =
      Lines.of("facts.txt").stream().map(FactRule::read).toList();

  static List<FactRule> all() {
    return ALL;
  }

  private static FactRule read(String line) {
    String[] parts = line.split(" \\| ", 4);
    String flags = parts[1].strip();
    return new FactRule(
        Predicate.valueOf(parts[0].strip()),
        Pattern.compile("^" + expand(parts[3].strip())),
        Integer.parseInt(parts[2].strip()),
        flags.contains("?") ? .5 : 1,
        flags.contains("me"),
        flags.contains("be") ? "be " : "");
  }

  private static String expand(String pattern) {
    return pattern
        .replace("{be}", BE + "(?<not> not|n't)?" + ADVERBS)
        .replace("{s}", ADVERBS + " ")
        .replace("{do}", "(?<not> don'?t| doesn'?t| do not| does not| never)?" + ADVERBS + " ")
        .replace("{o}", "(?<o>[^.!?,;:\\n~]{2,80})")
        .replace("{Profession}", "(?:" + words("professions.txt") + ")")
        .replace("{Illness}", "(?:" + words("illnesses.txt") + ")")
        .replace("{Nation}", "(?:" + words("nations.txt") + ")")
        .replace("{Tongue}", "(?:" + words("tongues.txt") + ")")
        .replace("{Instrument}", "(?:" + words("instruments.txt") + ")")
        .replace("{Kin}", "(?<q>" + People.RELATION + ")")
        .replace("{n}", NUMBER)
        .replace("{Kind}", "(?<q>" + People.KINDS + ")");
  }

  private static final String NUMBER =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\\b";

  /** All entries of a list as alternatives, the longest first. */
  private static String words(String list) {
    return Lines.of(list).stream()
        .flatMap(l -> Arrays.stream(l.split(" ")))
        .map(w -> w.replace('_', ' '))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  private static final String BE =
      "(?:'ve(?: always)? been| have been| has(?: always)? been|'s been|'m| am|m|'s| is|'re| are)";
  private static final String ADVERBS =
      "(?: (?:also|really|still|currently|now|just|actually|absolutely|totally|so|very|always|basically|mostly|only|recently|finally|truly|kind of|kinda|both|all"
          + "|usually|often|officially|deathly|severely|terribly|super|pretty|secretly|generally|simply|quite))*";
}
