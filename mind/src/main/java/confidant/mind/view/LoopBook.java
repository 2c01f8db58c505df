package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.LoopOpened;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is awaited: open, asked after, or told. Not thread-safe. */
final class LoopBook {
  private final NavigableMap<EventId, LoopOpened> opened = new TreeMap<>();
  private final NavigableMap<EventId, LoopClosed> closed = new TreeMap<>();

  void opened(Entry entry, LoopOpened event) {
    opened.put(entry.id(), event);
  }

  void closed(Entry entry, LoopClosed event) {
    closed.put(entry.id(), event);
  }

  void remove(Collection<EventId> gone) {
    gone.forEach(opened::remove);
    gone.forEach(closed::remove);
    closed.values().removeIf(c -> !opened.containsKey(c.loop()));
  }

  /** Loops whose outcome was not told before the given row, in order of their day. */
  List<OpenLoop> openBefore(EventId row, Predicate<EventId> usable) {
    return opened.entrySet().stream()
        .filter(e -> usable.test(e.getValue().receipt().turn()))
        .filter(e -> !closedBefore(e.getKey(), row, true))
        .map(e -> loop(e.getKey(), e.getValue(), closedBefore(e.getKey(), row, false)))
        .sorted(Comparator.comparing(OpenLoop::due))
        .toList();
  }

  List<OpenLoop> due(LocalDate day, Predicate<EventId> usable) {
    return openBefore(new EventId(Long.MAX_VALUE), usable).stream()
        .filter(l -> !l.asked() && !l.due().isAfter(day) && !l.expires().isBefore(day))
        .toList();
  }

  /** Loops whose day is this one or the next; they are due the day after. */
  List<OpenLoop> coming(LocalDate day, Predicate<EventId> usable) {
    return openBefore(new EventId(Long.MAX_VALUE), usable).stream()
        .filter(l -> !l.asked() && !l.reminder())
        .filter(l -> l.due().isAfter(day) && !l.due().isAfter(day.plusDays(2)))
        .toList();
  }

  private boolean closedBefore(EventId loop, EventId row, boolean told) {
    return closed.headMap(row, false).values().stream()
        .anyMatch(c -> c.loop().equals(loop) && (c.outcomeTold() || !told));
  }

  /** Rows that speak of the loop. */
  List<EventId> closingsOf(EventId loop) {
    return closed.entrySet().stream()
        .filter(e -> e.getValue().loop().equals(loop))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static OpenLoop loop(EventId id, LoopOpened event, boolean asked) {
    return new OpenLoop(id, event.what(), event.due(), event.expires(), event.receipt(), asked);
  }
}
