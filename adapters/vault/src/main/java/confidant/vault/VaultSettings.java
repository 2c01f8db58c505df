package confidant.vault;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * How a vault is kept.
 *
 * @param cost of trying a secret; for slots written from now on, old slots keep theirs
 * @param clock dates the automatic backups
 * @param sleeper waits after a wrong secret
 * @param backupsKept how many automatic backups stay, 1 or more
 */
public record VaultSettings(
    Argon2Cost cost, InstantSource clock, Consumer<Duration> sleeper, int backupsKept) {
  private static final int BACKUPS_KEPT = 5;

  public static VaultSettings standard() {
    return new VaultSettings(
        Argon2Cost.STANDARD, InstantSource.system(), VaultSettings::sleep, BACKUPS_KEPT);
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
