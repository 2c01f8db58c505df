package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Deed.Kind;
import confidant.core.journal.Event.SpaceAsked;
import confidant.core.memory.OpenLoop;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders in German, Spanish and French are carried out as English ones are. */
class TonguesOrdersTests {
  private final Story story = new Story();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Merk dir, dass das Ersatzrad im Keller liegt.|das Ersatzrad im Keller liegt",
        "de|Merk dir bitte: Schuppen abschließen.|Schuppen abschließen",
        "es|Recuerda que aparco en el tercer sótano.|aparco en el tercer sótano",
        "es|Por favor, apunta: llave en la maceta.|llave en la maceta",
        "fr|Retiens que le double des clés est chez Odile.|le double des clés est chez Odile",
        "fr|N'oublie pas qu'Odile passe jeudi.|Odile passe jeudi",
      })
  void keepsInTheirOwnWordsWhatItIsToldToKeep(String language, String text, String kept) {
    var outcome = story.in(language).order(text).orElseThrow();
    assertThat(outcome.deed().kind()).isEqualTo(Kind.REMEMBERED);
    assertThat(story.knowledge.me().getFirst().fact().object()).contains(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Lass mich bitte in Ruhe|120",
        "de|Ich brauche gerade etwas Abstand|120",
        "de|Ich will eine Stunde allein sein|0",
        "de|Lass mich bitte eine Stunde in Ruhe|60",
        "es|Necesito estar sola una hora|60",
        "es|Déjame dos horas en paz|120",
        "es|Déjame en paz|120",
        "fr|Laisse-moi tranquille deux heures|120",
        "fr|J'ai besoin d'être seule trois jours|4320",
      })
  void givesSpaceWhenAsked(String language, String text, long minutes) {
    var outcome = story.in(language).order(text);
    if (minutes == 0) {
      assertThat(outcome).isEmpty();
      return;
    }
    var asked = (SpaceAsked) outcome.orElseThrow().events().getFirst();
    var said = story.transcript.all().getLast().at();
    assertThat(Duration.between(said, asked.until())).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Nein, Jule wohnt jetzt in Bremen.",
        "es|No, Jule vive ahora en Bremen.",
        "fr|Non, Jule habite maintenant à Bremen.",
      })
  void putsTheNewInPlaceOfTheOldAndKeepsTheOldAsHistory(String language, String text) {
    story.in(language).teaching("Jule", HOME, "", "Ulm").say("Jule, Ulm.");
    story.teaching("Jule", HOME, "", "Bremen");
    var outcome = story.order(text).orElseThrow();
    assertThat(outcome.deed().kind()).isEqualTo(Kind.CORRECTED);
    assertThat(outcome.deed().slots()).containsEntry("old", "Ulm").containsEntry("new", "Bremen");
    assertThat(story.knowledge.facts().getFirst().until()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Sie heißt Jule, nicht Jana.",
        "es|Se llama Jule, no Jana.",
        "fr|Elle s'appelle Jule, pas Jana.",
      })
  void setsANameRight(String language, String text) {
    story.in(language).teaching(ME, KIN, "sister", "Jana").say("Jana.");
    assertThat(story.order(text).orElseThrow().deed().slots()).containsEntry("new", "Jule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Es lief super.",
        "de|Hat geklappt!",
        "de|Leider durchgefallen.",
        "de|Ich habe bestanden",
        "de|Die Prüfung ist gut gelaufen",
        "es|Salió muy bien.",
        "es|He aprobado",
        "es|Pues ha ido fatal",
        "fr|Ça s'est bien passé.",
        "fr|J'ai raté",
        "fr|C'était long, mais ça va.",
      })
  void hearsHowItWent(String language, String text) {
    story.on(3, 9).in(language).awaiting("deine Prüfung", LocalDate.of(2026, 3, 10)).say("Bald.");
    story.on(3, 10);
    var heard = story.recollector.recollect(story.hear(text));
    assertThat(heard.outcome().map(OpenLoop::what)).contains("deine Prüfung");
  }
}
