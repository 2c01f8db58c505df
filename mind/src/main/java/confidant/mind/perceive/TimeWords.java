package confidant.mind.perceive;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;

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
  static final String NUMBER =
      "(\\d{1,3}(?:\\.\\d)?|a couple(?: of)?|couple(?: of)?|a few|few|several|half an?|one|two|three"
          + "|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|an|a|another)";
  static final String UNIT =
      "(seconds?|minutes?|mins?|hours?|hrs?|nights?|days?|weekends?|weeks?|fortnights?|months?"
          + "|years?|yrs?|decades?)";
  static final String PART = "(morning|afternoon|evening|night)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("couple", 2d),
          Map.entry("few", 3d),
          Map.entry("several", 4d),
          Map.entry("half", .5),
          Map.entry("one", 1d),
          Map.entry("two", 2d),
          Map.entry("three", 3d),
          Map.entry("four", 4d),
          Map.entry("five", 5d),
          Map.entry("six", 6d),
          Map.entry("seven", 7d),
          Map.entry("eight", 8d),
          Map.entry("nine", 9d),
          Map.entry("ten", 10d),
          Map.entry("eleven", 11d),
          Map.entry("twelve", 12d),
          Map.entry("fifteen", 15d),
          Map.entry("twenty", 20d),
          Map.entry("thirty", 30d));

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
      Double value = NUMBERS.get(part);
      if (value != null) {
        return value;
      }
    }
    return 1;
  }

  /** True for words that name an amount only roughly. */
  static boolean rough(String word) {
    return word.contains("few") || word.contains("couple") || word.contains("several");
  }
}
