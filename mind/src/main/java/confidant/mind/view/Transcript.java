package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.TakenBack;
import confidant.core.journal.View;
import confidant.core.origin.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everything said, in order. Reads and writes are safe from any thread. */
public final class Transcript implements View {
  private final NavigableMap<EventId, Turn> turns = new TreeMap<>();

  @Override
  public synchronized void apply(Entry entry) {
    switch (entry.event()) {
      case Said said -> {
        turns.put(entry.id(), new Turn(entry.id(), entry.at(), said, false));
        said.rewords().ifPresent(this::hide);
      }
      case TakenBack back -> hide(back.said());
      default -> {}
    }
  }

  @Override
  public synchronized void forget(Forgotten order) {
    order.ids().forEach(turns::remove);
  }

  /** A turn goes out of sight together with her answer to it. */
  private void hide(EventId id) {
    turns.computeIfPresent(id, (k, turn) -> turn.hide());
    answerTo(id).ifPresent(answer -> turns.computeIfPresent(answer, (k, turn) -> turn.hide()));
  }

  /** Her answer to a turn, hidden or not. */
  public synchronized Optional<EventId> answerTo(EventId id) {
    return turns.tailMap(id, false).values().stream()
        .filter(later -> later.said().answers().equals(Optional.of(id)))
        .map(Turn::id)
        .findFirst();
  }

  public synchronized Optional<Turn> turn(EventId id) {
    return Optional.ofNullable(turns.get(id));
  }

  /** Visible turns, oldest first. */
  public synchronized List<Turn> all() {
    return turns.values().stream().filter(t -> !t.hidden()).toList();
  }

  /** Every turn that is kept, also those taken back, oldest first; for forgetting and export. */
  public synchronized List<Turn> evenHidden() {
    return List.copyOf(turns.values());
  }

  /** The newest visible turns, oldest first. */
  public synchronized List<Turn> last(int limit) {
    return collect(turns.descendingMap(), limit);
  }

  /** Visible turns older than {@code id}, oldest first. */
  public synchronized List<Turn> before(EventId id, int limit) {
    return collect(turns.headMap(id, false).descendingMap(), limit);
  }

  /** Visible turns after {@code id}, oldest first. */
  public synchronized List<Turn> after(EventId id, int limit) {
    return turns.tailMap(id, false).values().stream()
        .filter(t -> !t.hidden())
        .limit(limit)
        .toList();
  }

  /** Number of turns, hidden ones included. */
  public synchronized int size() {
    return turns.size();
  }

  private static List<Turn> collect(NavigableMap<EventId, Turn> newestFirst, int limit) {
    var found = new ArrayList<Turn>();
    for (Turn turn : newestFirst.values()) {
      if (found.size() == limit) {
        break;
      }
      if (!turn.hidden()) {
        found.add(turn);
      }
    }
    return found.reversed();
  }
}
