package confidant.mind.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way of being somebody to somebody, as the table has it.
 *
 * @param word the English word by which it is compared
 * @param marks kin, role or animal; she, he; ever, now, many; partner
 * @param broader the word that also names them, the word itself when there is none
 * @param forms every word for it, by language
 */
record Relation(String word, Set<String> marks, String broader, Map<String, List<Form>> forms) {
  /**
   * A word for it in one language.
   *
   * @param gender m, f or n; empty where the language does not need it
   */
  record Form(String word, String gender, String plural) {}

  private static final String FOLDER = "/confidant/view/";
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "child", "children",
          "mouse", "mice",
          "wife", "wives",
          "ex-wife", "ex-wives",
          "housewife", "housewives",
          "midwife", "midwives",
          "fish", "fish",
          "goldfish", "goldfish",
          "sheep", "sheep",
          "goose", "geese");

  boolean is(String mark) {
    return marks.contains(mark);
  }

  static List<Relation> all() {
    return lines("relations.txt").stream().map(Relation::read).toList();
  }

  /** The lines of a table, without remarks. */
  static List<String> lines(String table) {
    try (InputStream in = Relation.class.getResourceAsStream(FOLDER + table)) {
      if (in == null) {
        throw new IllegalStateException("The table " + table + " is missing: rebuild.");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read: rebuild.", e);
    }
  }

  private static Relation read(String line) {
    String[] cells = line.split("\\|", -1);
    String word = cells[0].strip();
    List<String> marks = words(cells[1]);
    String broader =
        marks.stream()
            .filter(m -> m.startsWith("^"))
            .map(m -> m.substring(1).replace('_', ' '))
            .findFirst()
            .orElse(marks.contains("animal") ? "pet" : word);
    return new Relation(
        word,
        Set.copyOf(marks),
        broader,
        Map.of(
            "en", Stream.concat(Stream.of(word), spaced(cells[2])).map(Relation::english).toList(),
            "de", spaced(cells[3]).map(Relation::german).toList(),
            "es", spaced(cells[4]).map(Relation::spanish).toList(),
            "fr", spaced(cells[5]).map(Relation::french).toList()));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split(" +")).filter(w -> !w.isEmpty()).toList();
  }

  private static Stream<String> spaced(String cell) {
    return words(cell).stream().map(w -> w.replace('_', ' '));
  }

  private static Form english(String word) {
    int law = word.indexOf("-in-law");
    String head = law > 0 ? word.substring(0, law) : word;
    String plural = IRREGULAR.getOrDefault(head, regular(head));
    return new Form(word, "", law > 0 ? plural + "-in-law" : plural);
  }

  private static String regular(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches(".*(?:x|s|h)") ? word + "es" : word + "s";
  }

  private static Form german(String entry) {
    String[] parts = entry.split(":");
    return new Form(parts[0], parts[1], parts[2]);
  }

  private static Form spanish(String word) {
    boolean feminine = word.matches("(?:ex)?mujer|madre|.*[aá]") && !word.equals("papá");
    return new Form(word, feminine ? "f" : "m", romance(word, "es"));
  }

  private static Form french(String entry) {
    String[] parts = entry.split(":");
    return new Form(parts[0], parts.length > 1 ? parts[1] : "m", romance(parts[0], "s"));
  }

  private static String romance(String word, String afterConsonant) {
    boolean vowel = word.matches(".*[aeiouáéíóú]");
    return word.endsWith("s") || word.endsWith("x") ? word : word + (vowel ? "s" : afterConsonant);
  }
}
