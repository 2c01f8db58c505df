package confidant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunningClockTests {
  @Test
  void startsWhereItIsToldAndGoesOn() {
    var nanos = new AtomicLong(77);
    var clock = new RunningClock(Instant.parse("2026-03-03T19:00:00Z"), nanos::get);
    assertThat(clock.instant()).isEqualTo("2026-03-03T19:00:00Z");
    nanos.addAndGet(90_000_000_000L);
    assertThat(clock.instant()).isEqualTo("2026-03-03T19:01:30Z");
  }

  @Test
  void theVaultStandsInTheDataFolderOfTheAccount() {
    assertThat(DataFolder.of(Map.of(), "/home/ilse", "Linux"))
        .hasToString("/home/ilse/.local/share/confidant");
    assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "/home/ilse", "Linux"))
        .hasToString("/data/confidant");
    assertThat(DataFolder.of(Map.of(), "/Users/ilse", "Mac OS X"))
        .hasToString("/Users/ilse/Library/Application Support/Confidant");
  }
}
