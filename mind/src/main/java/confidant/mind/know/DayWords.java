package confidant.mind.know;

import confidant.mind.view.Numbers;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Dates as one says them in her four languages; English stands in for any other. */
public final class DayWords {
  private final Phrases phrases;
  private final LocalDate today;

  /**
   * @param language BCP 47 code
   */
  public DayWords(String language, LocalDate today) {
    this.phrases = Phrases.of("days", language);
    this.today = today;
  }

  /** "today", "yesterday", "on Tuesday, 3 March", with the year when it is not this year's. */
  public String on(LocalDate day) {
    return near(day, "on");
  }

  /** The same without the little word in front, for a list: "Tuesday, 3 March". */
  public String plain(LocalDate day) {
    return near(day, "bare");
  }

  private String near(LocalDate day, String pattern) {
    return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
      case 0 -> say("today");
      case -1 -> say("yesterday");
      case 1 -> say("tomorrow");
      default -> format(day, day.getYear() == today.getYear() ? pattern : pattern + ".year");
    };
  }

  /** "March 2026". */
  public String month(LocalDate day) {
    return format(day, "month");
  }

  /** "14 May", "14. Mai". */
  public String dayOfYear(LocalDate day) {
    return format(day, "day");
  }

  private String format(LocalDate day, String pattern) {
    Locale locale = Locale.of(phrases.language());
    var formatter = DateTimeFormatter.ofPattern(say(pattern), locale);
    String words = day.format(formatter);
    return day.getDayOfMonth() == 1 && phrases.has("first")
        ? words.replaceFirst("\\b1\\b", say("first"))
        : words;
  }

  /** "three weeks ago", "vor drei Wochen". */
  public String ago(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days <= 1) {
      return say(days < 1 ? "today" : "yesterday");
    }
    Period period = Period.between(day, today);
    String span;
    if (period.getYears() > 0) {
      span = unit(period.getYears(), period.getYears() == 1 ? "year.one" : "year.many");
    } else if (period.toTotalMonths() > 1) {
      span = unit(period.toTotalMonths(), "months");
    } else {
      span = days >= 14 ? unit(days / 7, "weeks") : unit(days, "days");
    }
    return phrases.say("ago", 0, Map.of("span", span));
  }

  private String unit(long count, String key) {
    return phrases.say(key, 0, Map.of("n", Numbers.word(count, phrases.language())));
  }

  private String say(String key) {
    return phrases.say(key, 0, Map.of());
  }
}
