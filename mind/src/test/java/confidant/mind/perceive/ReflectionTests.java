package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.understanding.Understanding;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReflectionTests {
  private static final String LINE = "My boss yelled at me in front of everyone";

  static Stream<String> lines() {
    return Hearing.table("reflections.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void saysBackWhatIsToldAndOtherwiseStaysSilent(String row) {
    String[] cells = row.split(" \\| ");
    assertThat(of(cells[0], Act.TELL_EVENT, Risk.NONE, "").orElse("-")).isEqualTo(cells[1].strip());
  }

  @Test
  void saysNothingBackInDanger() {
    var danger = new Risk(RiskLevel.CONCERN, Risk.Kind.SUICIDE, false);
    assertThat(of(LINE, Act.TELL_EVENT, danger, "")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"THANK", "ASK_HER", "HOSTILE"})
  void saysNothingBackThatWasNotTold(Act act) {
    assertThat(of(LINE, act, Risk.NONE, "")).isEmpty();
  }

  @Test
  void newsInAHelloIsSaidBack() {
    assertThat(of(LINE, Act.GREET, Risk.NONE, "")).isPresent();
  }

  @Test
  void theSamePersonIsNotTakenUpTwiceRunning() {
    assertThat(of(LINE, Act.TELL_EVENT, Risk.NONE, "Your boss again. What happened?")).isEmpty();
    assertThat(of(LINE, Act.TELL_EVENT, Risk.NONE, "Your sister again.")).isPresent();
  }

  private static Optional<String> of(String text, Act act, Risk risk, String herLast) {
    return Reflection.of(Understanding.tagger().sentences(text), text, act, risk, herLast);
  }
}
