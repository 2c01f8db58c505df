package confidant.vault;

import confidant.core.journal.JournalException;
import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The physical side of forgetting, after the rows were wiped in one transaction with their order. A
 * mark made in that transaction stays until the last step, so a stopped erasure is finished when
 * the vault opens next.
 *
 * <p>Wiping alone is not enough. SQLite keeps the old bytes in its write-ahead log until a
 * checkpoint, and page splits leave copies in the file that {@code secure_delete} never sees; only
 * {@code VACUUM} ends those. Sealed caches that may hold the rows are deleted. The program's own
 * backups that hold them are replaced by one fresh backup. What a restore had set aside is deleted
 * whole, since it may hold rows that no order can name.
 */
final class Erasure {
  private static final String MARK = "forgetting";

  private final Place place;
  private final Database database;
  private final Keys keys;
  private final InstantSource clock;

  Erasure(Place place, Database database, Keys keys, InstantSource clock) {
    this.place = place;
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  /** Wipes and marks; to be called in the transaction that writes the order. */
  void wipe(Collection<EventId> ids) throws SQLException {
    database.wipe(ids);
    var all = new ArrayList<>(marked(database));
    all.addAll(ids);
    var bytes = ByteBuffer.allocate(all.size() * Long.BYTES);
    all.forEach(id -> bytes.putLong(id.value()));
    database.putMeta(MARK, bytes.array());
  }

  /** Rows of erasures that were started and not finished. */
  static List<EventId> marked(Database database) throws SQLException {
    var ids = new ArrayList<EventId>();
    database.meta(MARK).ifPresent(bytes -> read(ByteBuffer.wrap(bytes), ids));
    return ids;
  }

  private static void read(ByteBuffer bytes, List<EventId> ids) {
    while (bytes.remaining() >= Long.BYTES) {
      ids.add(new EventId(bytes.getLong()));
    }
  }

  /** Everything after the transaction. May be repeated. */
  void finish(Heads heads) throws SQLException, IOException {
    List<EventId> ids = marked(database);
    database.checkpoint();
    new SealedFolder(place.sealed()).dropAllAbout(ids);
    Files.deleteIfExists(place.keptLog());
    Trees.delete(place.aside());
    Manifest.write(place, keys, heads);
    database.compact();
    replaceBackups(ids, heads);
    database.removeMeta(MARK);
    database.checkpoint();
  }

  private void replaceBackups(List<EventId> ids, Heads heads) throws SQLException, IOException {
    var backups = new Backups(place.backups());
    List<Path> holding = backups.holding(ids);
    if (holding.isEmpty()) {
      return;
    }
    Optional<Exception> failure = fresh(backups, heads);
    for (Path old : holding) {
      Files.deleteIfExists(old);
    }
    if (failure.isPresent()) {
      // Forgetting wins over keeping copies; the old ones have now made room.
      fresh(backups, heads);
    }
  }

  private Optional<Exception> fresh(Backups backups, Heads heads) {
    try {
      backups.make(database, keys, heads, clock.instant());
      return Optional.empty();
    } catch (SQLException | IOException | JournalException e) {
      return Optional.of(e);
    }
  }
}
