package confidant.mind.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in what: shrimps are shellfish, satay has peanuts in it. English. Thread-safe. */
final class Contents {
  private static final String TABLE = "/confidant/plan/contains.txt";
  private static final Map<String, List<String>> WORDS = read();

  private Contents() {}

  /** True when the words name the substance, or something that usually holds it. */
  static boolean mentions(String text, String substance) {
    String plain = text.toLowerCase(Locale.ROOT);
    String name = substance.toLowerCase(Locale.ROOT).strip();
    return Stream.concat(Stream.of(name), WORDS.getOrDefault(key(name), List.of()).stream())
        .anyMatch(word -> names(plain, word));
  }

  private static boolean names(String plain, String word) {
    String stem =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "(?:y|ies)"
            : Pattern.quote(singular(word)) + "(?:s|es)?";
    Matcher found = Pattern.compile("\\b" + stem + "\\b(?!-free)").matcher(plain);
    return found.find()
        && !Pattern.compile("\\b(?:no|without|except) (?:any )?" + stem + "\\b")
            .matcher(plain)
            .find();
  }

  /** "nut" finds "nuts", "tree nut" its own line before that of nuts. */
  private static String key(String name) {
    return WORDS.containsKey(name) ? name : WORDS.containsKey(name + "s") ? name + "s" : name;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = Objects.requireNonNull(Contents.class.getResourceAsStream(TABLE));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> List.of(p[1].split(", "))));
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " cannot be read: rebuild.", e);
    }
  }
}
