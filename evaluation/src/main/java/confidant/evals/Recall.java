package confidant.evals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Recall at k over turns and sessions, by category. */
final class Recall {
  private static final int[] AT = {1, 5, 10, 20};

  /** Sums of one category. */
  private static final class Sums {
    private final double[] at = new double[AT.length];
    private double sessionHit;
    private double sessionRecall;
    private int questions;
  }

  private final Map<String, Sums> byCategory = new TreeMap<>();

  /**
   * @param ranked keys of the turns found, best first
   * @param sessions session of each key
   */
  void add(Dialogue.Question question, List<String> ranked, Map<String, String> sessions) {
    Sums sums = byCategory.computeIfAbsent(question.category(), c -> new Sums());
    sums.questions++;
    for (int i = 0; i < AT.length; i++) {
      var top = new HashSet<>(ranked.subList(0, Math.min(AT[i], ranked.size())));
      long hits = question.evidence().stream().filter(top::contains).count();
      sums.at[i] += hits / (double) question.evidence().size();
    }
    var order = ranked.stream().map(sessions::get).distinct().limit(5).toList();
    var wanted = new HashSet<>(question.evidence().stream().map(sessions::get).toList());
    sums.sessionHit += !order.isEmpty() && wanted.contains(order.getFirst()) ? 1 : 0;
    sums.sessionRecall += wanted.stream().filter(order::contains).count() / (double) wanted.size();
  }

  /** Figures in percent by category, with the sum of the given categories under a name. */
  Map<String, Map<String, Double>> turn(String headline, List<String> categories) {
    var table = new LinkedHashMap<String, Map<String, Double>>();
    table.put(headline, figures(sum(categories)));
    byCategory.forEach((category, sums) -> table.put(category, figures(sums)));
    return table;
  }

  Map<String, Double> session(List<String> categories) {
    Sums sums = sum(categories);
    var figures = new LinkedHashMap<String, Double>();
    figures.put("hit@1", percent(sums.sessionHit, sums.questions));
    figures.put("recall@5", percent(sums.sessionRecall, sums.questions));
    return figures;
  }

  private Sums sum(List<String> categories) {
    var total = new Sums();
    byCategory.forEach((category, sums) -> {
      if (categories.isEmpty() || categories.contains(category)) {
        for (int i = 0; i < AT.length; i++) {
          total.at[i] += sums.at[i];
        }
        total.sessionHit += sums.sessionHit;
        total.sessionRecall += sums.sessionRecall;
        total.questions += sums.questions;
      }
    });
    return total;
  }

  private static Map<String, Double> figures(Sums sums) {
    var figures = new LinkedHashMap<String, Double>();
    for (int i = 0; i < AT.length; i++) {
      figures.put("recall@" + AT[i], percent(sums.at[i], sums.questions));
    }
    figures.put("questions", (double) sums.questions);
    return figures;
  }

  private static double percent(double sum, int n) {
    return n == 0 ? 0 : Math.round(1000 * sum / n) / 10.0;
  }
}
