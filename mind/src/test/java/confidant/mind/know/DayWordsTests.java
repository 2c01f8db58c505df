package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-10|today|heute",
        "2026-03-09|yesterday|gestern",
        "2026-03-11|tomorrow|morgen",
        "2026-03-03|on Tuesday, 3 March|am Dienstag, dem 3. März",
        "2026-05-14|on Thursday, 14 May|am Donnerstag, dem 14. Mai",
        "2025-12-24|on Wednesday, 24 December 2025|am Mittwoch, dem 24. Dezember 2025",
      })
  void namesADayAsOneSaysIt(LocalDate day, String english, String german) {
    assertThat(new DayWords("en", TODAY).on(day)).isEqualTo(english);
    assertThat(new DayWords("de", TODAY).on(day)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-10|today|heute",
        "2026-03-05|five days ago|vor fünf Tagen",
        "2026-02-20|two weeks ago|vor zwei Wochen",
        "2025-12-01|three months ago|vor drei Monaten",
        "2024-12-01|one year ago|vor einem Jahr",
        "2020-01-01|six years ago|vor sechs Jahren",
      })
  void saysHowLongAgo(LocalDate day, String english, String german) {
    assertThat(new DayWords("en", TODAY).ago(day)).isEqualTo(english);
    assertThat(new DayWords("de", TODAY).ago(day)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-10|hoy|aujourd'hui",
        "2026-03-09|ayer|hier",
        "2026-03-03|el martes 3 de marzo|le mardi 3 mars",
        "2026-02-01|el domingo 1 de febrero|le dimanche 1er février",
        "2025-12-24|el miércoles 24 de diciembre de 2025|le mercredi 24 décembre 2025",
      })
  void namesADayInSpanishAndFrench(LocalDate day, String spanish, String french) {
    assertThat(new DayWords("es", TODAY).on(day)).isEqualTo(spanish);
    assertThat(new DayWords("fr", TODAY).on(day)).isEqualTo(french);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-05|hace cinco días|il y a cinq jours",
        "2025-12-01|hace tres meses|il y a trois mois",
        "2024-12-01|hace un año|il y a un an",
      })
  void saysHowLongAgoInSpanishAndFrench(LocalDate day, String spanish, String french) {
    assertThat(new DayWords("es", TODAY).ago(day)).isEqualTo(spanish);
    assertThat(new DayWords("fr", TODAY).ago(day)).isEqualTo(french);
  }
}
