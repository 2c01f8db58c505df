package confidant.mind.plan;

import confidant.core.conversation.Perception;
import confidant.core.language.DayInterval;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the clock and the calendar know, by the person's own. Thread-safe. */
final class Almanac {
  private static final String FIRST =
      "^(?:(?:ok|so|hey|and|please|sorry|do you know|tell me)[, ]+)*";
  private static final Pattern TIME =
      Pattern.compile(
          FIRST
              + "(?:what time is it|what's the time|whats the time|what is the time|what time it is)( now| right now)?\\W*$");
  private static final Pattern TODAY =
      Pattern.compile(
          FIRST
              + "(?:what|what's|whats|which) (?:day|date|the date|is the date|today's date|is today's date|day of the week)(?: is it| is today| today| it is)?( today| now)?\\W*$");
  private static final Pattern UNTIL =
      Pattern.compile(
          FIRST
              + "how (?:many days|many sleeps|long|many weeks) (?:is it |are there |are left |left )?(?:until|till|til|to|before) .+");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          FIRST + "(?:what|which) (?:day|weekday|day of the week) (?:is|does|will|was) .+");

  /** The day itself, though the feast begins on the eve. */
  private static final Pattern CHRISTMAS = Pattern.compile("\\b(?:christmas|xmas)\\b(?! eve)");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  private Almanac() {}

  static Optional<String> answer(String plain, Perception perception) {
    ZonedDateTime now = perception.utterance().at().atZone(perception.utterance().zone());
    if (TIME.matcher(plain).matches()) {
      return Optional.of(
          "It's " + now.format(DateTimeFormatter.ofPattern("HH:mm")) + " by your clock.");
    }
    if (TODAY.matcher(plain).matches()) {
      return Optional.of("It's " + now.format(DAY) + ".");
    }
    LocalDate today = perception.utterance().day();
    Optional<LocalDate> named =
        perception.times().stream()
            .flatMap(t -> t.days().stream())
            .map(DayInterval::start)
            .map(
                day -> CHRISTMAS.matcher(plain).find() ? day.withMonth(12).withDayOfMonth(25) : day)
            .filter(day -> day.isAfter(today))
            .findFirst();
    if (UNTIL.matcher(plain).matches()) {
      return named.map(day -> until(today, day));
    }
    return WEEKDAY.matcher(plain).matches() ? named.map(Almanac::weekday) : Optional.empty();
  }

  private static String until(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    return (days == 1 ? "One day" : days + " days") + ", until " + day.format(DAY) + ".";
  }

  private static String weekday(LocalDate day) {
    return "That's a " + day.format(DAY) + ".";
  }
}
