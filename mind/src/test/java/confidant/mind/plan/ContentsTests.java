package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I think I'll order the crab cakes|shellfish",
        "satay for dinner|peanuts",
        "we bought peanut butter|peanuts",
        "he wants a kitten|cats",
        "a nut bar on the train|nuts",
        "picking strawberries on Sunday|strawberries",
        "one strawberry won't hurt|strawberries",
        "ice cream by the lake|lactose",
      })
  void knowsWhatIsInIt(String text, String substance) {
    assertThat(Contents.mentions(text, substance)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a cattle farm near Leeds|cats",
        "gluten-free bread without gluten|mustard",
        "the pasta without nuts|nuts",
        "we talked about the weather|shellfish",
        "nutmeg in the pudding|nuts",
      })
  void staysQuietOtherwise(String text, String substance) {
    assertThat(Contents.mentions(text, substance)).isFalse();
  }
}
