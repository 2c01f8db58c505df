package confidant.evals;

import confidant.core.feeling.Shade;
import confidant.mind.perceive.ShadeReader;
import confidant.understanding.Understanding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** How well the shipped model of shades does on labelled sentences it has not seen. */
final class EmotionEval {
  private static final int BINS = 10;
  private final ShadeReader reader = new ShadeReader(Understanding.embedder());

  String run(GoEmotions data) {
    double[][] read = new double[Shade.values().length][data.size()];
    double[] took = new double[data.size()];
    for (int i = 0; i < data.size(); i++) {
      long started = System.nanoTime();
      Map<Shade, Double> one = reader.read(data.texts().get(i));
      took[i] = (System.nanoTime() - started) / 1e6;
      for (Shade shade : Shade.values()) {
        read[shade.ordinal()][i] = one.getOrDefault(shade, 0.);
      }
    }
    Arrays.sort(took);
    return table(data, read, took);
  }

  private String table(GoEmotions data, double[][] read, double[] took) {
    var out = new StringBuilder("shade            precision recall   F1   n\n");
    double sum = 0;
    double tuned = 0;
    double error = 0;
    for (Shade shade : Shade.values()) {
      boolean[] truth = new boolean[data.size()];
      int n = 0;
      for (int i = 0; i < truth.length; i++) {
        truth[i] = data.has(i, shade);
        n += truth[i] ? 1 : 0;
      }
      double[] p = read[shade.ordinal()];
      F1 f1 = F1.at(reader.threshold(shade), p, truth);
      sum += f1.value();
      tuned += F1.at(F1.bestThreshold(p, truth), p, truth).value();
      error += calibrationError(p, truth);
      out.append(
          String.format(
              Locale.ROOT,
              "%-16s %9.2f %6.2f %4.2f %4d%n",
              shade.label(),
              f1.precision(),
              f1.recall(),
              f1.value(),
              n));
    }
    int shades = Shade.values().length;
    return out.append(
            String.format(
                Locale.ROOT,
                "macro-F1 %.3f (thresholds from training data), %.3f (thresholds fitted here)%n"
                    + "calibration error %.2f %%, ms a sentence p50 %.1f p95 %.1f%n",
                sum / shades,
                tuned / shades,
                100 * error / shades,
                took[took.length / 2],
                took[took.length * 95 / 100]))
        .toString();
  }

  /** Expected calibration error over ten equal bins. */
  private static double calibrationError(double[] p, boolean[] truth) {
    double[] said = new double[BINS];
    double[] was = new double[BINS];
    for (int i = 0; i < p.length; i++) {
      int bin = Math.min(BINS - 1, (int) (p[i] * BINS));
      said[bin] += p[i];
      was[bin] += truth[i] ? 1 : 0;
    }
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      error += Math.abs(said[b] - was[b]);
    }
    return error / p.length;
  }
}
