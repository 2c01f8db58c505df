package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Preferred;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;

/** Does once, with nothing at stake, what the first opening would else do for the first time. */
final class Warmth {
  private static final Argon2Cost SMALL = new Argon2Cost(8, 1);

  private Warmth() {}

  static void make() {
    byte[] vault = Seal.random(Keys.VAULT_ID_BYTES);
    byte[] slot = KeySlot.PASSPHRASE.seal(vault, new char[] {'-'}, Seal.random(32), SMALL);
    KeySlot.PASSPHRASE.open(vault, new char[] {'-'}, slot);
    EventCodec.event(EventCodec.row(new Draft(Instant.EPOCH, new Preferred("-", "-")), 0));
    try {
      DriverManager.getConnection("jdbc:sqlite::memory:").close();
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite cannot be loaded on this machine", e);
    }
  }
}
