package confidant.mind.speak;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small repairs on finished sentences: capitals, stops, spaces. */
final class Sentences {
  private static final Pattern DOUBLE_STOP = Pattern.compile("([.?])\\s*\\.(?!\\.)");
  private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

  private Sentences() {}

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Filling a slot that ends in a full stop must not leave two. */
  static String tidy(String text) {
    String single = DOUBLE_STOP.matcher(text.strip()).replaceAll("$1");
    return capital(SPACES.matcher(single).replaceAll(" "));
  }

  /** The first two words, by which two openings are felt to be the same. */
  static String opening(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+", 4);
    return words.length < 2 ? String.join(" ", words) : words[0] + " " + words[1];
  }
}
