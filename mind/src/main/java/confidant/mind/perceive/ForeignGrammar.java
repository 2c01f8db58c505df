package confidant.mind.perceive;

import confidant.core.memory.Predicate;
import confidant.mind.view.Relations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How facts are told in a language other than English, read from its table {@code facts.xx.txt}.
 * Immutable.
 */
final class ForeignGrammar {
  /** Stands for every character of a time that was named. */
  static final char TIME = '¤';

  /**
   * One way of saying something.
   *
   * @param predicate empty for who is who
   * @param words most words the value may have
   */
  record Rule(Optional<Predicate> predicate, int words, Pattern pattern) {}

  /**
   * Something whose outcome is worth asking after.
   *
   * @param what noun phrase in second person
   */
  record Awaited(String what, Pattern pattern) {}

  private static final String NAME = "(?<name>\\p{L}[\\p{L}'-]+)";
  private static final String THE = "(?:der |die |das |den |dem |el |la |le |l')";
  private static final String VALUE = "(?<o>[^.!?,;:\\n~¤]{2,80})";
  private static final String LAZY_VALUE = "(?<o>[^.!?,;:\\n~¤]{2,60}?)";
  private static final Map<String, ForeignGrammar> SHIPPED =
      Map.of(
          "de", new ForeignGrammar("de"),
          "es", new ForeignGrammar("es"),
          "fr", new ForeignGrammar("fr"));

  private final Map<String, String> heads = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Awaited> awaited = new ArrayList<>();
  private final Map<String, String> singulars;
  private final Set<String> kin;
  private final Set<String> animals;
  private final Pattern somebody;

  private ForeignGrammar(String language) {
    kin = new HashSet<>(Relations.words(language, "kin"));
    animals = new HashSet<>(Relations.words(language, "animal"));
    var all = new HashMap<>(Relations.plurals(language));
    Stream.of("kin", "role", "animal")
        .flatMap(mark -> Relations.words(language, mark).stream())
        .forEach(word -> all.put(word, word));
    singulars = Map.copyOf(all);
    List<String> lines = Lines.of("facts." + language + ".txt");
    lines.stream()
        .filter(l -> !l.contains(" | "))
        .forEach(l -> heads.put(l.substring(0, l.indexOf(": ")), l.substring(l.indexOf(": ") + 2)));
    lines.stream().filter(l -> l.contains(" | ")).forEach(this::rule);
    somebody =
        compiled("(?<!\\p{L})(?:{my} |(?=" + THE + animalNames() + ")" + THE + "){rel}", VALUE);
  }

  static Optional<ForeignGrammar> of(String language) {
    return Optional.ofNullable(SHIPPED.get(language));
  }

  private void rule(String line) {
    String[] cells = line.split(" \\| ", 4);
    if (cells[0].equals("LOOP")) {
      String words = "(?<!\\p{L})(?:" + cells[2] + ")(?!\\p{L})";
      awaited.add(new Awaited(cells[1], Pattern.compile(words)));
      return;
    }
    Optional<Predicate> predicate =
        cells[0].equals("WHO") ? Optional.empty() : Optional.of(Predicate.valueOf(cells[0]));
    int words = Integer.parseInt(cells[1].strip());
    if (cells.length == 3) {
      rules.add(new Rule(predicate, words, compiled("(?<!\\p{L})(?:" + cells[2] + ")", VALUE)));
      return;
    }
    String[] verbs = cells[2].split(" // ");
    String rest = cells[3].strip();
    Stream<String> orders =
        Stream.concat(
            orders(head("i"), verbs[0], rest, true),
            verbs.length > 1
                ? Stream.concat(orders("{wer}", verbs[1], rest, false), goingOn(verbs, rest))
                : Stream.of());
    orders.forEach(order -> rules.add(new Rule(predicate, words, compiled(order, VALUE))));
    if (heads.containsKey("final")) {
      String last = "(?<!\\p{L})(?:" + head("i") + ") " + rest + " (?:" + verbs[0] + ")$";
      rules.add(new Rule(predicate, words, compiled(last, LAZY_VALUE)));
    }
  }

