package confidant.app;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.mind.Home;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HousekeepingTests {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicInteger collections = new AtomicInteger();
  private final Housekeeping housekeeping =
      new Housekeeping(Duration.ofSeconds(30), collections::incrementAndGet);

  @Test
  void waitsForAPauseAfterOpening() {
    housekeeping.look(Home.State.OPEN, 0);
    housekeeping.look(Home.State.OPEN, 29 * SECOND);
    assertThat(collections).hasValue(0);
    housekeeping.look(Home.State.OPEN, 30 * SECOND);
    assertThat(collections).hasValue(1);
  }

  @Test
  void doesNothingWhileTheTalkGoesOn() {
    housekeeping.look(Home.State.OPEN, 0);
    for (int at = 20; at <= 200; at += 20) {
      housekeeping.stir(at * SECOND);
      housekeeping.look(Home.State.OPEN, (at + 10) * SECOND);
    }
    assertThat(collections).hasValue(0);
  }

  @Test
  void doesItOnceUntilSomethingHappensAgain() {
    housekeeping.look(Home.State.OPEN, 0);
    housekeeping.look(Home.State.OPEN, 60 * SECOND);
    housekeeping.look(Home.State.OPEN, 90 * SECOND);
    assertThat(collections).hasValue(1);
    housekeeping.look(Home.State.LOCKED, 100 * SECOND);
    housekeeping.look(Home.State.LOCKED, 140 * SECOND);
    assertThat(collections).hasValue(2);
  }
}
