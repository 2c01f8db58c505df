package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.memory.MemoryAnswer.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishAnswersTests {
  private final Story story = new Story().in("es");

  @BeforeEach
  void unosDias() {
    story.on(3, 3).teaching(ME, PET, "gato", "Misu").say("Mi gato Misu duerme todo el día.");
    story.teaching(ME, HOME, "", "Sevilla").say("Vivo en Sevilla.");
    story.teaching(ME, KIN, "hermana", "Lucía").say("Mi hermana se llama Lucía.");
    story.teaching("Lucía", HOME, "", "Cádiz").say("Lucía vive en Cádiz.");
    story.teaching(ME, JOB, "", "enfermera").say("Trabajo como enfermera.");
    story.teaching(ME, LIKES, "", "mercados viejos").say("Me gustan los mercados viejos.");
    story.teaching(ME, ALLERGY, "", "cacahuetes").say("Soy alérgica a los cacahuetes.");
    story.say("Los aviones me ponen nerviosa siempre.");
    story.on(3, 9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Cómo se llama mi gato?|Tu gato se llama Misu. Me lo contaste el martes 3 de marzo.",
        "como se llama mi gato|Misu",
        "¿Te acuerdas de cómo se llama mi gato?|Misu",
        "¿Quién es Lucía?|Lucía es tu hermana.",
        "¿Dónde vivo?|Vives en Sevilla.",
        "¿Dónde vive Lucía?|Lucía vive en Cádiz.",
        "¿En qué trabajo?|Trabajas como enfermera.",
        "¿A qué me dedico?|enfermera",
        "¿Qué me gusta?|Esto te gusta: mercados viejos.",
        "¿Soy alérgica a los cacahuetes?|Sí.",
        "¿Qué te dije sobre los aviones?|«Los aviones me ponen nerviosa siempre»",
        "¿Te he hablado de Lucía?|Sí.",
        "¿Qué sabes de Lucía?|Cádiz",
        "¿Cuándo hablé de los aviones por última vez?|el martes 3 de marzo",
      })
  void respondeLoQueSeLeConto(String question, String part) {
    assertThat(story.ask(question).orElseThrow().sentence()).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "¿Cómo se llama mi perro?",
        "¿Dónde vive mi hermano?",
        "¿Quién es Ramiro?",
        "¿Qué te dije sobre París?",
        "¿Cuándo es mi cumpleaños?",
        "¿Cuántos años tiene Lucía?"
      })
  void diceQueNoSeLoHanContado(String question) {
    assertThat(story.ask(question).orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Me gusta el silencio.",
        "Vivo en Sevilla desde hace años.",
        "Cuando vi a Lucía me puse a llorar.",
        "Tengo un hermano.",
        "Soy vegana."
      })
  void noTomaPorPreguntaLoQueCuenta(String told) {
    assertThat(story.ask(told)).isEmpty();
  }

  @Test
  void entiendeQuienEsElla() {
    story.say("Ayer comí con Lucía.");
    assertThat(story.ask("¿Dónde vive?").orElseThrow().sentence()).contains("Cádiz");
  }
}
