package confidant.mind.know;

import confidant.core.memory.Evidence;
import java.util.List;

/** Finds the turns that fit a question, best first. Thread-safe. */
public interface Memories {
  /**
   * @param k most turns to return
   */
  List<Evidence> search(String question, int k);
}