  /** Subject before or behind the verb; the speaker may go unsaid at the front. */
  private Stream<String> orders(String subject, String verb, String rest, boolean me) {
    String verbs = "(?:" + verb + ")";
    String who = "(?:" + subject + ")";
    Stream<String> both =
        heads.containsKey("inverted")
            ? Stream.of(
                "(?<!\\p{L})" + who + " " + verbs + " " + rest,
                "(?<!\\p{L})" + verbs + " " + who + " " + rest)
            : Stream.of("(?<!\\p{L})" + who + verbs + " " + rest);
    return me ? Stream.concat(both, Stream.of("^" + verbs + " " + rest)) : both;
  }

  /** "… und wohnt in Ulm": the subject is that of the clause before. */
  private static Stream<String> goingOn(String[] verbs, String rest) {
    Set<String> mine = Set.of(verbs[0].split("\\|"));
    String theirs =
        Stream.of(verbs[1].split("\\|"))
            .filter(v -> !mine.contains(v))
            .collect(Collectors.joining("|"));
    return theirs.isEmpty() ? Stream.of() : Stream.of("^(?<other>)(?:" + theirs + ") " + rest);
  }

  private Pattern compiled(String pattern, String value) {
    String relation = alternatives(singulars.keySet());
    String owner =
        "(?:"
            + head("my")
            + " (?:"
            + head("quality")
            + ")*(?<rel>"
            + relation
            + ")(?:,? "
            + NAME
            + ",?)?|(?<pro>"
            + head("he")
            + "|"
            + head("she")
            + ")|(?<nom>\\p{L}[\\p{L}'-]+))";
    String expanded = pattern.replace("{wer}", heads.containsKey("inverted") ? owner : owner + " ");
    for (String list : List.of("job", "illness", "instrument", "tongue", "part", "adverbs")) {
      expanded = expanded.replace("{" + list + "}", "(?:" + head(list) + ")");
    }
    return Pattern.compile(
        expanded
            .replace("{my} ", "{my}")
            .replace("{my}", head("my") + " (?:" + head("quality") + ")*")
            .replace("{rel}", "(?<rel>" + relation + ")(?!\\p{L})")
            .replace("{name}", NAME)
            .replace("{more}", "(?<more>(?:(?:, | (?:und|y|e|et) )\\p{L}[\\p{L}'-]+)*)")
            .replace("{t}", "(?<o>¤+)")
            .replace("{o}", value));
  }

  private String animalNames() {
    return "(?:" + alternatives(animals) + ")(?!\\p{L})";
  }

  /** Somebody of the speaker's own: "meine Tochter", and "der Hund" of the house. */
  Pattern somebody() {
    return somebody;
  }

  private static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> w.replace("-", "[- ]"))
        .collect(Collectors.joining("|"));
  }

  private String head(String name) {
    return heads.getOrDefault(name, "(?!)");
  }

  Pattern pattern(String head) {
    return Pattern.compile(head(head));
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  List<Awaited> awaited() {
    return List.copyOf(awaited);
  }

  /** The word of the table for one or many of them. */
  String singular(String relation) {
    String dashed = relation.replace(' ', '-');
    return singulars.getOrDefault(relation, singulars.getOrDefault(dashed, relation));
  }

  boolean plural(String relation) {
    return !singular(relation).replace('-', ' ').equals(relation.replace('-', ' '));
  }

  boolean kin(String relation) {
    return kin.contains(relation);
  }

  boolean animal(String relation) {
    return animals.contains(relation);
  }

  /** "he" or "she" for a pronoun of this language. */
  String english(String pronoun) {
    return pronoun.toLowerCase(Locale.ROOT).matches(head("he")) ? "he" : "she";
  }
}
