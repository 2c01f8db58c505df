package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Forgotten;
import confidant.core.origin.EventId;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders to forget that the replaced vault knows and the backup does not. They always win: a
 * restore must not bring back what was forgotten. All of them become one order in the backup's
 * copy.
 */
final class LaterOrders {
  private final Heads known;
  private final Set<EventId> ids = new TreeSet<>();
  private final Set<String> neverAgain = new LinkedHashSet<>();
  private Instant newest = Instant.EPOCH;

  private LaterOrders(Heads known) {
    this.known = known;
  }

  /**
   * Reads what can be read of the replaced vault. Finished orders are in its main file, since every
   * forgetting ends with a checkpoint.
   *
   * @param known heads of the backup
   * @return empty when there are none, also when it is another vault or cannot be read at all
   */
  static Optional<Draft> in(Place replaced, Keys keys, Heads known) {
    if (!Files.exists(replaced.database())) {
      return Optional.empty();
    }
    var orders = new LaterOrders(known);
    try (Database old = Database.openUntouched(replaced.database())) {
      Audit.of(old, keys, new Heads(), orders::note);
    } catch (SQLException unreadable) {
      // What it cannot tell, nobody can.
    }
    return orders.draft();
  }

  private void note(EventId id, Row row) {
    boolean later = known.next(id.device()).compareTo(id) <= 0;
    if (later && EventCodec.event(row) instanceof Forgotten order) {
      ids.addAll(order.ids());
      neverAgain.addAll(order.neverAgain());
      newest = Instant.ofEpochMilli(row.at());
    }
  }

  private Optional<Draft> draft() {
    return ids.isEmpty() && neverAgain.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                newest,
                new Forgotten(List.copyOf(ids), ids.size() + " rows", List.copyOf(neverAgain))));
  }
}
