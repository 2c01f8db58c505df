package confidant.mind.learn;

import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import java.util.List;

/** What a turn of the person teaches, as events to append. Her own words never teach. */
public final class Learner {
  public List<Event> learn(Perception perception) {
    return List.of();
  }
}
