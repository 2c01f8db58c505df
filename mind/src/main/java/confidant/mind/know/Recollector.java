package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;

/** Brings to mind what fits the moment: turns, facts, loops, and the answer to a question. */
public final class Recollector {
  public Recollection recollect(Perception perception) {
    return Recollection.EMPTY;
  }
}
