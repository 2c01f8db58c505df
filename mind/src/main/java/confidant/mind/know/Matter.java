package confidant.mind.know;

import confidant.core.origin.EventId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a question is about: its words, how rare each is, and which turns hold it. */
final class Matter {
  /** What a near synonym counts beside the word itself. */
  private static final double ALIKE = .8;

  /**
   * Turns that hold a word.
   *
   * @param exact those with a form of the word itself or a name for the one it names
   * @param alike those and the ones with a near synonym
   */
  record Holders(Set<EventId> exact, Set<EventId> alike) {}

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<EventId, Double> held = new HashMap<>();
  private final double whole;

  /**
   * @param holders for each word the turns that hold it
   * @param turns number of turns in all
   */
  Matter(Map<String, Holders> holders, int turns) {
    holders.forEach((stem, found) -> {
      double weight = Math.log(1 + (turns + 1.0) / (found.alike().size() + 1.0));
      weights.put(stem, weight);
      for (EventId id : found.alike()) {
        held.merge(id, found.exact().contains(id) ? weight : weight * ALIKE, Double::sum);
      }
    });
    whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Share of the weight that the turn holds, 0..1. */
  double share(EventId turn) {
    return whole == 0 ? 0 : held.getOrDefault(turn, 0.0) / whole;
  }

  /** Share of the weight that the words of a text hold, 0..1. */
  double share(String text) {
    double there =
        weights.entrySet().stream()
            .filter(e -> Likeness.in(text, e.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return whole == 0 ? 0 : there / whole;
  }

  /** Turns that hold most, newest first among equals. */
  List<EventId> best(int most) {
    return held.entrySet().stream()
        .sorted(
            Map.Entry.<EventId, Double>comparingByValue()
                .reversed()
                .thenComparing(
                    Map.Entry.<EventId, Double>comparingByKey(Comparator.reverseOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
