package confidant.mind.recall;

import java.util.Collection;

/**
 * BM25F over a turn's own words and those of its context. Only own words are indexed; a match is
 * scattered at query time to the turns whose context it belongs to: the turn that answers it, the
 * next, the previous, the window, its speaker's run. Nothing is indexed again when a turn arrives,
 * and deletion is exact. A context field's length norm takes the length of the contributing turn (b
 * is only .2). Weights and constants: the recipe of the memory design.
 */
final class FieldScorer {
  private static final double K1 = .9;
  private static final double B = .2;
  private static final float ANTECEDENT = .5f;
  private static final float BURST = .2f;
  private static final float PREVIOUS = .15f;
  private static final float NEXT = .1f;
  private static final float WINDOW = .1f;
  private static final float DATE = .5f;

  private final Turns turns;
  private final Postings words;
  private final Postings dates;
  private final float[] weight;
  private final int[] touched;
  private int touchedCount;

  FieldScorer(Turns turns, Postings words, Postings dates) {
    this.turns = turns;
    this.words = words;
    this.dates = dates;
    this.weight = new float[turns.size()];
    this.touched = new int[turns.size()];
  }

  /** One score a turn; 0 where nothing matches. */
  float[] score(Collection<String> distinctTerms) {
    float[] score = new float[turns.size()];
    for (String term : distinctTerms) {
      touchedCount = 0;
      scatter(words.of(term));
      dated(dates.of(term));
      int n = turns.alive();
      double idf = Math.log(1 + (n - touchedCount + .5) / (touchedCount + .5));
      for (int i = 0; i < touchedCount; i++) {
        int doc = touched[i];
        float x = weight[doc];
        weight[doc] = 0;
        score[doc] += (float) (idf * x * (K1 + 1) / (x + K1));
      }
    }
    return score;
  }

  private void scatter(Postings.Row row) {
    double mean = turns.meanWords();
    double meanAll = mean + 1;
    for (int i = 0; i < row.size(); i++) {
      int doc = row.doc(i);
      Turns.Entry turn = turns.get(doc);
      float own =
          (float) ((row.count(i) + row.inName(i)) / (1 - B + B * turn.allWords() / meanAll));
      put(doc, own);
      if (row.count(i) > 0) {
        float body = (float) (row.count(i) / (1 - B + B * turn.words() / mean));
        toContext(doc, turn, body);
      }
    }
  }

  private void toContext(int doc, Turns.Entry turn, float body) {
    neighbour(doc, doc + 1, PREVIOUS * body);
    neighbour(doc, doc - 1, NEXT * body);
    for (int answer : turns.answersTo(doc)) {
      if (turns.present(answer)) {
        put(answer, ANTECEDENT * body);
      }
    }
    for (int step = 2; step <= 3; step++) {
      neighbour(doc, doc + step, WINDOW * body);
      neighbour(doc, doc - step, WINDOW * body);
    }
    for (int sign = -1; sign <= 1; sign += 2) {
      for (int step = 1; step <= 2; step++) {
        int other = doc + sign * step;
        if (!turns.together(doc, other) || !turns.get(other).speaker().equals(turn.speaker())) {
          break;
        }
        put(other, BURST * body);
      }
    }
  }

  private void dated(Postings.Row row) {
    double mean = turns.meanDateWords();
    for (int i = 0; i < row.size(); i++) {
      int doc = row.doc(i);
      put(doc, (float) (DATE * row.count(i) / (1 - B + B * turns.get(doc).dateWords() / mean)));
    }
  }

  private void neighbour(int doc, int other, float value) {
    if (turns.together(doc, other)) {
      put(other, value);
    }
  }

  private void put(int doc, float value) {
    if (weight[doc] == 0) {
      touched[touchedCount++] = doc;
    }
    weight[doc] += value;
  }
}
