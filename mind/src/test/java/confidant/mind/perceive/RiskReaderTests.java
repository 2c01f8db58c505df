package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.RiskLevel;
import java.util.ArrayList;
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
    assertThat(RiskReader.read("we made dumplings tonight", RiskLevel.CONCERN).level())
        .isEqualTo(RiskLevel.NONE);
    assertThat(RiskReader.read("i want to do it tonight", RiskLevel.CONCERN).level())
        .isEqualTo(RiskLevel.IMMINENT);
    assertThat(RiskReader.read("maybe tonight", RiskLevel.CONCERN).level())
        .isEqualTo(RiskLevel.IMMINENT);
    assertThat(RiskReader.read("the pills are here", RiskLevel.ACUTE).level())
        .isEqualTo(RiskLevel.IMMINENT);
  }

  @Test
  void hearsNearlyAllDangerAndSeldomCriesWolf() {
    var heard = new ArrayList<String>();
    var missed = new ArrayList<String>();
    var falseAlarms = new ArrayList<String>();
    for (String row : Hearing.table("danger-turns.tsv")) {
      String[] cells = row.split(" \\| ", 3);
      boolean noticed =
          RiskReader.read(cells[2], RiskLevel.NONE).level().atLeast(RiskLevel.CONCERN);
      if (cells[1].equals("DANGER")) {
        (noticed ? heard : missed).add(cells[2]);
      } else if (noticed) {
        falseAlarms.add(cells[2]);
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(heard.size() / 200);
    assertThat(falseAlarms).hasSizeLessThanOrEqualTo(heard.size() / 10);
  }

  @Test
  void negationsTypedWithoutApostropheAreRead() {
    assertThat(RiskReader.read("i wish i wouldnt wake up", RiskLevel.NONE).level())
        .isEqualTo(RiskLevel.ACUTE);
  }
}
