package confidant.vault;

import confidant.core.journal.Vault.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a closed vault without changing it. Needs the vault's lock. */
final class Checking {
  private final Place place;

  Checking(Place place) {
    this.place = place;
  }

  /** Empty when the secret opens no slot. */
  Optional<Check> check(char[] secret) {
    try (Database database = open()) {
      Slots.Locked door = Slots.read(database);
      Optional<Keys> keys = door.unlock(secret);
      if (keys.isEmpty()) {
        return door.intact() ? Optional.empty() : Optional.of(unreadable());
      }
      Heads expected = Manifest.read(place, keys.get()).orElse(Backups.heads(database, keys.get()));
      return Optional.of(result(place, Audit.of(database, keys.get(), expected, (id, row) -> {})));
    } catch (SQLException e) {
      if (Trouble.damage(e)) {
        return Optional.of(unreadable());
      }
      throw Trouble.sql(place.database(), e);
    } catch (IOException e) {
      throw Trouble.file("read", place.folder(), e);
    }
  }

  /** After an unclean end the log has to be read too, which only a writing connection can. */
  private Database open() throws SQLException, IOException {
    if (!Database.hasLog(place.database())) {
      return Database.openUntouched(place.database());
    }
    Database database = Database.open(place.database());
    database.refuseWrites(true);
    return database;
  }

  private Check unreadable() {
    return new Check(
        0, 0, bytes(place), Optional.of(Damage.unreadable(place.database(), Optional.empty())));
  }

  static Check result(Place place, Audit.Verdict verdict) {
    return new Check(
        verdict.events(),
        verdict.forgotten(),
        bytes(place),
        Damage.of(verdict, newestBackup(place)));
  }

  private static Optional<Path> newestBackup(Place place) {
    return new Backups(place.backups()).newestFirst().stream().findFirst();
  }

  private static long bytes(Place place) {
    long bytes = 0;
    for (Path file : new Path[] {place.database(), Database.log(place.database())}) {
      try {
        bytes += Files.exists(file) ? Files.size(file) : 0;
      } catch (IOException e) {
        throw Trouble.file("read", file, e);
      }
    }
    return bytes;
  }
}
