package confidant.mind.view;

import java.util.List;
import java.util.stream.Stream;

/** Numbers in words, to read and to say. */
public final class Numbers {
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> GERMAN =
      List.of(
          "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
          "elf", "zwölf");
  private static final List<String> SPANISH =
      List.of(
          "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
          "once", "doce");
  private static final List<String> FRENCH =
      List.of(
          "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
          "onze", "douze");
  private static final int SAID_IN_WORDS = 12;

  /** Part of a pattern: one to ninety-nine in English words, without a group. */
  public static final String COUNT =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[- ](?:"
          + String.join("|", ENGLISH.subList(1, 10))
          + "))?|"
          + String.join("|", ENGLISH.subList(1, ENGLISH.size()).reversed())
          + ")";

  private Numbers() {}

  /** The word up to twelve, digits above. */
  public static String word(long number, String language) {
    List<String> words =
        switch (language.split("-", 2)[0]) {
          case "de" -> GERMAN;
          case "es" -> SPANISH;
          case "fr" -> FRENCH;
          default -> ENGLISH;
        };
    return number >= 0 && number <= SAID_IN_WORDS ? words.get((int) number) : Long.toString(number);
  }

  /** The number that digits or words below a hundred stand for; 1 for "a" and anything unknown. */
  public static long read(String word) {
    if (word.matches("\\d{1,9}")) {
      return Long.parseLong(word);
    }
    long sum = 0;
    for (String part : word.split("[- ]")) {
      sum += Math.max(0, ENGLISH.indexOf(part));
      sum += TENS.contains(part) ? 10L * (TENS.indexOf(part) + 2) : 0;
    }
    if (sum == 0) {
      sum =
          Stream.of(GERMAN, SPANISH, FRENCH)
              .mapToLong(words -> words.indexOf(word))
              .max()
              .orElse(0);
    }
    return Math.max(1, sum);
  }
}
