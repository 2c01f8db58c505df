package confidant.mind;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Journal;
import confidant.core.journal.View;
import confidant.core.origin.EventId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The journal with the views that follow it: an event is written, then every view moves, then the
 * caller hears of it. One writer at a time; time never goes back behind the newest event.
 */
final class Chronicle implements AutoCloseable {
  private final Journal journal;
  private final List<View> views;
  private final InstantSource clock;
  private Instant newest = Instant.EPOCH;

  Chronicle(Journal journal, List<View> views, InstantSource clock) {
    this.journal = journal;
    this.views = List.copyOf(views);
    this.clock = clock;
  }

  /** Computes every view from the journal. */
  synchronized void replay() {
    journal.replay(this::move);
  }

  /** Now, or the moment of the newest event when the clock was set back. */
  synchronized Instant now() {
    Instant now = clock.instant();
    return now.isBefore(newest) ? newest : now;
  }

  synchronized Entry append(Event event) {
    Entry entry = journal.append(new Draft(now(), event));
    move(entry);
    return entry;
  }

  synchronized List<Entry> appendAll(List<? extends Event> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    Instant now = now();
    List<Entry> entries =
        journal.appendAll(events.stream().map(e -> new Draft(now, (Event) e)).toList());
    entries.forEach(this::move);
    return entries;
  }

  /** Carries the order out in the journal and in every view. */
  synchronized Entry forget(Forgotten order) {
    views.forEach(view -> view.forget(order));
    Entry entry = journal.forget(new Draft(now(), order));
    move(entry);
    return entry;
  }

  Optional<Entry> read(EventId id) {
    return journal.read(id);
  }

  /** Reads everything again, in order. */
  synchronized void export(Consumer<Entry> sink) {
    journal.replay(sink);
  }

  boolean readOnly() {
    return journal.readOnly();
  }

  private void move(Entry entry) {
    if (entry.at().isAfter(newest) && !setUp(entry.event())) {
      newest = entry.at();
    }
    views.forEach(view -> view.apply(entry));
  }

  /** Set-up may have been done under another clock than the talk: only what was lived counts. */
  private static boolean setUp(Event event) {
    return event instanceof Event.Met
        || event instanceof Event.PersonaChosen
        || event instanceof Event.Preferred;
  }

  @Override
  public synchronized void close() {
    journal.close();
  }
}
