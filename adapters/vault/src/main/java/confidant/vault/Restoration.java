package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault.Backup;
import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Puts a backup in the place of a vault. The copy is complete beside the old journal before that
 * moves aside, so a stop at any moment leaves one of the two. Needs the vault's lock.
 */
final class Restoration {
  /**
   * New device numbers are not just one higher: two restores of one backup on two machines must not
   * write different events under the same ids.
   */
  private static final int DEVICE_SPREAD = 256;

  private final Place place;

  Restoration(Place place) {
    this.place = place;
  }

  /** The backup's keys; empty when the secret opens no slot of it. */
  static Optional<Keys> unlock(Path backup, char[] secret) {
    try {
      if (Database.hasLog(backup)) {
        throw new JournalException(
            "The file %s is a vault in use, not a backup.".formatted(backup));
      }
      try (Database database = Database.openUntouched(backup)) {
        return Slots.unlock(database, secret);
      }
    } catch (SQLException e) {
      throw Trouble.sql(backup, e);
    } catch (IOException e) {
      throw Trouble.file("read", backup, e);
    }
  }

  /** Moves on after a stop between "the old one is aside" and "the new one is in its place". */
  static void finish(Place place) throws IOException {
    if (Files.exists(place.database())) {
      Files.deleteIfExists(place.incoming());
    } else if (Files.exists(place.incoming())) {
      Files.move(place.incoming(), place.database(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  Backup restore(Path backup, Keys keys, String asideName) {
    try {
      finish(place);
      Backup good = Backups.verified(backup, keys);
      Heads heads = bringIn(backup, keys);
      moveAside(place.aside().resolve(asideName));
      finish(place);
      Manifest.write(place, keys, heads);
      return good;
    } catch (SQLException e) {
      throw Trouble.sql(backup, e);
    } catch (IOException e) {
      throw Trouble.file("restored", backup, e);
    }
  }

  private Heads bringIn(Path backup, Keys keys) throws SQLException, IOException {
    Files.deleteIfExists(place.incoming());
    OwnerOnly.file(place.incoming());
    Files.copy(backup, place.incoming(), StandardCopyOption.REPLACE_EXISTING);
    OwnerOnly.file(place.incoming());
    Heads heads = prepared(keys);
    try (var channel = FileChannel.open(place.incoming(), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return heads;
  }

  /** Gives the copy its new device number, and the orders to forget that came after it. */
  private Heads prepared(Keys keys) throws SQLException {
    try (Database copy = Database.openAlone(place.incoming())) {
      Audit.Verdict verdict = Backups.audit(copy, keys);
      long device =
          Math.max(Opening.device(copy, verdict.heads()), replacedDevice())
              + 1
              + new SecureRandom().nextInt(DEVICE_SPREAD);
      Opening.setDevice(copy, device);
      Optional<Draft> order = LaterOrders.in(place, keys, verdict.heads());
      if (order.isPresent()) {
        carryOut(order.get(), copy, keys, verdict.heads().next(device));
      }
      return Backups.audit(copy, keys).heads();
    }
  }

  private static void carryOut(Draft order, Database copy, Keys keys, EventId id)
      throws SQLException {
    copy.transaction(() -> {
      try (Database.Insertion insertion = copy.insertion()) {
        insertion.row(id, keys.seal(id, EventCodec.row(order, 0)));
      }
      copy.wipe(((Forgotten) order.event()).ids());
    });
    copy.compact();
  }

  /** The device number of the vault that is replaced, as far as it can still be read. */
  private long replacedDevice() {
    if (!Files.exists(place.database())) {
      return 0;
    }
    try (Database old = Database.openUntouched(place.database())) {
      return Opening.device(old, new Heads());
    } catch (SQLException unreadable) {
      return 0;
    }
  }

  private void moveAside(Path target) throws IOException {
    if (!Files.exists(place.database())) {
      return;
    }
    OwnerOnly.folder(place.aside());
    OwnerOnly.folder(target);
    for (Path file :
        new Path[] {
          place.manifest(), place.keptLog(), Database.log(place.database()), place.database()
        }) {
      if (Files.exists(file)) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    new SealedFolder(place.sealed()).dropAll();
  }
}
