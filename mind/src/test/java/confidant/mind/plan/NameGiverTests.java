package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.person.Answers;
import confidant.core.person.Answers.AgeBand;
import confidant.core.person.Answers.Sociability;
import confidant.core.person.Answers.VoiceChoice;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Relationship;
import confidant.core.persona.Persona.Traits;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameGiverTests {
  private final NameGiver giver = new NameGiver();

  @ParameterizedTest
  @EnumSource(VoiceChoice.class)
  void everyVoiceHasAtLeastFourteenNamesWithReasons(VoiceChoice voice) {
    var names = NameBook.load().names(voice);

    assertThat(names).hasSizeGreaterThanOrEqualTo(14);
    assertThat(names)
        .allSatisfy(name -> {
          assertThat(name.english()).endsWith(".").doesNotContain("!");
          assertThat(name.german()).endsWith(".").isNotEqualTo(name.english());
        });
  }

  @Test
  void noNameBelongsToTwoVoices() {
    var book = NameBook.load();
    var all = book.names().values().stream().flatMap(n -> n.stream()).map(n -> n.name()).toList();

    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
  }

  @Test
  void theSameSeedGivesTheSamePersonaAndOthersVary() {
    var answers = answers("en", Sociability.BETWEEN, "");
    var names = new HashSet<String>();
    for (long seed = 0; seed < 100; seed++) {
      names.add(giver.persona(answers, seed).name());
    }

    assertThat(giver.persona(answers, 7)).isEqualTo(giver.persona(answers, 7));
    assertThat(names).hasSizeGreaterThan(9);
  }

  @Test
  void germanAnswersGiveAGermanReason() {
    var english = giver.persona(answers("en", Sociability.BETWEEN, ""), 3);
    var german = giver.persona(answers("de", Sociability.BETWEEN, ""), 3);

    assertThat(german.name()).isEqualTo(english.name());
    assertThat(german.why()).isNotEqualTo(english.why());
  }

  @Test
  void nothingAnsweredGivesAFriendWithStandardTraits() {
    var persona = giver.persona(Answers.defaults(), 1);

    assertThat(persona.relationship()).isEqualTo(Relationship.FRIEND);
    assertThat(persona.traits()).isEqualTo(Traits.standard());
  }

  @Test
  void aSocialPersonGetsAMoreOutgoingCompanion() {
    assertThat(traits(Sociability.SOCIAL, "").extraversion())
        .isGreaterThan(traits(Sociability.SOLITARY, "").extraversion());
  }

  @ParameterizedTest
  @CsvSource({
    "She was warm and funny, 1",
    "Cold and distant, -1",
    "We were never close, -1",
    "Meine Mutter war liebevoll, 1",
    "sehr streng, -1",
    "warm but strict, 0",
    "I would rather not say, 0"
  })
  void simpleWordsAboutTheMotherAreRead(String text, int warmth) {
    assertThat(new MotherTone(NameBook.load()).warmth(text)).isEqualTo(warmth);
  }

  @Test
  void aColdMotherMakesHerGentlerNotColder() {
    Traits cold = traits(Sociability.BETWEEN, "cold and distant");

    assertThat(cold.agreeableness()).isGreaterThan(Traits.standard().agreeableness());
    assertThat(cold.directness()).isLessThan(Traits.standard().directness());
  }

  @ParameterizedTest
  @CsvSource({"en, AI", "de, KI", "es, IA", "fr, IA", "de-CH, KI", "it, AI"})
  void herFirstWordsNameHerAndSayWhatSheIs(String language, String word) {
    var persona = new Persona(1, "Nora", "", Traits.standard(), Relationship.FRIEND);

    assertThat(giver.hello(persona, answers(language, Sociability.BETWEEN, "")))
        .contains("Nora")
        .containsPattern("\\b" + word + "\\b")
        .doesNotContain("!");
  }

  private Traits traits(Sociability social, String mother) {
    return giver.persona(answers("en", social, mother), 1).traits();
  }

  private static Answers answers(String language, Sociability social, String mother) {
    return new Answers(
        Optional.of(social),
        VoiceChoice.FEMALE,
        Optional.of(mother),
        AgeBand.FROM_18_TO_64,
        Optional.empty(),
        language,
        Optional.empty());
  }
}
