package confidant.mind.recall;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** BM25 (k1 1.2, b .75) with a whole session as the document; every turn gets its session's. */
final class SessionScorer {
  private static final double K1 = 1.2;
  private static final double B = .75;

  private final Turns turns;
  private final Postings words;

  SessionScorer(Turns turns, Postings words) {
    this.turns = turns;
    this.words = words;
  }

  float[] score(Collection<String> terms) {
    int n = turns.sessions();
    double mean = turns.meanSessionWords();
    double[] bySession = new double[n];
    for (String term : terms) {
      Map<Integer, Integer> counts = new HashMap<>();
      Postings.Row row = words.of(term);
      for (int i = 0; i < row.size(); i++) {
        counts.merge(turns.get(row.doc(i)).session(), row.count(i) + row.inName(i), Integer::sum);
      }
      double idf = Math.log(1 + (n - counts.size() + .5) / (counts.size() + .5));
      counts.forEach((session, count) -> {
        double x = count / (1 - B + B * turns.sessionWords(session) / mean);
        bySession[session] += idf * x * (K1 + 1) / (x + K1);
      });
    }
    float[] score = new float[turns.size()];
    for (int doc = 0; doc < score.length; doc++) {
      score[doc] = (float) bySession[turns.get(doc).session()];
    }
    return score;
  }
}
