package confidant.mind.theme;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Theme;
import confidant.understanding.Understanding;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences here stand in no theme file. */
class ThemeReaderTests {
  private static final ThemeReader READER =
      new ThemeReader(ThemeBook.shipped(), Understanding.embedder());

  private static Optional<Theme> read(String text) {
    return READER.read(text, Understanding.tagger().sentences(text), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "My supervisor needs my draft on Thursday and I've barely begun|work.deadline",
        "My position is being cut and I'm out by June|work.laidoff",
        "I hardly closed an eye all night|sleep.bad",
        "We had to put our dog to sleep this morning|pet.died",
        "Are you recording everything I type?|asked.senses",
      })
  void findsTheThemeOfSentencesNeverSeen(String text, String key) {
    assertThat(read(text)).map(Theme::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boiling point of ethanol is lower than that of water.",
        "qwe rty uio",
        "12 14 18 22",
        "ab",
        "He said it to her."
      })
  void isSilentWhereNothingIsNear(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void painOutweighsSmallTalkInTheSameMessage() {
    Optional<Theme> theme = read("We had pasta for dinner. My grandmother died this morning.");
    assertThat(theme).map(Theme::kind).contains(Theme.Kind.HEAVY);
  }

  @Test
  void packedVectorsKeepTheirAngle() {
    float[] mean = new float[4];
    byte[] a = ThemeBook.packed(new float[] {1, 0, 0, 0}, mean);
    byte[] b = ThemeBook.packed(new float[] {1, 1, 0, 0}, mean);
    assertThat(ThemeBook.likeness(a, b))
        .isCloseTo(Math.sqrt(.5), org.assertj.core.data.Offset.offset(.01));
  }
}
