package confidant.mind.feel;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import java.util.Optional;

/** Appraises one moment against her few, public goals. Thread-safe. */
public final class Appraiser {
  /**
   * @param mood her mood just before, decayed to this moment
   */
  public Feeling appraise(Perception perception, Recollection recollection, Pad mood) {
    return new Feeling(Optional.empty(), 0, "", mood, mood);
  }
}
