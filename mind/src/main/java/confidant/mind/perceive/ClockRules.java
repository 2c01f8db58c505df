package confidant.mind.perceive;

import static confidant.mind.perceive.TimeRule.group;

import confidant.mind.perceive.TimeRule.Meaning;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Times of day: 5 pm, 17:30, noon, half past six, at 9. */
final class ClockRules {
  private static final String BEFORE =
      "(?:(?:at|around|about|by|until|till|from|before|after) |@ ?)?";
  private static final String HOUR =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Map<String, LocalTime> NAMED =
      Map.of(
          "noon", LocalTime.NOON,
          "midday", LocalTime.NOON,
          "midnight", LocalTime.MIDNIGHT);

  static final List<TimeRule> RULES =
      List.of(
          TimeRule.of(
              "\\b(?:at|around|about|by|until|till|from|before|after) (\\d{1,2}|"
                  + HOUR
                  + ")(?:[:.](\\d\\d))?(?: o'?clock)?(?= in the (morning|afternoon|evening)\\b| at night\\b| (?:tonight|this (?:evening|afternoon)|tomorrow (?:evening|night))\\b)",
              ClockRules::inPart),
          TimeRule.of(
              BEFORE + "\\b(\\d{1,2})(?:[:.](\\d\\d))? ?(am|pm|a\\.m\\.|p\\.m\\.)(?!\\w)",
              (m, a) -> clock(m.group(1), group(m, 2), m.group(3).substring(0, 1))),
          TimeRule.of(
              BEFORE + "\\b(\\d{1,2}):(\\d\\d)\\b", (m, a) -> clock(m.group(1), m.group(2), "")),
          TimeRule.of(
              BEFORE + "\\b(\\d{1,2}|" + HOUR + ") o'?clock\\b",
              (m, a) -> clock(digits(m.group(1)), "", "")),
          TimeRule.of(
              BEFORE + "\\b(half past|quarter past|quarter to) (\\d{1,2}|" + HOUR + ")\\b",
              ClockRules::spoken),
          TimeRule.of(
              "\\b(?:at|around|by|until|till|before|after|about) (noon|midday|midnight)\\b",
              (m, a) -> Meaning.at(NAMED.getOrDefault(m.group(1), LocalTime.NOON))),
          TimeRule.of(
              "\\b(?:at|by|until|till) (\\d{1,2}|"
                  + HOUR
                  + ")\\b(?=\\s*(?:$|[.,!?;)]|and\\b|but\\b|so\\b|then\\b"
                  + "|to\\b|for\\b|with\\b|on\\b|in\\b|tomorrow|tonight|today|because|i\\b|we\\b|sharp))",
              (m, a) -> clock(digits(m.group(1)), "", "")));

  private ClockRules() {}

  /** "At 7 in the evening", "at 8 tonight": the part of the day tells which half is meant. */
  private static Optional<Meaning> inPart(Matcher m, Anchor anchor) {
    boolean morning = "morning".equals(m.group(3));
    return clock(digits(m.group(1)), group(m, 2), morning ? "a" : "p");
  }

  private static Optional<Meaning> spoken(Matcher m, Anchor anchor) {
    int hour = Integer.parseInt(digits(m.group(2)));
    if (hour > 23) {
      return Optional.empty();
    }
    LocalTime full = LocalTime.of(hour, 0);
    return Meaning.at(
        switch (m.group(1)) {
          case "half past" -> full.plusMinutes(30);
          case "quarter past" -> full.plusMinutes(15);
          default -> full.minusMinutes(15);
        });
  }

  private static String digits(String word) {
    return Integer.toString((int) TimeWords.number(word));
  }

  private static Optional<Meaning> clock(String hour, String minute, String half) {
    int h = Integer.parseInt(hour);
    int min = minute.isEmpty() ? 0 : Integer.parseInt(minute);
    if (half.equals("p") && h < 12) {
      h += 12;
    } else if (half.equals("a") && h == 12) {
      h = 0;
    }
    return h > 23 || min > 59 ? Optional.empty() : Meaning.at(LocalTime.of(h, min));
  }
}
