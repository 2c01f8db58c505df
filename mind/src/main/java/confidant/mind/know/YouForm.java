package confidant.mind.know;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the person's own words about themselves to second person inside a noun phrase. */
final class YouForm {
  private static final Map<String, String> ENGLISH =
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
  private static final Map<String, Map<String, String>> TURNED =
      Map.of(
          "de",
          Map.of(
              "mein", "dein",
              "meine", "deine",
              "meinen", "deinen",
              "meinem", "deinem",
              "meiner", "deiner",
              "meines", "deines",
              "mir", "dir",
              "mich", "dich"),
          "es",
          Map.of("mi", "tu", "mis", "tus", "mí", "ti", "me", "te", "conmigo", "contigo"),
          "fr",
          Map.of("mon", "ton", "ma", "ta", "mes", "tes", "moi", "toi", "me", "te"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private YouForm() {}

  /** English words turned. */
  static String of(String words) {
    return of(words, "en");
  }

  /**
   * @param language BCP 47 code; English for those without a table
   */
  static String of(String words, String language) {
    Map<String, String> turned = TURNED.getOrDefault(language.split("-", 2)[0], ENGLISH);
    Matcher matcher = WORD.matcher(words.replace('’', '\''));
    return matcher.replaceAll(m ->
        Matcher.quoteReplacement(
            turned.getOrDefault(m.group().toLowerCase(Locale.ROOT), m.group())));
  }
}
