package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Explained;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.View;
import confidant.core.origin.EventId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why she said each of her turns. Safe from any thread. */
public final class Explanations implements View {
  private record Kept(EventId entry, Explained explained) {}

  private final Map<EventId, Kept> byReply = new HashMap<>();

  @Override
  public synchronized void apply(Entry entry) {
    if (entry.event() instanceof Explained explained) {
      byReply.put(explained.reply(), new Kept(entry.id(), explained));
    }
  }

  @Override
  public synchronized void forget(Forgotten order) {
    order.ids().forEach(byReply::remove);
  }

  public synchronized Optional<Explained> of(EventId reply) {
    return Optional.ofNullable(byReply.get(reply)).map(Kept::explained);
  }

  /** The journal rows that explain the given replies: they are forgotten together with them. */
  public synchronized List<EventId> rowsAbout(List<EventId> replies) {
    return replies.stream().map(byReply::get).filter(k -> k != null).map(Kept::entry).toList();
  }
}
