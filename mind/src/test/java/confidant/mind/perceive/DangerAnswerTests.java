package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerAnswerTests {
  private static final String ASKED =
      "I want to ask plainly. Do you mean that you'd rather not be alive?";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Yeah, I do",
        "sometimes",
        "kind of",
        "I guess so",
        "i don't know",
        "no, but I think about it",
        "I think about it every day",
        "ja",
        "manchmal schon",
        "sí, a veces",
        "oui",
        "not really, though sometimes"
      })
  void takesAYesAndHalfOfOneAtItsWord(String text) {
    assertThat(DangerAnswer.affirms(ASKED, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No, not like that. I just want a holiday.",
        "God no",
        "nein, gar nicht",
        "no, para nada",
        "My sister called today.",
        "I am not"
      })
  void takesANoAtItsWordToo(String text) {
    assertThat(DangerAnswer.affirms(ASKED, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Shall I forget it for good?", "What's the best part of your day?", "Good night."})
  void aYesToAnythingElseIsNoDanger(String asked) {
    assertThat(DangerAnswer.affirms(asked, "yes")).isFalse();
  }
}
