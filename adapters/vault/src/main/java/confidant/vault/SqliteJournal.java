package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault.Backup;
import confidant.core.origin.EventId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The journal of an open vault on SQLite. Every call takes the monitor shared with its vault, so
 * calls are serialized.
 */
final class SqliteJournal implements Journal {
  private final Object monitor;
  private final Place place;
  private final Ledger ledger;
  private final TreeSet<EventId> orders;
  private final Optional<EventId> firstBad;
  private final boolean readOnly;
  private final Runnable onClose;

  /** What the opening read, kept for the first replay unless something is written before it. */
  private Optional<List<Entry>> atHand;

  private boolean closed;

  /**
   * @param found the audited vault, already in the ledger's hands
   * @param onClose gives back the lock, called once
   */
  SqliteJournal(Object monitor, Place place, Ledger ledger, Opening.Found found, Runnable onClose) {
    Audit.Verdict verdict = found.verdict();
    this.monitor = monitor;
    this.place = place;
    this.ledger = ledger;
    this.orders = verdict.orders();
    this.firstBad = verdict.fault().map(Audit.Fault::id);
    this.readOnly = verdict.damaged();
    this.onClose = onClose;
    this.atHand = Optional.of(found.entries());
  }

  @Override
  public Entry append(Draft draft) {
    return appendAll(List.of(draft)).getFirst();
  }

  @Override
  public List<Entry> appendAll(List<Draft> drafts) {
    synchronized (monitor) {
      ensureWritable();
      return drafts.isEmpty() ? List.of() : ledger.write(drafts, List.of());
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
      Entry entry = ledger.write(List.of(order), forgotten.ids()).getFirst();
      orders.add(entry.id());
      ledger.finishErasure();
      return entry;
    }
  }

  @Override
  public void replay(Consumer<Entry> sink) {
    Optional<List<Entry>> entries = taken();
    if (entries.isPresent()) {
      entries.get().forEach(sink);
    } else {
      readAgain(sink);
    }
  }

  private Optional<List<Entry>> taken() {
    synchronized (monitor) {
      ensureOpen();
      Optional<List<Entry>> entries = atHand;
      atHand = Optional.empty();
      return entries;
    }
  }

  private void readAgain(Consumer<Entry> sink) {
    synchronized (monitor) {
      ensureOpen();
      var decoding = new Decoding(sink);
      Audit.Verdict verdict = ledger.audit((id, row) -> give(id, row, decoding));
      decoding.flush();
      verdict
          .fault()
          .filter(fault -> !firstBad.equals(Optional.of(fault.id())))
          .ifPresent(SqliteJournal::damagedSince);
    }
  }

  private void give(EventId id, Row row, Decoding decoding) {
    if (firstBad.isEmpty() || id.compareTo(firstBad.get()) < 0) {
      decoding.add(id, row);
    }
  }

  private static void damagedSince(Audit.Fault fault) {
    throw new JournalException.Damaged(
        "The vault was damaged while open: %s. Lock it and open it again.".formatted(fault),
        fault.id().sequence());
  }

  /** Reads and verifies every row again. */
  Audit.Verdict audit() {
    synchronized (monitor) {
      ensureOpen();
      return ledger.audit((id, row) -> {});
    }
  }

  @Override
  public Optional<Entry> read(EventId id) {
    synchronized (monitor) {
      ensureOpen();
      return ledger.read(id);
    }
  }

  Backup backup(Path target) {
    synchronized (monitor) {
      ensureOpen();
      return ledger.copyTo(target);
    }
  }

  Backup backupInto(Backups backups) {
    synchronized (monitor) {
      ensureOpen();
      return ledger.copyInto(backups);
    }
  }

  Keys keys() {
    return ledger.keys();
  }

  Database database() throws SQLException {
    return ledger.database();
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  private void ensureWritable() {
    ensureOpen();
    atHand = Optional.empty();
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
        ledger.writeManifest();
      }
      try {
        ledger.close();
      } catch (SQLException e) {
        throw Trouble.sql(place.database(), e);
      } finally {
        ledger.keys().wipe();
        onClose.run();
      }
    }
  }
}
