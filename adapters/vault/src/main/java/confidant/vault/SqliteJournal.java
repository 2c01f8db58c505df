package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Journal;
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
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The journal of an open vault on SQLite. Every call takes the monitor shared with its vault, so
 * calls are serialized. After a failed write the connection is closed and opened again: SQLite's
 * prepared statements are dead after a full disk even when there is room again.
 */
final class SqliteJournal implements Journal {
  /** Appends after which the manifest is written anew; a cut tail shorter than that may pass. */
  private static final int ROWS_PER_MANIFEST = 16;

  private final Object monitor;
  private final Place place;
  private final Keys keys;
  private final long device;
  private final VaultSettings settings;
  private final TreeSet<EventId> orders;
  private final Optional<EventId> firstBad;
  private final boolean readOnly;
  private final Runnable onClose;
  private Optional<Database> database;
  private Heads heads;
  private int unrecorded;
  private boolean closed;

  /**
   * @param opened a database whose rows were audited; this journal closes it
   * @param onClose gives back the lock, once
   */
  SqliteJournal(
      Object monitor, Place place, Opening.Found opened, VaultSettings settings, Runnable onClose) {
    this.monitor = monitor;
    this.place = place;
    this.keys = opened.keys();
    this.device = opened.device();
    this.settings = settings;
    this.database = Optional.of(opened.database());
    this.heads = opened.verdict().heads();
    this.orders = opened.verdict().orders();
    this.firstBad = opened.verdict().fault().map(Audit.Fault::id);
    this.readOnly = opened.verdict().damaged();
    this.onClose = onClose;
  }

  @Override
  public Entry append(Draft draft) {
    return appendAll(List.of(draft)).getFirst();
  }

  @Override
  public List<Entry> appendAll(List<Draft> drafts) {
    synchronized (monitor) {
      ensureWritable();
      return drafts.isEmpty() ? List.of() : write(drafts, List.of());
    }
  }

  @Override
  public Entry forget(Draft order) {
    synchronized (monitor) {
      ensureWritable();
      if (!(order.event() instanceof Forgotten forgotten)) {
        throw new IllegalArgumentException("forgetting needs an order of kind Forgotten");
      }
      if (forgotten.ids().stream().anyMatch(orders::contains)) {
        throw new IllegalArgumentException("an order to forget cannot be forgotten itself");
      }
      Entry entry = write(List.of(order), forgotten.ids()).getFirst();
      orders.add(entry.id());
      finishErasure();
      return entry;
    }
  }

  private void finishErasure() {
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

  /** Writes all drafts, and wipes the rows, in one transaction. */
  private List<Entry> write(List<Draft> drafts, List<EventId> wiped) {
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
      if (!heads.toString().equals(after.toString())) {
        throw Trouble.sql(place.database(), e);
      }
    }
    record(entries.size());
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

  private void record(int rows) {
    unrecorded += rows;
    if (unrecorded >= ROWS_PER_MANIFEST) {
      writeManifest();
    }
  }

  /** A manifest that cannot be written only lags behind; the rows themselves are safe. */
  private void writeManifest() {
    try {
      Manifest.write(place, keys, heads);
      unrecorded = 0;
    } catch (IOException e) {
      unrecorded = 1;
    }
  }

  @Override
  public void replay(Consumer<Entry> sink) {
    synchronized (monitor) {
      Audit.Verdict verdict = audit((id, row) -> give(id, row, sink));
      verdict
          .fault()
          .filter(fault -> !firstBad.equals(Optional.of(fault.id())))
          .ifPresent(fault -> {
            throw new JournalException.Damaged(
                "The vault was damaged while open: %s. Lock it and open it again.".formatted(fault),
                fault.id().sequence());
          });
    }
  }

  private void give(EventId id, Row row, Consumer<Entry> sink) {
    if (firstBad.isEmpty() || id.compareTo(firstBad.get()) < 0) {
      sink.accept(entry(id, row));
    }
  }

  private static Entry entry(EventId id, Row row) {
    return new Entry(id, Instant.ofEpochMilli(row.at()), EventCodec.event(row));
  }

  /** Reads every row again. */
  Audit.Verdict audit(Audit.Sink sink) {
    synchronized (monitor) {
      ensureOpen();
      try {
        return Audit.of(database(), keys, heads, sink);
      } catch (SQLException e) {
        throw Trouble.sql(place.database(), e);
      }
    }
  }

  @Override
  public Optional<Entry> read(EventId id) {
    synchronized (monitor) {
      ensureOpen();
      try {
        return database()
            .row(id)
            .filter(sealed -> sealed.length > Seal.TAG_BYTES)
            .map(sealed -> entry(id, verified(id, sealed)));
      } catch (SQLException e) {
        throw Trouble.sql(place.database(), e);
      }
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

  /** A verified copy at a place where no file is. */
  Backup backup(Path target) {
    return copied(target, open -> Backups.copy(open, keys, heads, target));
  }

  /** A verified copy in the program's own folder; old ones beyond the number kept are dropped. */
  Backup backupInto(Backups backups) {
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
    synchronized (monitor) {
      ensureOpen();
      try {
        return copying.from(database());
      } catch (SQLException e) {
        throw Trouble.sql(target, e);
      } catch (IOException e) {
        throw Trouble.file("written", target, e);
      }
    }
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

  /** Closes and opens, then goes on behind the last row that is really there. */
  private void reopen() {
    try {
      closeDatabase();
      while (true) {
        EventId next = heads.next(device);
        Optional<byte[]> row = database().row(next);
        if (row.isEmpty()) {
          return;
        }
        heads.advance(next, Seal.tag(row.get()));
      }
    } catch (SQLException stillNoRoom) {
      database = Optional.empty();
    }
  }

  private void closeDatabase() throws SQLException {
    Optional<Database> open = database;
    database = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  private void ensureWritable() {
    ensureOpen();
    if (readOnly) {
      throw new JournalException(
          "The vault is damaged and open for reading only; nothing was written. "
              + "Restore a backup to go on.");
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new JournalException("The vault is locked. Open it first.");
    }
  }

  @Override
  public void close() {
    synchronized (monitor) {
      if (closed) {
        return;
      }
      closed = true;
      if (!readOnly) {
        writeManifest();
      }
      try {
        closeDatabase();
      } catch (SQLException e) {
        throw Trouble.sql(place.database(), e);
      } finally {
        keys.wipe();
        onClose.run();
      }
    }
  }
}
