package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.RiskLevel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiskReaderTests {
  static Stream<String> traps() {
    return Stream.of("risk.tsv", "risk-lines.tsv").flatMap(t -> Hearing.table(t).stream());
  }

  @ParameterizedTest
  @MethodSource("traps")
  void noticesDangerAndLeavesWaysOfSpeakingAlone(String row) {
    String[] cells = row.split(" \\| ", 2);
    RiskLevel wanted = RiskLevel.valueOf(cells[0]);
    RiskLevel found = RiskReader.read(cells[1], RiskLevel.NONE).level();
    if (wanted == RiskLevel.NONE) {
      assertThat(found).isEqualTo(RiskLevel.NONE);
    } else {
      assertThat(found).isGreaterThanOrEqualTo(wanted);
    }
  }

  @Test
  void dangerAboutSomebodyElseIsMarked() {
    assertThat(RiskReader.read("my friend wants to kill himself", RiskLevel.NONE).aboutOther())
        .isTrue();
  }

  @Test
  void afterDangerEvasiveWordsStayAConcern() {
    assertThat(RiskReader.read("idk, maybe", RiskLevel.ACUTE).level()).isEqualTo(RiskLevel.CONCERN);
    assertThat(RiskReader.read("the pills are here", RiskLevel.ACUTE).level())
        .isEqualTo(RiskLevel.IMMINENT);
  }
}
