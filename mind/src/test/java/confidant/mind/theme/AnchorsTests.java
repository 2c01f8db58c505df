package confidant.mind.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTests {
  private static final Anchors COFFEE =
      new Anchors(
          List.of("cup of coffee", "made .. coffee", "espresso*", "can't start"),
          List.of("ask her", "ask him"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "First cup of coffee at six|true",
        "I MADE us some coffee|true",
        "two espressos already|true",
        "I can’t start without it|true",
        "cant start without it|true",
        "he says I should go for coffee|false",
        "a decaffeinated cup of tea, no coffee|false",
        "handmade cups, coffee brown|false"
      })
  void holdWhereOneOfTheirPhrasesStands(String text, boolean expected) {
    assertThat(COFFEE.hold(Anchors.plain(text))).isEqualTo(expected);
  }

  @Test
  void ruleOutWhatTheWriterExcluded() {
    assertThat(COFFEE.ruleOut("should I ask her for a cup of coffee")).isTrue();
    assertThat(COFFEE.ruleOut("a cup of coffee")).isFalse();
  }

  @Test
  void sayNothingWhereNoneAreNamed() {
    Anchors none = new Anchors(List.of(), List.of());
    assertThat(none.named()).isFalse();
    assertThat(none.hold("anything")).isFalse();
    assertThat(none.ruleOut("anything")).isFalse();
  }
}
