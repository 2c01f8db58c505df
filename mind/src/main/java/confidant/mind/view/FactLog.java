package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.Retired;
import confidant.core.memory.Fact;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Facts and retirements as they were written, nothing computed. Not thread-safe. */
final class FactLog {
  /**
   * A fact as it was learned.
   *
   * @param day the person's calendar day when it was learned
   */
  record Told(EventId id, Fact fact, Instant at, LocalDate day) {}

  private final NavigableMap<EventId, Told> told = new TreeMap<>();
  private final NavigableMap<EventId, Retired> retired = new TreeMap<>();

  void learned(Entry entry, Learned event, LocalDate day) {
    told.put(entry.id(), new Told(entry.id(), event.fact(), entry.at(), day));
  }

  void retired(Entry entry, Retired event) {
    retired.put(entry.id(), event);
  }

  void remove(Collection<EventId> gone) {
    gone.forEach(told::remove);
    gone.forEach(retired::remove);
    retired.values().removeIf(r -> !told.containsKey(r.fact()));
  }

  /** Facts with at least one receipt in a turn that may still be used, and those by hand. */
  List<Told> visible(Predicate<EventId> usable) {
    return told.values().stream()
        .filter(t -> t.fact().receipts().isEmpty() || anyUsable(t.fact(), usable))
        .toList();
  }

  private static boolean anyUsable(Fact fact, Predicate<EventId> usable) {
    return fact.receipts().stream().map(Receipt::turn).anyMatch(usable);
  }

  /** The newest retirement of each fact, unless the turn that said so was taken back. */
  Map<EventId, Retired> retirements(Predicate<EventId> usable) {
    var newest = new HashMap<EventId, Retired>();
    for (Retired event : retired.values()) {
      if (event.receipt().map(Receipt::turn).filter(usable.negate()).isEmpty()) {
        newest.put(event.fact(), event);
      }
    }
    return newest;
  }

  /** Rows that retire the fact. */
  List<EventId> retirementsOf(EventId fact) {
    return retired.entrySet().stream()
        .filter(e -> e.getValue().fact().equals(fact))
        .map(Map.Entry::getKey)
        .toList();
  }

  Optional<Told> read(EventId id) {
    return Optional.ofNullable(told.get(id));
  }
}
