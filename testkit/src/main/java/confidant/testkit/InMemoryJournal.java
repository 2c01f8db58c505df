package confidant.testkit;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.origin.EventId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A journal in a map. It lies in three ways: nothing is durable, nothing is sealed, and events are
 * kept as the objects they are, so what a real journal would lose in writing goes unnoticed here.
 */
public final class InMemoryJournal implements Journal {
  private static final long FIRST_DEVICE = 1;

  private final NavigableMap<EventId, Optional<Entry>> rows;
  private final long device;
  private final Runnable onForget;
  private final Runnable onClose;
  private long sequence;
  private boolean closed;
  private boolean readOnly;

  public InMemoryJournal() {
    this(new TreeMap<>(), FIRST_DEVICE, () -> {}, () -> {});
  }

  /** Works on rows that its vault keeps; a forgotten row stays as an empty place. */
  InMemoryJournal(
      NavigableMap<EventId, Optional<Entry>> rows,
      long device,
      Runnable onForget,
      Runnable onClose) {
    this.rows = rows;
    this.device = device;
    this.onForget = onForget;
    this.onClose = onClose;
    this.sequence = rows.keySet().stream().filter(id -> id.device() == device).count();
  }

  /** Makes it refuse every append from now on, as after damage. */
  public synchronized void becomeReadOnly() {
    readOnly = true;
  }

  @Override
  public synchronized Entry append(Draft draft) {
    ensureWritable();
    var entry =
        new Entry(
            EventId.of(device, sequence + 1),
            draft.at().truncatedTo(ChronoUnit.MILLIS),
            draft.event());
    rows.put(entry.id(), Optional.of(entry));
    sequence++;
    return entry;
  }

  @Override
  public synchronized List<Entry> appendAll(List<Draft> drafts) {
    ensureWritable();
    return drafts.stream().map(this::append).toList();
  }

  @Override
  public synchronized void replay(Consumer<Entry> sink) {
    ensureOpen();
    new ArrayList<>(rows.values()).forEach(row -> row.ifPresent(sink));
  }

  @Override
  public synchronized Optional<Entry> read(EventId id) {
    ensureOpen();
    return rows.getOrDefault(id, Optional.empty());
  }

  @Override
  public synchronized Entry forget(Draft order) {
    ensureWritable();
    if (!(order.event() instanceof Forgotten forgotten)) {
      throw new IllegalArgumentException("forgetting needs an order of kind Forgotten");
    }
    if (forgotten.ids().stream().anyMatch(this::isOrder)) {
      throw new IllegalArgumentException("an order to forget cannot be forgotten itself");
    }
    Entry entry = append(order);
    forgotten.ids().forEach(id -> rows.computeIfPresent(id, (key, row) -> Optional.empty()));
    onForget.run();
    return entry;
  }

  private boolean isOrder(EventId id) {
    return rows.getOrDefault(id, Optional.empty())
        .map(Entry::event)
        .filter(Forgotten.class::isInstance)
        .isPresent();
  }

  @Override
  public synchronized boolean readOnly() {
    return readOnly;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      onClose.run();
    }
  }

  private void ensureWritable() {
    ensureOpen();
    if (readOnly) {
      throw new JournalException("The vault is open for reading only; nothing was written.");
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new JournalException("The vault is locked. Open it first.");
    }
  }
}
