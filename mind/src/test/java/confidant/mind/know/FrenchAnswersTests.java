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

class FrenchAnswersTests {
  private final Story story = new Story().in("fr");

  @BeforeEach
  void quelquesJours() {
    story.on(3, 3).teaching(ME, PET, "chatte", "Moka").say("Ma chatte Moka dort toute la journée.");
    story.teaching(ME, HOME, "", "Lille").say("J'habite à Lille.");
    story.teaching(ME, KIN, "sœur", "Anaïs").say("Ma sœur s'appelle Anaïs.");
    story.teaching("Anaïs", HOME, "", "Portugal").say("Anaïs habite au Portugal.");
    story.teaching(ME, EMPLOYER, "", "l'hôpital").say("Je travaille à l'hôpital.");
    story.teaching(ME, ORIGIN, "", "Annecy").say("Je viens d'Annecy.");
    story.teaching(ME, LIKES, "", "vieux films").say("J'aime les vieux films.");
    story.say("Les avions me font peur à chaque fois.");
    story.on(3, 9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Comment s'appelle ma chatte ?|Ta chatte s'appelle Moka. Tu me l'as dit le mardi 3 mars.",
        "Tu te souviens comment s'appelle ma chatte ?|Moka",
        "Elle s'appelle comment, ma chatte ?|Moka",
        "Qui est Anaïs ?|Anaïs, c'est ta sœur.",
        "Où est-ce que j'habite ?|Tu habites à Lille.",
        "Où habite Anaïs ?|Anaïs habite au Portugal.",
        "Anaïs habite où ?|au Portugal",
        "Où est-ce que je travaille ?|Tu travailles à l'hôpital.",
        "D'où est-ce que je viens ?|Tu viens d'Annecy.",
        "Qu'est-ce que j'aime ?|Ce que tu aimes : vieux films.",
        "Qu'est-ce que je t'ai dit sur les avions ?|« Les avions me font peur à chaque fois »",
        "Est-ce que je t'ai parlé d'Anaïs ?|Oui.",
        "Qu'est-ce que tu sais sur Anaïs ?|Portugal",
        "Combien de fois je t'ai parlé d'Anaïs ?|le mardi 3 mars",
      })
  void repondCeQuiLuiAEteDit(String question, String part) {
    assertThat(story.ask(question).orElseThrow().sentence()).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment s'appelle mon chien ?",
        "Où habite mon frère ?",
        "Qui est Romuald ?",
        "Qu'est-ce que je t'ai dit sur Paris ?",
        "C'est quand, mon anniversaire ?",
        "Quel âge a Anaïs ?"
      })
  void ditQuOnNeLeLuiAPasDit(String question) {
    assertThat(story.ask(question).orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J'aime le silence.",
        "J'habite à Lille depuis longtemps.",
        "Quand j'ai vu Anaïs, j'ai pleuré.",
        "J'ai un frère.",
        "Je suis végétarienne."
      })
  void neTientPasUnRecitPourUneQuestion(String told) {
    assertThat(story.ask(told)).isEmpty();
  }

  @Test
  void saitQuiEstElle() {
    story.say("Hier, j'ai mangé avec Anaïs.");
    assertThat(story.ask("Elle habite où ?").orElseThrow().sentence()).contains("Portugal");
  }
}
