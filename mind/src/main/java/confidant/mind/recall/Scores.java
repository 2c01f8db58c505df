package confidant.mind.recall;

import java.util.function.IntPredicate;

/** Standard scores over the turns that are there. */
final class Scores {
  private Scores() {}

  /** (x − mean) / deviation over the documents that count; 0 for the others. */
  static float[] z(float[] x, IntPredicate counts) {
    double sum = 0;
    double square = 0;
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (counts.test(i)) {
        sum += x[i];
        square += (double) x[i] * x[i];
        n++;
      }
    }
    double mean = n == 0 ? 0 : sum / n;
    double deviation = n == 0 ? 0 : Math.sqrt(Math.max(0, square / n - mean * mean));
    float[] z = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      if (counts.test(i)) {
        z[i] = (float) ((x[i] - mean) / (deviation + 1e-9));
      }
    }
    return z;
  }
}
