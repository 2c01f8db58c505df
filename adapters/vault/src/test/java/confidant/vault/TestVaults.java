package confidant.vault;

import confidant.testkit.FakeClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Vaults as the tests want them: cheap to open, on a clock that stands, without waiting. */
final class TestVaults {
  static final Argon2Cost CHEAP = new Argon2Cost(1, 1);
  static final char[] PASSPHRASE = "seven blue herons".toCharArray();

  private TestVaults() {}

  static SqliteVault in(Path folder) {
    return in(folder, FakeClock.at("2026-03-03T19:00:00Z"), new ArrayList<>());
  }

  static SqliteVault in(Path folder, FakeClock clock) {
    return in(folder, clock, new ArrayList<>());
  }

  static SqliteVault in(Path folder, FakeClock clock, List<Duration> waits) {
    return SqliteVault.at(folder, new VaultSettings(CHEAP, clock, waits::add, 3));
  }
}
