package confidant.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LivesTests {
  private static final Instant START = Instant.parse("2024-01-05T19:00:00Z");

  @Test
  void isTheSameLifeForTheSameSeed() {
    assertThat(Lives.of(5, START, 200)).isEqualTo(Lives.of(5, START, 200)).hasSize(200);
    assertThat(Lives.of(5, START, 200)).isNotEqualTo(Lives.of(6, START, 200));
  }

  @Test
  void goesForwardInTimeOverMonths() {
    List<Draft> life = Lives.of(1, START, 1001);

    assertThat(life).hasSize(1001).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(Duration.between(START, life.getLast().at())).isGreaterThan(Duration.ofDays(60));
  }

  @Test
  void hasManyDifferentTurns() {
    var texts =
        Lives.of(2, START, 2000).stream()
            .map(draft -> ((Said) draft.event()).text())
            .collect(Collectors.toSet());

    assertThat(texts).hasSizeGreaterThan(600).noneMatch(text -> text.contains("%"));
  }
}
