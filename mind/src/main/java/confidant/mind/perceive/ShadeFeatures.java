package confidant.mind.perceive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and pairs of words of a sentence as hashes, for {@link ShadeModel}. */
public final class ShadeFeatures {
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");
  private static final Pattern TOKEN =
      Pattern.compile("\\[name]|[a-z]+(?:'[a-z]+)?|[!?]+|\\d+|[^\\w\\s]");

  private ShadeFeatures() {}

  /** Distinct hashes, ascending. "Sooooo" counts as "sooo". */
  public static int[] of(String text) {
    List<String> tokens = tokens(text);
    int[] hashes = new int[Math.max(0, 2 * tokens.size() - 1)];
    for (int i = 0; i < tokens.size(); i++) {
      hashes[2 * i] = hash(tokens.get(i));
      if (i > 0) {
        hashes[2 * i - 1] = hash(tokens.get(i - 1) + " " + tokens.get(i));
      }
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static List<String> tokens(String text) {
    String even = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    Matcher m = TOKEN.matcher(STRETCHED.matcher(even).replaceAll("$1$1$1"));
    var tokens = new ArrayList<String>();
    while (m.find()) {
      tokens.add(m.group());
    }
    return tokens;
  }

  /** FNV-1a over the characters, so that the numbers stay the same on every machine. */
  private static int hash(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
