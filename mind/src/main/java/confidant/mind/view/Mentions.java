package confidant.mind.view;

import confidant.core.origin.EventId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the person's turns speak of whom: counted over all words, not over facts. */
final class Mentions {
  private final WordIndex index = new WordIndex();
  private final Map<EventId, Instant> moments = new HashMap<>();

  /** Who was asked about since the last change: one turn asks about the same ones many times. */
  private final Map<List<String>, List<EventId>> counted = new HashMap<>();

  void add(EventId id, Instant at, String text) {
    counted.clear();
    index.add(id, text);
    moments.put(id, at);
  }

  void hide(EventId id) {
    counted.clear();
    index.hide(id);
  }

  void remove(Collection<EventId> gone) {
    counted.clear();
    index.remove(gone);
    gone.forEach(moments::remove);
  }

  List<EventId> holding(String phrase) {
    return index.holding(phrase);
  }

  List<EventId> holdingStem(String stem) {
    return index.holdingStem(stem);
  }

  /** Turns that hold any of the aliases, oldest first. */
  List<EventId> ofAny(List<String> aliases) {
    return counted.computeIfAbsent(aliases, index::holdingAny);
  }

  Optional<Instant> moment(EventId id) {
    return Optional.ofNullable(moments.get(id));
  }
}
