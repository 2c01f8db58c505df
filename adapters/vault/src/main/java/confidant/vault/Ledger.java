package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault.Backup;
import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of an open journal and where they end. After a failed write the connection is closed and
 * opened again: SQLite's prepared statements are dead after a full disk even when there is room
 * again. Used by one thread at a time.
 */
final class Ledger {
  /** Appends after which the manifest is written anew; a cut tail shorter than that may pass. */
  private static final int ROWS_PER_MANIFEST = 16;

  private final Place place;
  private final Keys keys;
  private final long device;
  private final VaultSettings settings;
  private Optional<Database> database;
  private Heads heads;
  private int unrecorded;

  /**
   * @param opened a database whose rows were audited; this ledger closes it
   */
  Ledger(Place place, Opening.Found opened, VaultSettings settings) {
    this.place = place;
    this.keys = opened.keys();
    this.device = opened.device();
    this.settings = settings;
    this.database = Optional.of(opened.database());
    this.heads = opened.verdict().heads();
  }

  static Entry entry(EventId id, Row row) {
    return new Entry(id, Instant.ofEpochMilli(row.at()), EventCodec.event(row));
  }

  Keys keys() {
    return keys;
  }

  Database database() throws SQLException {
    if (database.isEmpty()) {
      database = Optional.of(Database.open(place.database()));
    }
    return database.get();
  }

  /** Writes all drafts, and wipes the rows, in one transaction. */
  List<Entry> write(List<Draft> drafts, List<EventId> wiped) {
    Heads after = heads.copy();
    var entries = new ArrayList<Entry>(drafts.size());
    try {
      Database open = database();
      open.transaction(() -> {
        insert(open, drafts, after, entries);
        if (!wiped.isEmpty()) {
          erasure(open).wipe(wiped);
        }
      });
      heads = after;
    } catch (SQLException e) {
      reopen();
      if (!heads.sameAs(after)) {
        throw Trouble.sql(place.database(), e);
      }
    }
    unrecorded += entries.size();
    if (unrecorded >= ROWS_PER_MANIFEST) {
      writeManifest();
    }
    return entries;
  }

  private void insert(Database open, List<Draft> drafts, Heads after, List<Entry> entries)
      throws SQLException {
    try (Database.Insertion insertion = open.insertion()) {
      for (Draft draft : drafts) {
        EventId id = after.next(device);
        Row row = EventCodec.row(draft, after.link(device));
        byte[] sealed = keys.seal(id, row);
        insertion.row(id, sealed);
        after.advance(id, Seal.tag(sealed));
        entries.add(new Entry(id, Instant.ofEpochMilli(row.at()), draft.event()));
      }
    }
  }

  /** Everything that forgetting needs after its transaction. */
  void finishErasure() {
    try {
      erasure(database()).finish(heads);
      unrecorded = 0;
    } catch (SQLException | IOException e) {
      reopen();
      throw new JournalException.NoSpace(
          "The words are forgotten, but their last traces on the disk could not be cleared. "
              + "Free some space, then lock and open the vault: it finishes by itself.",
          e);
    }
  }

  private Erasure erasure(Database open) {
    return new Erasure(place, open, keys, settings.clock());
  }

  Audit.Verdict audit(Audit.Sink sink) {
    try {
      return Audit.of(database(), keys, heads, sink);
    } catch (SQLException e) {
      throw Trouble.sql(place.database(), e);
    }
  }

  Optional<Entry> read(EventId id) {
    try {
      return database()
          .row(id)
          .filter(sealed -> sealed.length > Seal.TAG_BYTES)
          .map(sealed -> entry(id, verified(id, sealed)));
    } catch (SQLException e) {
      throw Trouble.sql(place.database(), e);
    }
  }

  private Row verified(EventId id, byte[] sealed) {
    return keys.open(id, sealed)
        .filter(plain -> plain.length >= Row.HEADER_BYTES)
        .map(Row::of)
        .orElseThrow(() ->
            new JournalException.Damaged(
                "Event %d does not verify. Check the vault, then restore a backup."
                    .formatted(id.sequence()),
                id.sequence()));
  }

  Backup copyTo(Path target) {
    return copied(target, open -> Backups.copy(open, keys, heads, target));
  }

  /** Makes a copy in the program's own folder and drops old ones beyond the number kept. */
  Backup copyInto(Backups backups) {
    return copied(
        place.backups(),
        open -> {
          Backup made = backups.make(open, keys, heads, settings.clock().instant());
          backups.keepNewest(settings.backupsKept(), made.file());
          return made;
        });
  }

  @FunctionalInterface
  private interface Copying {
    Backup from(Database open) throws SQLException, IOException;
  }

  private Backup copied(Path target, Copying copying) {
    try {
      return copying.from(database());
    } catch (SQLException e) {
      throw Trouble.sql(target, e);
    } catch (IOException e) {
      throw Trouble.file("written", target, e);
    }
  }

  /** Closes and opens, then goes on behind the last row that is really there. */
  private void reopen() {
    try {
      close();
      while (true) {
        EventId next = heads.next(device);
        Optional<byte[]> row = database().row(next);
        if (row.isEmpty()) {
          return;
        }
        heads.advance(next, Seal.tag(row.get()));
      }
    } catch (SQLException stillInTrouble) {
      database = Optional.empty();
    }
  }

  /** A manifest that cannot be written only lags behind; the rows themselves are safe. */
  void writeManifest() {
    try {
      Manifest.write(place, keys, heads);
      unrecorded = 0;
    } catch (IOException e) {
      unrecorded = 1;
    }
  }

  /** Closes the connection; the next use opens it again. */
  void close() throws SQLException {
    Optional<Database> open = database;
    database = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }
}
