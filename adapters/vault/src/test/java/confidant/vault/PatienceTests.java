package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.testkit.FakeClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTests {
  @TempDir Path folder;

  @Test
  void waitsLongerAfterEachWrongSecretUntilARightOne() {
    var waits = new ArrayList<Duration>();
    SqliteVault vault = TestVaults.in(folder, FakeClock.at("2026-03-03T19:00:00Z"), waits);
    vault.create(TestVaults.passphrase()).journal().close();

    for (int i = 0; i < 7; i++) {
      assertThatThrownBy(() -> vault.open("wrong".toCharArray()))
          .isInstanceOf(JournalException.WrongSecret.class);
    }
    assertThat(waits).isEqualTo(seconds(1, 2, 4, 8, 16, 30, 30));

    waits.clear();
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      assertThat(journal.readOnly()).isFalse();
      assertThatThrownBy(() -> vault.prove("wrong".toCharArray()))
          .isInstanceOf(JournalException.WrongSecret.class);
    }
    assertThat(waits).isEqualTo(seconds(1));
  }

  private static List<Duration> seconds(int... seconds) {
    return Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
  }
}
