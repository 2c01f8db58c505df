package confidant.mind.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words as they are compared: lower case, without marks on letters, with simple endings cut. */
public final class Words {
  private static final Map<String, String> IRREGULAR = irregular();

  private Words() {}

  private static Map<String, String> irregular() {
    var stems = new HashMap<String, String>();
    String file = "/confidant/view/irregular.txt";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(
              row -> List.of(row).subList(1, row.length).forEach(w -> stems.put(w, dropE(row[0]))));
      return Map.copyOf(stems);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  /** True for a form whose stem cannot be cut off: "went", "children". */
  public static boolean irregular(String word) {
    return IRREGULAR.containsKey(word);
  }

  /** Lower case without accents; same length as the text for letters that have one code point. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("ß", "ss");
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /** Folded runs of letters and digits, in order; "Anna's" gives "anna". */
  public static List<String> of(String text) {
    String folded = fold(text);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = folded.substring(start, i);
        if (!clitic(folded, start, word)) {
          words.add(word);
        }
        start = -1;
      }
    }
    return words;
  }

  private static boolean clitic(String folded, int start, String word) {
    return start > 0
        && folded.charAt(start - 1) == '\''
        && (word.equals("s")
            || word.equals("t")
            || word.equals("d")
            || word.equals("m")
            || word.equals("ll")
            || word.equals("ve")
            || word.equals("re"));
  }

  /** A cautious stem of a folded word, so that "flights", "flying" and "fly" meet. */
  public static String stem(String word) {
    if (IRREGULAR.containsKey(word) || word.length() < 4) {
      return IRREGULAR.getOrDefault(word, word);
    }
    if (word.endsWith("ies") || word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return undouble(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return undouble(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return dropE(word.substring(0, word.length() - 1));
    }
    return dropE(word);
  }

  private static String undouble(String stem) {
    int n = stem.length();
    boolean twice = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return twice && "lsz".indexOf(stem.charAt(n - 1)) < 0 ? stem.substring(0, n - 1) : stem;
  }

  private static String dropE(String word) {
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** Irregular forms whose stem this is. */
  static List<String> formsOf(String stem) {
    return IRREGULAR.entrySet().stream()
        .filter(e -> e.getValue().equals(stem))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Letters and digits of the text joined by dashes, fit for a URL. */
  public static String slug(String text) {
    return String.join("-", of(text));
  }
}
