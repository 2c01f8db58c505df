package confidant.mind.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTests {
  @ParameterizedTest
  @CsvSource({
    "mum, mother",
    "my older sister, sister",
    "Schwester, sister",
    "hermanas, sister",
    "sœur, sister",
    "kids, child",
    "wives, wife",
    "kittens, cat",
    "Katzen, cat",
    "mother in law, mother-in-law",
    "manager, boss",
    "twin brother, twin brother",
    "neighbour's dog, neighbor's dog",
    "sister's kids, sister's child",
    "upholsterer, upholsterer",
  })
  void wordsForTheSameRelationAreOne(String word, String canonical) {
    assertThat(Relations.canonical(word)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"sister, she", "brother-in-law, he", "boss, they", "cat, it", "landlady, she"})
  void pronounsFollowTheWord(String word, String pronoun) {
    assertThat(Relations.pronoun(word)).isEqualTo(pronoun);
  }

  @ParameterizedTest
  @CsvSource({"sister, sibling", "best friend, friend", "parrot, pet", "editor, editor"})
  void broaderWordsNameThemToo(String word, String broader) {
    assertThat(Relations.broader(word)).isEqualTo(broader);
  }

  @ParameterizedTest
  @CsvSource({
    "cat, de, Katze",
    "kater, de, Kater",
    "katzen, de, Katzen",
    "schwester, en, sister",
    "mum, en, mum",
    "hund, fr, chien",
  })
  void isSaidInTheLanguageOfTheTalk(String word, String language, String said) {
    assertThat(Relations.said(word, language)).contains(said);
  }

  @Test
  void anAnimalOfAnotherIsAnAnimal() {
    assertThat(Relations.animal("neighbor's dog")).isTrue();
    assertThat(Relations.kin("neighbor's sister")).isTrue();
    assertThat(Relations.relation("spare key")).isFalse();
  }
}
