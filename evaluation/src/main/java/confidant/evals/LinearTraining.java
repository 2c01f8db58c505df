package confidant.evals;

import confidant.core.language.Embedder;
import confidant.mind.perceive.LinearModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Multinomial logistic regression over the centred sentence vectors of labelled exemplars, one
 * "label | text" a line.
 */
final class LinearTraining {
  private static final int STEPS = 300;
  private static final int FOLDS = 12;

  private final List<String> labels = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();
  private final float[] mean;
  private final double rate;

  /**
   * @param rate how far a step goes; the more labels, the further
   */
  LinearTraining(String resource, double rate, Embedder embedder) throws IOException {
    this.rate = rate;
    for (String line : ReaderTraining.lines(resource)) {
      String[] parts = line.split(" \\| ", 2);
      if (!labels.contains(parts[0])) {
        labels.add(parts[0]);
      }
      classes.add(labels.indexOf(parts[0]));
      vectors.add(embedder.passage(parts[1]));
    }
    mean = ReaderTraining.mean(vectors);
    vectors.replaceAll(v -> ReaderTraining.centred(v, mean));
  }

  float[] mean() {
    return mean;
  }

  /** Trained on all exemplars. */
  LinearModel model() {
    float[][] weights = train(-1);
    float[] bias = bias(weights);
    return new LinearModel(labels.toArray(String[]::new), mean, trimmed(weights), bias);
  }

  /** Share of exemplars told rightly by a model that has not seen them. */
  double heldBack() {
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      float[][] weights = train(fold);
      for (int i = fold; i < vectors.size(); i += FOLDS) {
        right += best(weights, vectors.get(i)) == classes.get(i) ? 1 : 0;
      }
    }
    return right / (double) vectors.size();
  }

  private static int best(float[][] weights, float[] x) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < weights.length; c++) {
      double score = score(weights[c], x);
      if (score > most) {
        most = score;
        best = c;
      }
    }
    return best;
  }

  /** Multinomial logistic regression; every {@code fold}th exemplar is left out, -1 for none. */
  private float[][] train(int fold) {
    int dimensions = vectors.getFirst().length;
    float[][] weights = new float[labels.size()][dimensions + 1];
    for (int step = 0; step < STEPS; step++) {
      float[][] gradient = new float[labels.size()][dimensions + 1];
      int n = 0;
      for (int i = 0; i < vectors.size(); i++) {
        if (fold < 0 || i % FOLDS != fold) {
          accumulate(weights, gradient, i);
          n++;
        }
      }
      for (int c = 0; c < weights.length; c++) {
        for (int k = 0; k <= dimensions; k++) {
          weights[c][k] -= (float) (rate * (gradient[c][k] / n + .0002 * weights[c][k]));
        }
      }
    }
    return weights;
  }

  private void accumulate(float[][] weights, float[][] gradient, int i) {
    float[] x = vectors.get(i);
    double[] p = new double[weights.length];
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp(score(weights[c], x));
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      float error = (float) (p[c] / sum - (classes.get(i) == c ? 1 : 0));
      for (int k = 0; k < x.length; k++) {
        gradient[c][k] += error * x[k];
      }
      gradient[c][x.length] += error;
    }
  }

  private static double score(float[] weights, float[] x) {
    double sum = weights[x.length];
    for (int k = 0; k < x.length; k++) {
      sum += weights[k] * x[k];
    }
    return sum;
  }

  private static float[] bias(float[][] weights) {
    float[] bias = new float[weights.length];
    for (int c = 0; c < bias.length; c++) {
      bias[c] = weights[c][weights[c].length - 1];
    }
    return bias;
  }

  private static float[][] trimmed(float[][] weights) {
    float[][] trimmed = new float[weights.length][];
    for (int c = 0; c < weights.length; c++) {
      trimmed[c] = java.util.Arrays.copyOf(weights[c], weights[c].length - 1);
    }
    return trimmed;
  }
}
