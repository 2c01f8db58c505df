package confidant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.Sentence;
import confidant.core.language.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTests {
  private static final Vocabulary VOCABULARY =
      Vocabulary.read(Models.file("bge-small-en-v1.5-q-tokenizer.json"));

  @Test
  void readsTheWholeVocabulary() {
    assertThat(VOCABULARY.size()).isEqualTo(30_522);
    assertThat(VOCABULARY.id("\"")).isEqualTo(1000);
    assertThat(VOCABULARY.id("the")).isEqualTo(1996);
  }

  @Test
  void tokenIdsAreThoseOfTheReferenceTokenizer() {
    var tokenizer = new WordPieceTokenizer(VOCABULARY);
    assertThat(tokenizer.encode("Hello, world!", 128))
        .containsExactly(101, 7592, 1010, 2088, 999, 102);
    assertThat(tokenizer.encode("", 128)).containsExactly(101, 102);
    assertThat(tokenizer.encode("a b c d", 4)).containsExactly(101, 1037, 1038, 102);
  }

  @Test
  void accentsAndCjkAreFoldedAndSetApart() {
    assertThat(WordPieceTokenizer.words("Café 猫だ\u200b!"))
        .as("the reference takes voicing marks off as well")
        .containsExactly("cafe", "猫", "た", "!");
  }

  @Test
  void relatedSentencesLieCloserThanUnrelatedOnes() {
    var embedder = Understanding.embedder();
    float[] question = embedder.query("what is my cat called?");
    double near = dot(question, embedder.passage("My cat Biscuit slept on the radiator."));
    double far = dot(question, embedder.passage("The printer at work broke again."));
    assertThat(dot(question, question)).isBetween(.999, 1.001);
    assertThat(near).isGreaterThan(far + .1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i dont know|I do n't know|PRON AUX PART VERB",
        "My sister's cat is called Biscuit.|My sister 's cat is called Biscuit .|"
            + "PRON NOUN PART NOUN AUX VERB PROPN PUNCT",
        "its raining|It 's raining|PRON AUX VERB"
      })
  void contractionsAreTaggedWholeAndCut(String text, String words, String tags) {
    List<Token> tokens = tokens(text);
    assertThat(tokens.stream().map(Token::text)).containsExactly(words.split(" "));
    assertThat(tokens.stream().map(Token::tag)).containsExactly(tags.split(" "));
  }

  @Test
  void spansPointIntoTheOriginal() {
    String text = "im soooo tired 😴 it’s late";
    for (Token token : tokens(text)) {
      assertThat(token.start()).isBetween(0, text.length());
      assertThat(token.end()).isBetween(token.start(), text.length());
    }
    assertThat(tokens(text).stream().map(Token::text)).contains("I", "'m", "so", "tired", "😴");
  }

  @Test
  void lemmasOfIrregularVerbsComeFromTheTable() {
    assertThat(tokens("She forgave him and it hurts").stream().map(Token::lemma))
        .contains("forgive", "hurt");
  }

  @Test
  void sentencesEndAtMarksAndEmojiButNotAtAbbreviations() {
    List<Sentence> all =
        Understanding.tagger().sentences("Dr. Bello came by. We had tea! Then he left 😊 I slept.");
    assertThat(all).hasSize(4);
  }

  @Test
  void oddInputNeverFails() {
    for (String odd :
        List.of("", " ", "\u0000\u0007", "😭😭😭", "مرحبا", "''''", "-", "a".repeat(20_000))) {
      assertThat(Understanding.tagger().sentences(odd)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hola|es",
        "guten Abend|de",
        "ça va|fr",
        "Ich bin heute so müde von der Arbeit|de",
        "Je suis un peu triste ce soir|fr",
        "Hoy ha sido un día muy largo|es",
        "I had a long day at work today|en",
        "今日はとても疲れた|ja",
        "我今天很累|zh",
        "Сегодня был длинный день|ru"
      })
  void languagesAreTold(String text, String language) {
    assertThat(Understanding.languages().detect(text, Set.of())).contains(language);
  }

  @Test
  void twoUnlistedWordsAreTooFewToTell() {
    assertThat(Understanding.languages().detect("purple radiator", Set.of())).isEmpty();
  }

  private static List<Token> tokens(String text) {
    return Understanding.tagger().sentences(text).stream()
        .flatMap(s -> s.tokens().stream())
        .toList();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
