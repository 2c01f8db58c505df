package confidant.web;

import confidant.core.origin.EventId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers which message carried which key, so that sending twice is saying once. Thread-safe. */
final class Keys {
  private static final int REMEMBERED = 1000;

  private final Map<String, EventId> said = new LinkedHashMap<>();

  /** What was written under this key before, or else what is written now. */
  synchronized EventId once(String key, Supplier<EventId> write) {
    EventId before = said.get(key);
    if (before != null) {
      return before;
    }
    EventId id = write.get();
    said.put(key, id);
    if (said.size() > REMEMBERED) {
      said.remove(said.keySet().iterator().next());
    }
    return id;
  }
}
