package confidant.mind.know;

import confidant.mind.view.Numbers;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as one says them. */
public final class DayWords {
  private final boolean german;
  private final LocalDate today;
  private final Locale locale;

  /**
   * @param language BCP 47 code; German is spoken, everything else is said in English
   */
  public DayWords(String language, LocalDate today) {
    this.german = language.startsWith("de");
    this.today = today;
    this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
  }

  /** "today", "yesterday", "on Tuesday, 3 March", with the year when it is not this year's. */
  public String on(LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(today, day);
    if (ahead == 0) {
      return german ? "heute" : "today";
    }
    if (ahead == -1) {
      return german ? "gestern" : "yesterday";
    }
    if (ahead == 1) {
      return german ? "morgen" : "tomorrow";
    }
    String year = day.getYear() == today.getYear() ? "" : " yyyy";
    String pattern = german ? "'am' EEEE, 'dem' d. MMMM" : "'on' EEEE, d MMMM";
    return day.format(DateTimeFormatter.ofPattern(pattern + year, locale));
  }

  /** The same without the little word in front, for a list: "Tuesday, 3 March". */
  public String plain(LocalDate day) {
    return on(day).replaceFirst("^(on|am) ", "");
  }

  /** "March 2026". */
  public String month(LocalDate day) {
    return YearMonth.from(day).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
  }

  /** "14 May", "14. Mai". */
  public String dayOfYear(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(german ? "d. MMMM" : "d MMMM", locale));
  }

  /** "three weeks ago", "vor drei Wochen". */
  public String ago(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days <= 0) {
      return german ? "heute" : "today";
    }
    if (days == 1) {
      return german ? "gestern" : "yesterday";
    }
    Period period = Period.between(day, today);
    String span;
    if (period.getYears() > 0) {
      span = unit(period.getYears(), "year", "Jahr");
    } else if (period.toTotalMonths() > 1) {
      span = unit(period.toTotalMonths(), "month", "Monat");
    } else if (days >= 14) {
      span = unit(days / 7, "week", "Woche");
    } else {
      span = unit(days, "day", "Tag");
    }
    return german ? "vor " + span : span + " ago";
  }

  private String unit(long count, String english, String deutsch) {
    if (!german) {
      return Numbers.word(count, "en") + " " + english + (count == 1 ? "" : "s");
    }
    boolean week = deutsch.equals("Woche");
    String one = week ? "einer " : "einem ";
    return count == 1
        ? one + deutsch
        : Numbers.word(count, "de") + " " + deutsch + (week ? "n" : "en");
  }
}
