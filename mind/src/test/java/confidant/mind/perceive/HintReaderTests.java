package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintReaderTests {
  /** Of 16 and of 26; the first run, before strangers' lines were learned, gave 10 and 3. */
  private static final int NOTICED = 8;

  private static final int FALSE_ALARMS = 1;

  private static List<String> lines(String label) {
    return Hearing.table("hints.tsv").stream()
        .map(l -> l.split(" \\| ", 2))
        .filter(p -> p[0].equals(label))
        .map(p -> p[1])
        .toList();
  }

  private static long noticed(List<String> lines) {
    return lines.stream().filter(l -> Hearing.of(l).risk().level().atLeast(RiskLevel.HINT)).count();
  }

  /** The figures of docs/crisis.md; a fall below them is a step back. */
  @Test
  void noticesHintsThatNoPatternKnows() {
    assertThat(noticed(lines("HINT"))).isGreaterThanOrEqualTo(NOTICED);
  }

  @Test
  void leavesOrdinaryAndSadLinesAlone() {
    assertThat(noticed(lines("NONE"))).isLessThanOrEqualTo(FALSE_ALARMS);
  }

  @Test
  void onlyEverAsksGently() {
    assertThat(lines("HINT"))
        .map(l -> Hearing.of(l).risk())
        .filteredOn(r -> !r.equals(Risk.NONE))
        .allMatch(r -> !r.level().atLeast(RiskLevel.ACUTE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm not suicidal, just tired",
        "we watched a film about a man on a bridge who wants to end it",
        "this homework is killing me"
      })
  void whatIsDeniedQuotedOrSaidInJestIsNoHint(String line) {
    assertThat(Hearing.of(line).risk()).isEqualTo(Risk.NONE);
  }
}
