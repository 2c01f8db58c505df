package confidant.mind.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words without which likeness is not trusted: "coffee" is in many sentences, "cup of coffee" is
 * about coffee. A phrase is words in order; {@code *} stands for any ending of a word, {@code ..}
 * for anything between two parts. Thread-safe.
 */
final class Anchors {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}']+");

  private final Optional<Pattern> wanted;
  private final Optional<Pattern> unwanted;

  /**
   * @param words one of these must stand in a message; none when the writer named none
   * @param not none of these may
   */
  Anchors(List<String> words, List<String> not) {
    this.wanted = any(words);
    this.unwanted = any(not);
  }

  /** True when words were named at all. */
  boolean named() {
    return wanted.isPresent();
  }

  /**
   * @param plain made by {@link #plain}, once for all themes
   */
  boolean hold(String plain) {
    return wanted.map(words -> words.matcher(plain).find()).orElse(false);
  }

  boolean ruleOut(String plain) {
    return unwanted.map(words -> words.matcher(plain).find()).orElse(false);
  }

  /** Lower case, straight apostrophes, one blank between words. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
  }

  private static Optional<Pattern> any(List<String> phrases) {
    return phrases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                phrases.stream()
                    .map(Anchors::pattern)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")"))));
  }

  private static String pattern(String phrase) {
    return java.util.Arrays.stream(phrase.strip().toLowerCase(Locale.ROOT).split("\\s*\\.\\.\\s*"))
        .map(part ->
            java.util.Arrays.stream(part.strip().split("\\s+"))
                .map(Anchors::word)
                .collect(Collectors.joining("[\\s,]+")))
        .collect(Collectors.joining("\\b.*?(?<![\\p{L}\\p{N}])"));
  }

  private static String word(String word) {
    return word.endsWith("*")
        ? letters(word.substring(0, word.length() - 1)) + "[\\p{L}']*"
        : letters(word) + (LETTERS.matcher(word).matches() ? "(?![\\p{L}\\p{N}])" : "");
  }

  /** As written, and as people type it: "can't" is also "cant". */
  private static String letters(String word) {
    return java.util.Arrays.stream(word.split("'", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("'?"));
  }
}
