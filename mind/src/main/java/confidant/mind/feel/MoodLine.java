package confidant.mind.feel;

import confidant.core.feeling.Pad;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.View;
import java.time.Instant;

/** Her mood over time, in closed form between events. Safe from any thread. */
public final class MoodLine implements View {
  @Override
  public void apply(Entry entry) {}

  @Override
  public void forget(Forgotten order) {}

  /** Her mood at that moment. */
  public Pad at(Instant when) {
    return Pad.ZERO;
  }
}
