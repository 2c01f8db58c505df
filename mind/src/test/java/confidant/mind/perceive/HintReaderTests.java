package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintReaderTests {
  /** Of 16 and of 26; the first run, before strangers' lines were learned, gave 10 and 3. */
  private static final int NOTICED = 8;

  private static final int FALSE_ALARMS = 1;
  private static final double RECALL = .84;
  private static final double PRECISION = .94;

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

  /**
   * Both layers together. First runs on unseen halves: recall .55 and .78, precision .75 and .94.
   */
  @Test
  void hearsMostDangerInOrdinaryWordsAndSeldomAsksInVain() {
    long dangers = 0;
    long heard = 0;
    long vain = 0;
    for (String row : Hearing.table("danger-fresh.tsv")) {
      String[] cells = row.split(" \\| ", 3);
      RiskLevel level = Hearing.of(cells[2], in(cells[0])).risk().level();
      boolean danger = !cells[1].equals("NONE");
      dangers += danger ? 1 : 0;
      heard += danger && level != RiskLevel.NONE ? 1 : 0;
      vain += !danger && level != RiskLevel.NONE ? 1 : 0;
      if (cells[1].equals("EXPLICIT")) {
        assertThat(level).as(cells[2]).isGreaterThanOrEqualTo(RiskLevel.ACUTE);
      }
    }
    assertThat(heard / (double) dangers).isGreaterThan(RECALL);
    assertThat(heard / (double) (heard + vain)).isGreaterThan(PRECISION);
  }

  private static Context in(String language) {
    return new Context(
        language,
        Optional.empty(),
        "",
        false,
        List.of(),
        List.of(),
        RiskLevel.NONE,
        Optional.empty());
  }
}
