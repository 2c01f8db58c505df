package confidant.cli;

import confidant.core.person.Answers;
import confidant.core.person.Answers.AgeBand;
import confidant.core.person.Answers.Sociability;
import confidant.core.person.Answers.VoiceChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/** The set-up answers as a TOML file. Every key may be left out. */
final class AnswersFile {
  private static final List<String> KEYS =
      List.of("social", "voice", "mother", "age", "name", "language", "country");

  private AnswersFile() {}

  static Answers read(Path file) {
    try {
      var values = new TreeMap<String, String>();
      new TomlMapper()
          .readTree(Files.readString(file))
          .properties()
          .forEach(entry -> values.put(known(entry.getKey(), file), entry.getValue().asString()));
      return answers(values);
    } catch (IOException e) {
      throw new Complaint(
          Exit.USAGE, "The answers in " + file + " cannot be read. Is the path right?");
    } catch (JacksonException e) {
      throw new Complaint(
          Exit.USAGE,
          "%s is not TOML (line %d). Write lines like: name = \"Ilse\""
              .formatted(file, e.getLocation().getLineNr()));
    }
  }

  static Answers answers(Map<String, String> values) {
    Answers none = Answers.defaults();
    return new Answers(
        text(values, "social").map(v -> choice("social", Sociability.class, v)),
        text(values, "voice").map(v -> choice("voice", VoiceChoice.class, v)).orElse(none.voice()),
        text(values, "mother"),
        text(values, "age").map(v -> choice("age", AgeBand.class, v)).orElse(none.age()),
        text(values, "name"),
        text(values, "language").orElse(none.language()),
        text(values, "country").map(code -> code.toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> text(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static <E extends Enum<E>> E choice(String key, Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() ->
            new Complaint(
                Exit.USAGE,
                "%s = \"%s\" is not among the choices: %s.".formatted(key, word, choices(type))));
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String known(String key, Path file) {
    if (KEYS.contains(key)) {
      return key;
    }
    String near =
        KEYS.stream().min(Comparator.comparing(known -> distance(known, key))).orElse("name");
    throw new Complaint(
        Exit.USAGE,
        "%s has a key \"%s\", which is unknown. Did you mean \"%s\"?".formatted(file, key, near));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
