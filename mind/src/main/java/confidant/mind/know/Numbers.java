package confidant.mind.know;

import java.util.List;

/** Small numbers as words. */
final class Numbers {
  private static final List<String> ENGLISH =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> GERMAN =
      List.of(
          "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
          "elf", "zwölf");

  private Numbers() {}

  /** The word up to twelve, digits above. */
  static String word(long number, String language) {
    List<String> words = language.startsWith("de") ? GERMAN : ENGLISH;
    return number >= 0 && number < words.size() ? words.get((int) number) : Long.toString(number);
  }

  /** The number a small word or digits stand for; 1 for "a" and anything unknown. */
  static long read(String word) {
    if (word.matches("\\d{1,9}")) {
      return Long.parseLong(word);
    }
    int english = ENGLISH.indexOf(word);
    int german = GERMAN.indexOf(word);
    return Math.max(1, Math.max(english, german));
  }
}
