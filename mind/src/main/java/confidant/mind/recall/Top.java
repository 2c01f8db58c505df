package confidant.mind.recall;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** The best few of many scores, without sorting them all. */
final class Top {
  private Top() {}

  /** At most {@code k} documents that count, best first; of equals the earlier one first. */
  static List<Integer> of(float[] scores, IntPredicate counts, int k) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(doc -> scores[doc])
            .thenComparing(Comparator.reverseOrder());
    var kept = new PriorityQueue<Integer>(order);
    for (int doc = 0; doc < scores.length; doc++) {
      if (!counts.test(doc) || k <= 0) {
        continue;
      }
      if (kept.size() < k) {
        kept.add(doc);
      } else if (scores[doc] > scores[kept.element()]) {
        kept.remove();
        kept.add(doc);
      }
    }
    return kept.stream().sorted(order.reversed()).toList();
  }
}
