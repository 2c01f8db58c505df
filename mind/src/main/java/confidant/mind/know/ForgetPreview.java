package confidant.mind.know;

import confidant.core.origin.EventId;
import java.time.Instant;
import java.util.List;

/**
 * What would go and what would stay, before anything is done.
 *
 * @param token names this preview; it is carried out once, and only while nothing new concerns it
 * @param ids every row whose words would go
 * @param goes one line for each turn, fact and loop that would go
 * @param stays sentences about what is left in place and why
 * @param counts "2 turns, 1 fact"
 */
public record ForgetPreview(
    String token, List<EventId> ids, List<Item> goes, List<String> stays, String counts) {
  /**
   * @param kind turn, reply, fact, loop
   */
  public record Item(String kind, String text, Instant at) {}

  public boolean empty() {
    return ids.isEmpty();
  }
}
