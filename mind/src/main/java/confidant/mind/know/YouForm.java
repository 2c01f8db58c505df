package confidant.mind.know;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the person's own words about themselves to second person inside a noun phrase. */
final class YouForm {
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("my", "your"),
          Map.entry("mine", "yours"),
          Map.entry("me", "you"),
          Map.entry("myself", "yourself"),
          Map.entry("i", "you"),
          Map.entry("i'm", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("i'd", "you'd"),
          Map.entry("our", "your"),
          Map.entry("am", "are"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private YouForm() {}

  static String of(String words) {
    Matcher matcher = WORD.matcher(words.replace('’', '\''));
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(TURNED.getOrDefault(lower(m.group()), m.group())));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
