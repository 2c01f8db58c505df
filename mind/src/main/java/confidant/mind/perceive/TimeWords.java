package confidant.mind.perceive;

import confidant.mind.view.Numbers;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words for numbers, months and weekdays, as pattern parts and as values. */
final class TimeWords {
  static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
  static final String LONG_MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";
  static final String WEEKDAY =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur"
          + "|thu|fri|sat|sun)";
  static final String LONG_WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

  /** Nouns and adverbs that name a time by themselves. */
  static final Set<String> NAMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "weekend",
          "month",
          "year",
          "day",
          "summer",
          "winter",
          "spring",
          "autumn",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "hour",
          "minute",
          "now",
          "soon",
          "later",
          "recently",
          "lately",
          "ago",
          "christmas",
          "always",
          "already");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  /** A day of a month as an ordinal word. */
  static final String ORDINAL = "(?:" + String.join("|", ORDINALS.reversed()) + ")";

  static final String NUMBER =
      "(\\d{1,3}(?:\\.\\d)?|a couple(?: of)?|couple(?: of)?|a few|few|several|half an?|"
          + Numbers.COUNT
          + "|an|a|another)";
  static final String UNIT =
      "(seconds?|minutes?|mins?|hours?|hrs?|nights?|days?|weekends?|weeks?|fortnights?|months?"
          + "|years?|yrs?|decades?)";
  static final String PART = "(morning|afternoon|evening|night)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Map<String, Double> AMOUNTS =
      Map.of("couple", 2d, "few", 3d, "several", 4d, "half", .5);

  private TimeWords() {}

  static Month month(String word) {
    return Month.of(MONTHS.indexOf(word.substring(0, 3)) + 1);
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(WEEKDAYS.indexOf(word.substring(0, 3)) + 1);
  }

  /** The number a word stands for; "a" and anything else is one. */
  static double number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Double.parseDouble(word);
    }
    for (String part : word.split(" ")) {
      Double amount = AMOUNTS.get(part);
      if (amount != null) {
        return amount;
      }
    }
    return Numbers.read(word);
  }

  /** A day of the month written as digits or as an ordinal word; 0 for anything else. */
  static int day(String word) {
    String digits = word.replaceFirst("(?:st|nd|rd|th)$", "");
    return digits.matches("\\d{1,2}")
        ? Integer.parseInt(digits)
        : ORDINALS.indexOf(word.replace(' ', '-')) + 1;
  }

  /** True for words that name an amount only roughly. */
  static boolean rough(String word) {
    return word.contains("few") || word.contains("couple") || word.contains("several");
  }
}
