package confidant.evals;

import confidant.core.language.Embedder;
import confidant.mind.perceive.LinearModel;
import confidant.mind.theme.ThemeText;
import confidant.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the second layer that notices hints of suicide ({@code hints.bin}): logistic regression
 * over sentence vectors, hints against lines that sound alike and against the exemplars of all
 * themes. Tells recall and false alarms on held-back lines.
 */
final class HintTraining {
  private static final int STEPS = 400;
  private static final double RATE = 16;
  private static final double SHRINK = .0001;

  /** A hint counts as much as four ordinary lines: to miss one is worse than to ask in vain. */
  private static final double WEIGHT = 4;

  /** From this score on she asks; see the table that is printed. */
  private static final double THRESHOLD = 1.1;

  private static final int FOLDS = 8;

  private final Embedder embedder = Understanding.embedder();
  private final List<float[]> vectors = new ArrayList<>();
  private final List<Boolean> hints = new ArrayList<>();
  private int alike;

  /**
   * @return figures on held-back lines, to print
   */
  String run(Path folder) throws IOException {
    read();
    float[] mean = ReaderTraining.mean(vectors);
    vectors.replaceAll(v -> ReaderTraining.centred(v, mean));
    float[] weights = train(-1);
    int dimensions = mean.length;
    ReaderTraining.write(
        folder.resolve("hints.bin"),
        new LinearModel(
            new String[] {"hint"},
            mean,
            new float[][] {java.util.Arrays.copyOf(weights, dimensions)},
            new float[] {weights[dimensions] - (float) THRESHOLD}));
    return report();
  }

  private void read() throws IOException {
    for (String line : ReaderTraining.lines("/confidant/evals/hints.txt")) {
      String[] parts = line.split(" \\| ", 2);
      add(parts[1], parts[0].equals("HINT"));
      alike += parts[0].equals("HINT") ? 0 : 1;
    }
    for (String line : ReaderTraining.lines("/confidant/evals/acts.txt")) {
      add(line.split(" \\| ", 2)[1], false);
    }
    ThemeText.all().forEach(theme -> theme.heard().forEach(text -> add(text, false)));
  }

  private void add(String text, boolean hint) {
    vectors.add(embedder.passage(text));
    hints.add(hint);
  }

  private String report() {
    int found = 0;
    int all = 0;
    int falseAlike = 0;
    int falseOrdinary = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      float[] weights = train(fold);
      for (int i = fold; i < vectors.size(); i += FOLDS) {
        boolean said = score(weights, vectors.get(i)) > THRESHOLD;
        all += hints.get(i) ? 1 : 0;
        found += hints.get(i) && said ? 1 : 0;
        boolean wrong = !hints.get(i) && said;
        falseAlike += wrong && i < all(true) + alike ? 1 : 0;
        falseOrdinary += wrong && i >= all(true) + alike ? 1 : 0;
      }
    }
    return "hints held back: %d of %d noticed; false alarms %d of %d alike, %d of %d ordinary%n"
        .formatted(
            found, all, falseAlike, alike, falseOrdinary, vectors.size() - all(true) - alike);
  }

  private int all(boolean hint) {
    return (int) hints.stream().filter(h -> h == hint).count();
  }

  /** Every {@code fold}th line is left out, -1 for none. */
  private float[] train(int fold) {
    int dimensions = vectors.getFirst().length;
    float[] weights = new float[dimensions + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[dimensions + 1];
      double total = 0;
      for (int i = 0; i < vectors.size(); i++) {
        if (fold < 0 || i % FOLDS != fold) {
          total += accumulate(weights, gradient, i);
        }
      }
      for (int k = 0; k <= dimensions; k++) {
        double shrink = k < dimensions ? SHRINK * weights[k] : 0;
        weights[k] -= (float) (RATE * (gradient[k] / total + shrink));
      }
    }
    return weights;
  }

  private double accumulate(float[] weights, double[] gradient, int i) {
    float[] x = vectors.get(i);
    double weight = hints.get(i) ? WEIGHT : 1;
    double error = weight * (1 / (1 + Math.exp(-score(weights, x))) - (hints.get(i) ? 1 : 0));
    for (int k = 0; k < x.length; k++) {
      gradient[k] += error * x[k];
    }
    gradient[x.length] += error;
    return weight;
  }

  private static double score(float[] weights, float[] x) {
    double sum = weights[x.length];
    for (int k = 0; k < x.length; k++) {
      sum += weights[k] * x[k];
    }
    return sum;
  }
}
