package confidant.mind.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums and measures in plain words. Thread-safe. */
final class Sums {
  private static final String ASK =
      "^(?:(?:ok|so|hey|and|please|quick question)[, ]+)*(?:what's|whats|what is|how much is|what are|calculate|work out)? ?";
  private static final String NUMBER = "(-?\\d+(?:[.,]\\d{3})*(?:[.,]\\d+)?)";
  private static final Pattern PERCENT =
      Pattern.compile(ASK + NUMBER + " ?(?:%|percent|per cent) of " + NUMBER + "\\W*$");
  private static final Pattern TWO =
      Pattern.compile(
          ASK
              + NUMBER
              + " ?(\\+|plus|-|minus|\\*|x|×|times|multiplied by|/|÷|divided by|over) ?"
              + NUMBER
              + "\\W*$");
  private static final Pattern CONVERT =
      Pattern.compile(
          "^(?:(?:ok|so|hey|and|please)[, ]+)*(?:(?:convert|what's|whats|what is|how much is) )?(?:how many (?<to>\\p{L}+) (?:are in|is in|is|are|in|make) )?"
              + "(?:(?<n>\\d+(?:[.,]\\d+)?)|an?|one) ?(?<from>\\p{L}+)(?: (?:in|to|into) (?<into>\\p{L}+))?\\W*$");

  /** Unit → what it measures and how many of the base unit it is. */
  private record Unit(String measure, String plural, double size) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          unit("mile", "length", "miles", 1609.344),
          unit("kilomet(?:er|re)|km", "length", "kilometers", 1000),
          unit("met(?:er|re)", "length", "meters", 1),
          unit("centimet(?:er|re)|cm", "length", "centimeters", .01),
          unit("inch(?:e)?", "length", "inches", .0254),
          unit("foot|feet", "length", "feet", .3048),
          unit("yard", "length", "yards", .9144),
          unit("kilo(?:gram(?:me)?)?|kg", "weight", "kilos", 1000),
          unit("gram(?:me)?|g", "weight", "grams", 1),
          unit("ounce|oz", "weight", "ounces", 28.349523),
          unit("pound|lb", "weight", "pounds", 453.59237),
          unit("stone", "weight", "stone", 6350.29318),
          unit("lit(?:er|re)|l", "volume", "liters", 1),
          unit("millilit(?:er|re)|ml", "volume", "milliliters", .001),
          unit("pint", "volume", "pints", .56826125),
          unit("tablespoon|tbsp", "volume", "tablespoons", .015),
          unit("teaspoon|tsp", "volume", "teaspoons", .005),
          unit("hour", "time", "hours", 3600),
          unit("minute", "time", "minutes", 60),
          unit("second", "time", "seconds", 1),
          unit("day", "time", "days", 86400),
          unit("week", "time", "weeks", 604800));

  private Sums() {}

  private static Map.Entry<String, Unit> unit(
      String names, String measure, String plural, double size) {
    return Map.entry(names, new Unit(measure, plural, size));
  }

  static Optional<String> answer(String plain) {
    Matcher percent = PERCENT.matcher(plain);
    if (percent.find()) {
      BigDecimal part =
          number(percent.group(1)).multiply(number(percent.group(2))).movePointLeft(2);
      return Optional.of(
          percent.group(1) + " percent of " + percent.group(2) + " is " + shown(part) + ".");
    }
    Matcher two = TWO.matcher(plain);
    return two.find() ? sum(two) : converted(plain);
  }

  private static Optional<String> sum(Matcher two) {
    BigDecimal a = number(two.group(1));
    BigDecimal b = number(two.group(3));
    boolean by = two.group(2).matches("/|÷|divided by|over");
    if (by && b.signum() == 0) {
      return Optional.of("Nothing can be divided by nought, so there I stop.");
    }
    BigDecimal result =
        switch (two.group(2)) {
          case "+", "plus" -> a.add(b);
          case "-", "minus" -> a.subtract(b);
          case "/", "÷", "divided by", "over" -> a.divide(b, MathContext.DECIMAL64);
          default -> a.multiply(b);
        };
    return Optional.of("That makes " + shown(result) + ".");
  }

  private static Optional<String> converted(String plain) {
    Matcher m = CONVERT.matcher(plain);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<Unit> from = unit(m.group("from"));
    Optional<Unit> to = unit(m.group("to") != null ? m.group("to") : m.group("into"));
    if (from.isEmpty() || to.isEmpty() || !from.get().measure.equals(to.get().measure)) {
      return Optional.empty();
    }
    BigDecimal count = m.group("n") == null ? BigDecimal.ONE : number(m.group("n"));
    BigDecimal result = count.multiply(BigDecimal.valueOf(from.get().size / to.get().size));
    return Optional.of(
        shown(count)
            + " "
            + (m.group("n") == null ? m.group("from").replaceFirst("s$", "") : from.get().plural)
            + (m.group("n") == null ? " is " : " are ")
            + shown(result)
            + " "
            + to.get().plural
            + ".");
  }

  private static Optional<Unit> unit(String word) {
    return word == null
        ? Optional.empty()
        : UNITS.entrySet().stream()
            .filter(e -> word.matches("(?:" + e.getKey() + ")s?"))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** "1,200.5" and "1,5". */
  private static BigDecimal number(String digits) {
    String plain =
        digits.replaceAll("[.,](?=\\d{3}(?:\\D|$))(?=.*)", digits.contains(",") ? "" : ".");
    return new BigDecimal(plain.replace(',', '.'));
  }

  private static String shown(BigDecimal value) {
    BigDecimal shown = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.toPlainString();
  }
}
