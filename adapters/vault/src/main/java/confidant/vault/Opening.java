package confidant.vault;

import confidant.core.journal.Entry;
import confidant.core.journal.JournalException;
import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Opens the files of a vault: secret, manifest, audit of every row, and whatever a stop left half
 * done. Needs the vault's lock.
 */
final class Opening {
  private static final String DEVICE = "device";

  private final Place place;
  private final VaultSettings settings;

  Opening(Place place, VaultSettings settings) {
    this.place = place;
    this.settings = settings;
  }

  /**
   * @param entries everything that can be read, in order, as the audit read it anyway
   * @param device under which new rows are written
   * @param damage for the person; empty when all is well
   */
  record Found(
      Database database,
      Keys keys,
      Audit.Verdict verdict,
      List<Entry> entries,
      long device,
      Optional<String> damage) {}

  static void setDevice(Database database, long device) throws SQLException {
    database.putMeta(DEVICE, ByteBuffer.allocate(Long.BYTES).putLong(device).array());
  }

  static long device(Database database, Heads heads) throws SQLException {
    long noted =
        database
            .meta(DEVICE)
            .filter(bytes -> bytes.length == Long.BYTES)
            .map(bytes -> ByteBuffer.wrap(bytes).getLong())
            .orElse(1L);
    return Math.max(noted, heads.newestDevice());
  }

  /** Empty when the secret opens no slot. */
  Optional<Found> open(char[] secret) {
    try {
      keepLog();
      Database database = Database.open(place.database());
      try {
        return unlocked(database, secret);
      } catch (SQLException | IOException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Trouble.damage(e) ? unreadable(secret) : Trouble.sql(place.database(), e);
    } catch (IOException e) {
      throw Trouble.file("opened", place.folder(), e);
    }
  }

  private Optional<Found> unlocked(Database database, char[] secret)
      throws SQLException, IOException {
    Slots.Locked door = Slots.read(database);
    Optional<Keys> keys = door.unlock(secret);
    if (keys.isEmpty()) {
      database.close();
      if (!door.intact()) {
        throw unreadable(secret);
      }
      return Optional.empty();
    }
    return Optional.of(found(database, keys.get()));
  }

  private Found found(Database database, Keys keys) throws SQLException, IOException {
    Optional<Heads> manifest = Manifest.read(place, keys);
    Heads expected = manifest.orElse(Backups.heads(database, keys));
    var entries = new ArrayList<Entry>();
    var decoding = new Decoding(entries::add);
    Audit.Verdict verdict = Audit.of(database, keys, expected, decoding::add);
    decoding.flush();
    entries.removeIf(entry -> !verdict.readable(entry.id()));
    if (verdict.damaged()) {
      // No write from here on; a log that SQLite cut short stays beside as it was.
      database.refuseWrites(true);
    } else {
      finishErasure(database, keys, verdict);
      Files.deleteIfExists(place.keptLog());
    }
    Optional<String> damage =
        Damage.of(verdict, newestGood(keys, verdict)).or(() -> Damage.ofManifest(manifest));
    if (!verdict.damaged() && manifest.isEmpty()) {
      Manifest.write(place, keys, verdict.heads());
    }
    return new Found(database, keys, verdict, entries, device(database, verdict.heads()), damage);
  }

  private void finishErasure(Database database, Keys keys, Audit.Verdict verdict)
      throws SQLException, IOException {
    TreeSet<EventId> unfinished = verdict.unfinished();
    var erasure = new Erasure(place, database, keys, settings.clock());
    if (!unfinished.isEmpty()) {
      database.transaction(() -> erasure.wipe(unfinished));
    }
    if (!Erasure.marked(database).isEmpty()) {
      erasure.finish(verdict.heads());
    }
  }

  /** SQLite drops a log from its first bad frame on; the copy is what could still be rescued. */
  private void keepLog() throws IOException {
    if (!Database.hasLog(place.database()) || Files.exists(place.keptLog())) {
      return;
    }
    try {
      OwnerOnly.file(place.keptLog());
      Files.copy(
          Database.log(place.database()),
          place.keptLog(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException fullDisk) {
      // Opening matters more than a copy that is rarely needed.
      Files.deleteIfExists(place.keptLog());
    }
  }

  private Optional<Path> newestGood(Keys keys, Audit.Verdict verdict) {
    return verdict.damaged()
        ? new Backups(place.backups()).newestGood(backup -> Optional.of(keys))
        : Optional.empty();
  }

  private JournalException.Damaged unreadable(char[] secret) {
    Optional<Path> good =
        new Backups(place.backups()).newestGood(backup -> Slots.unlock(backup, secret));
    return new JournalException.Damaged(Damage.unreadable(place.database(), good), 0);
  }
}
