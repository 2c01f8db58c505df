package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.memory.MemoryAnswer.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanAnswersTests {
  private final Story story = new Story().in("de");

  @BeforeEach
  void einPaarTage() {
    story
        .on(3, 3)
        .teaching(ME, PET, "Katze", "Mimi")
        .say("Meine Katze Mimi schläft den ganzen Tag.");
    story.teaching(ME, HOME, "", "Köln").say("Ich wohne in Köln.");
    story.teaching(ME, KIN, "Schwester", "Anna").say("Meine Schwester heißt Anna.");
    story.teaching("Anna", HOME, "", "Bonn").say("Anna wohnt in Bonn.");
    story.say("Das Fliegen macht mir Angst, jedes Mal.");
    story.say("Gut. Am 4. Juni habe ich den Ofen bestellt. Endlich.");
    story.on(3, 9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wie heißt meine Katze?|Deine Katze heißt Mimi. Das hast du mir am Dienstag, dem 3. März erzählt.",
        "Weißt du noch, wie meine Katze heißt?|Mimi",
        "Wie heißt meine Schwester?|Anna",
        "Wer ist Anna?|Anna ist deine Schwester.",
        "Wo wohne ich?|Du wohnst in Köln.",
        "Wo wohnt Anna?|Anna wohnt in Bonn.",
        "Was habe ich über das Fliegen gesagt?|„Das Fliegen macht mir Angst, jedes Mal“",
        "Habe ich dir von Anna erzählt?|Ja.",
        "Was weißt du über Anna?|Bonn",
        "Wann habe ich den Ofen bestellt?|„Am 4. Juni habe ich den Ofen bestellt“",
      })
  void antwortetWasErzaehltWurde(String question, String part) {
    assertThat(story.ask(question).orElseThrow().sentence()).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie heißt mein Hund?",
        "Wo wohnt mein Bruder?",
        "Wer ist Ruben?",
        "Was habe ich über Paris gesagt?",
        "Wann habe ich Geburtstag?"
      })
  void sagtDassEsNieErzaehltWurde(String question) {
    assertThat(story.ask(question).orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
  }
}
