package confidant.mind;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Journal;
import confidant.core.journal.SealedStore;
import confidant.core.origin.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A journal of scrap paper for the warm-up: numbers events and keeps none of them. */
final class Paper implements Journal, SealedStore {
  private long written;

  @Override
  public synchronized Entry append(Draft draft) {
    written++;
    return new Entry(EventId.of(1, written), draft.at(), draft.event());
  }

  @Override
  public List<Entry> appendAll(List<Draft> drafts) {
    var entries = new ArrayList<Entry>();
    drafts.forEach(draft -> entries.add(append(draft)));
    return entries;
  }

  @Override
  public void replay(Consumer<Entry> sink) {
    // There is nothing to read.
  }

  @Override
  public Optional<Entry> read(EventId id) {
    return Optional.empty();
  }

  @Override
  public Entry forget(Draft order) {
    return append(order);
  }

  @Override
  public boolean readOnly() {
    return false;
  }

  @Override
  public Optional<byte[]> sealedFile(String name) {
    return Optional.empty();
  }

  @Override
  public void writeSealedFile(String name, byte[] content) {
    // Nothing is kept.
  }

  @Override
  public byte[] key(String purpose) {
    return new byte[32];
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
