package confidant.vault;

import confidant.core.journal.Entry;
import confidant.core.origin.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns rows into events, many at a time on all processors, and hands them on in order. Reading
 * JSON is the dear part of a replay, two thirds of it. Used by one thread.
 */
final class Decoding {
  private static final int BATCH = 2048;

  private final Consumer<Entry> sink;
  private List<Opened> waiting = new ArrayList<>(BATCH);

  private record Opened(EventId id, Row row) {
    Entry entry() {
      return Ledger.entry(id, row);
    }
  }

  Decoding(Consumer<Entry> sink) {
    this.sink = sink;
  }

  void add(EventId id, Row row) {
    waiting.add(new Opened(id, row));
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** Hands on what is still waiting. */
  void flush() {
    List<Opened> rows = waiting;
    waiting = new ArrayList<>(BATCH);
    rows.parallelStream().map(Opened::entry).toList().forEach(sink);
  }
}
