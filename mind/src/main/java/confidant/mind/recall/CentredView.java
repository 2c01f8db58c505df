package confidant.mind.recall;

/**
 * Cosines after the mean of all vectors was taken off both sides, which brings out what sets turns
 * apart. The mean drifts slowly; what hangs on it is computed again when the number of vectors has
 * changed by a fiftieth. Not thread-safe.
 */
final class CentredView {
  private final Vectors vectors;
  private float[] mean = new float[0];
  private float[] lengths = new float[0];
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
    refresh(size);
    float[] centred = new float[query.length];
    double shift = 0;
    for (int i = 0; i < query.length; i++) {
      centred[i] = query[i] - mean[i];
      shift += (double) mean[i] * centred[i];
    }
    float[] cosines = vectors.dots(centred, size);
    for (int doc = 0; doc < size; doc++) {
      if (vectors.has(doc)) {
        float length = doc < lengths.length ? lengths[doc] : 1;
        cosines[doc] = (float) ((cosines[doc] - shift) / Math.max(1e-6, length));
      }
    }
    return cosines;
  }

  private void refresh(int size) {
    boolean grown = Math.abs(vectors.count() - countThen) > Math.max(0, countThen / 50);
    if (!stale && !grown && lengths.length >= size) {
      return;
    }
    mean = vectors.mean();
    double meanSquare = 0;
    for (float x : mean) {
      meanSquare += (double) x * x;
    }
    float[] dots = vectors.dots(mean, size);
    lengths = new float[size];
    for (int doc = 0; doc < size; doc++) {
      lengths[doc] = (float) Math.sqrt(Math.max(1e-9, 1 - 2 * dots[doc] + meanSquare));
    }
    countThen = vectors.count();
    stale = false;
  }
}
