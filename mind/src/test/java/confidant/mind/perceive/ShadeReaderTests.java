package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.feeling.Shade;
import confidant.core.feeling.Tone;
import confidant.understanding.Understanding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeReaderTests {
  private final ShadeReader reader = new ShadeReader(Understanding.embedder());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GRATITUDE | Thank you so much for the lift home",
        "LOVE | I love how this garden smells",
        "FEAR | I'm terrified of that dog",
        "REMORSE | I'm so sorry, I shouldn't have said it",
        "SURPRISE | Wow, I did not expect that",
        "NEUTRAL | The bus leaves at ten"
      })
  void namesWhatIsPlainlySaid(Shade shade, String text) {
    Map<Shade, Double> read = reader.read(text);
    assertThat(read.get(shade)).isGreaterThanOrEqualTo(reader.threshold(shade));
    assertThat(read.values()).allSatisfy(p -> assertThat(p).isBetween(0., 1.));
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(reader.read(" \n")).isEmpty();
  }

  @Test
  void theSameSentenceReadsTheSameAndStretchedWordsCountOnce() {
    assertThat(reader.read("so happy")).isEqualTo(reader.read("so happy"));
    assertThat(ShadeFeatures.of("soooooo happy")).isEqualTo(ShadeFeatures.of("sooo happy"));
  }

  @Test
  void aPlainStatementIsNotStressedByOneWord() {
    String text = "the deadline is on Friday";
    assertThat(ToneReader.read(text).label()).isEqualTo("stressed");
    assertThat(Tones.weigh(ToneReader.read(text), reader.read(text))).isEqualTo(Tone.EVEN);
  }

  @Test
  void aFeelingInOtherWordsIsTakenUp() {
    Tone tone = Tones.weigh(Tone.EVEN, Map.of(Shade.GRATITUDE, .8, Shade.NEUTRAL, .1));
    assertThat(tone.label()).isEqualTo("grateful");
    assertThat(tone.confidence()).isEqualTo(.8);
  }
}
