package confidant.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Makes an empty vault: complete under another name first, so that a stop leaves none. */
final class Creation {
  private Creation() {}

  static void make(Place place, char[] passphrase, String recoveryCode, Argon2Cost cost) {
    Path making = place.folder().resolve("journal.db.making");
    char[] code = RecoveryCode.read(recoveryCode.toCharArray()).orElseThrow();
    var keys = new Keys(Seal.random(Keys.VAULT_ID_BYTES), Seal.random(Seal.KEY_BYTES));
    try {
      Files.deleteIfExists(making);
      Files.deleteIfExists(Database.log(making));
      try (Database database = Database.create(making)) {
        database.transaction(() -> Slots.create(database, keys, passphrase, code, cost));
      }
      Manifest.write(place, keys, new Heads());
      Files.move(making, place.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw Trouble.sql(place.database(), e);
    } catch (IOException e) {
      throw Trouble.file("made", place.database(), e);
    } finally {
      keys.wipe();
    }
  }
}
