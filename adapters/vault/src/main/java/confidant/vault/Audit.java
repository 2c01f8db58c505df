package confidant.vault;

import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.EventKind;
import confidant.core.origin.EventId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a journal from the first row to the last and says how far it can be trusted. Four things
 * are checked: sequences have no gap, every seal opens in its own place, every row names half the
 * tag of the row before it, and a row without words was ordered away. What none of them can see, a
 * cut tail, shows against heads that were kept elsewhere.
 */
final class Audit {
  private static final int BATCH = 1024;

  private final Keys keys;
  private final Heads expected;
  private final Sink sink;
  private final Heads heads = new Heads();
  private final TreeMap<EventId, Long> bare = new TreeMap<>();
  private final TreeSet<EventId> orders = new TreeSet<>();
  private final TreeSet<EventId> ordered = new TreeSet<>();
  private Optional<Fault> fault = Optional.empty();
  private long events;
  private List<Keys.Sealed> waiting = new ArrayList<>(BATCH);

  /** Takes each row that verified. */
  @FunctionalInterface
  interface Sink {
    void row(EventId id, Row row);
  }

  /**
   * The first row that cannot be trusted.
   *
   * @param what ends a sentence that begins with the row's name
   */
  record Fault(EventId id, String what) {
    @Override
    public String toString() {
      String device = id.device() == 1 ? "" : " of device " + id.device();
      return "event " + id.sequence() + device + " " + what;
    }
  }

  /**
   * @param heads newest trusted rows
   * @param events rows that can be read, up to the first fault
   * @param forgotten rows that keep only their tag
   * @param orders rows that are orders to forget
   * @param unfinished rows that were ordered away and still have their words
   * @param missing how many of the expected newest rows are gone
   */
  record Verdict(
      Heads heads,
      long events,
      long forgotten,
      TreeSet<EventId> orders,
      TreeSet<EventId> unfinished,
      Optional<Fault> fault,
      long missing) {
    boolean damaged() {
      return fault.isPresent() || missing > 0;
    }

    /** Whether a row that verified stands before the first fault and was not ordered away. */
    boolean readable(EventId id) {
      return fault.filter(first -> id.compareTo(first.id()) >= 0).isEmpty()
          && !unfinished.contains(id);
    }
  }

  private Audit(Keys keys, Heads expected, Sink sink) {
    this.keys = keys;
    this.expected = expected;
    this.sink = sink;
  }

  /**
   * @param expected heads known from elsewhere
   */
  static Verdict of(Database database, Keys keys, Heads expected, Sink sink) throws SQLException {
    var audit = new Audit(keys, expected, sink);
    try {
      database.rows(audit::row);
      audit.check();
    } catch (SQLException e) {
      if (!Trouble.damage(e)) {
        throw e;
      }
      audit.check();
      if (audit.fault.isEmpty()) {
        long device = Math.max(1, audit.heads.newestDevice());
        audit.fault(audit.heads.next(device), "lies in a damaged part of the file");
      }
    }
    return audit.verdict();
  }

  private boolean row(EventId id, byte[] sealed) {
    waiting.add(new Keys.Sealed(id, sealed));
    if (waiting.size() == BATCH) {
      check();
    }
    return fault.isEmpty();
  }

  /** Opens what is waiting, all at once, and judges it in order up to the first fault. */
  private void check() {
    List<Keys.Sealed> rows = waiting;
    waiting = new ArrayList<>(BATCH);
    List<Optional<byte[]>> opened = keys.openAll(rows);
    for (int i = 0; i < rows.size() && fault.isEmpty(); i++) {
      judge(rows.get(i).id(), rows.get(i).bytes(), opened.get(i));
    }
  }

  private void judge(EventId id, byte[] sealed, Optional<byte[]> opened) {
    EventId next = heads.next(id.device());
    if (!id.equals(next)) {
      fault(next, "is missing (event " + id.sequence() + " follows)");
    } else if (sealed.length == Seal.TAG_BYTES) {
      bare.put(id, events);
    } else {
      open(id, opened.filter(plain -> plain.length >= Row.HEADER_BYTES));
    }
    if (fault.isEmpty()) {
      advance(id, sealed);
    }
  }

  private void open(EventId id, Optional<byte[]> plain) {
    if (plain.isEmpty()) {
      fault(id, "does not verify");
      return;
    }
    Row row = Row.of(plain.get());
    if (row.link() != heads.link(id.device())) {
      fault(id, "does not follow the event before it");
      return;
    }
    events++;
    noteOrder(id, row);
    sink.row(id, row);
  }

  private void noteOrder(EventId id, Row row) {
    if (row.kind() != EventKind.FORGOTTEN.number()) {
      return;
    }
    orders.add(id);
    if (EventCodec.event(row) instanceof Forgotten forgotten) {
      ordered.addAll(forgotten.ids());
    }
  }

  private void advance(EventId id, byte[] sealed) {
    byte[] tag = Seal.tag(sealed);
    boolean strange =
        expected
            .of(id.device())
            .filter(head -> head.sequence() == id.sequence() && !head.sameTag(tag))
            .isPresent();
    if (strange) {
      fault(id, "is not the one that was written there");
    } else {
      heads.advance(id, tag);
    }
  }

  private void fault(EventId id, String what) {
    fault = Optional.of(new Fault(id, what));
  }

  private Verdict verdict() {
    // Orders come after the rows they name, so an early end leaves the question open.
    if (fault.isEmpty()) {
      bare.keySet().stream()
          .filter(id -> !ordered.contains(id))
          .findFirst()
          .ifPresent(this::endBefore);
    }
    long missing = fault.isPresent() ? 0 : expected.beyond(heads);
    return new Verdict(heads, events, bare.size(), orders, unfinished(), fault, missing);
  }

  private void endBefore(EventId id) {
    events = bare.getOrDefault(id, 0L);
    fault(id, "has lost its words without an order to forget");
  }

  /** Ordered away, here, and not bare. */
  private TreeSet<EventId> unfinished() {
    var unfinished = new TreeSet<>(ordered);
    unfinished.removeAll(bare.keySet());
    unfinished.removeIf(id -> heads.next(id.device()).compareTo(id) <= 0);
    return unfinished;
  }
}
