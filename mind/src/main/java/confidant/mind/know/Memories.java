package confidant.mind.know;

import confidant.core.memory.Evidence;
import java.util.List;

/** Finds the turns that fit a question, best first. Thread-safe. */
public interface Memories {
  /**
   * The order is that of fitness; the score of each is its likeness in meaning to the question
   * alone: about .4 for nothing in common up to 1, and 0 where that is not known.
   *
   * @param k most turns to return
   */
  List<Evidence> search(String question, int k);
}
