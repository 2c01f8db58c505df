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

  /** Her mood in one word. */
  public String word(Instant when) {
    return "at ease";
  }

  /** Why, in her own words; empty when there is no special reason. */
  public String why(Instant when) {
    return "";
  }
}
