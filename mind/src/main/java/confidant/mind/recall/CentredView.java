package confidant.mind.recall;

import java.util.Arrays;

/**
 * Cosines after the mean of all vectors was taken off both sides, which brings out what sets turns
 * apart. The mean drifts slowly; what hangs on it is computed again when the number of vectors has
 * changed by a fiftieth. Not thread-safe.
 */
final class CentredView {
  private static final float UNKNOWN = -1;

  private final Vectors vectors;
  private float[] mean = new float[0];
  private float[] lengths = new float[0];
  private double meanSquare;
  private int measured;
  private int countThen = -1;
  private boolean stale = true;

  CentredView(Vectors vectors) {
    this.vectors = vectors;
  }

  /** Something was removed: nothing of it may stay in the mean. */
  void forget() {
    stale = true;
  }

  float[] cosines(float[] query, int size) {
    refresh();
    measure(size);
    float[] centred = new float[query.length];
    double shift = 0;
    for (int i = 0; i < query.length; i++) {
      centred[i] = query[i] - mean[i];
      shift += (double) mean[i] * centred[i];
    }
    float[] cosines = vectors.dots(centred, size);
    for (int doc = 0; doc < size; doc++) {
      if (vectors.has(doc)) {
        cosines[doc] = (float) ((cosines[doc] - shift) / Math.max(1e-6, lengths[doc]));
      }
    }
    return cosines;
  }

  private void refresh() {
    boolean grown = Math.abs(vectors.count() - countThen) > Math.max(0, countThen / 50);
    if (!stale && !grown) {
      return;
    }
    mean = vectors.mean();
    meanSquare = 0;
    for (float x : mean) {
      meanSquare += (double) x * x;
    }
    Arrays.fill(lengths, UNKNOWN);
    measured = 0;
    countThen = vectors.count();
    stale = false;
  }

  /** Lengths that are not known yet: all at once after the mean has moved, else one by one. */
  private void measure(int size) {
    int known = lengths.length;
    if (known < size) {
      lengths = Arrays.copyOf(lengths, size + size / 8 + 64);
      Arrays.fill(lengths, known, lengths.length, UNKNOWN);
    }
    if (measured == 0) {
      float[] dots = vectors.dots(mean, size);
      for (int doc = 0; doc < size; doc++) {
        length(doc, dots[doc]);
      }
    }
    for (int doc = 0; doc < size; doc++) {
      if (lengths[doc] == UNKNOWN && vectors.has(doc)) {
        length(doc, vectors.dot(mean, doc));
      }
    }
  }

  private void length(int doc, float dot) {
    if (vectors.has(doc)) {
      lengths[doc] = (float) Math.sqrt(Math.max(1e-9, 1 - 2 * dot + meanSquare));
      measured++;
    }
  }
}
