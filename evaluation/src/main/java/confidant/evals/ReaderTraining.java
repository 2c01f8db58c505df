package confidant.evals;

import confidant.core.language.Embedder;
import confidant.mind.perceive.LinearModel;
import confidant.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@code train}: turns the exemplars of acts and the descriptions of topics into the small linear
 * models that {@code mind} ships ({@code acts.bin}, {@code topics.bin}), and tells how well acts
 * are told on held-back exemplars.
 */
final class ReaderTraining {
  private static final int STEPS = 300;
  private static final double RATE = 8;
  private static final int FOLDS = 12;

  private final Embedder embedder = Understanding.embedder();
  private final List<String> labels = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();

  /** Writes both models under the given resources folder and returns held-back accuracy of acts. */
  double run(Path resources) throws IOException {
    for (String line : lines("/confidant/evals/acts.txt")) {
      String[] parts = line.split(" \\| ", 2);
      if (!labels.contains(parts[0])) {
        labels.add(parts[0]);
      }
      classes.add(labels.indexOf(parts[0]));
      vectors.add(embedder.passage(parts[1]));
    }
    float[] mean = mean(vectors);
    vectors.replaceAll(v -> centred(v, mean));
    double accuracy = heldBack();
    float[][] weights = train(-1);
    float[] bias = bias(weights);
    write(
        resources.resolve("acts.bin"),
        new LinearModel(labels.toArray(String[]::new), mean, trimmed(weights), bias));
    topics(resources, mean);
    return accuracy;
  }

  private void topics(Path resources, float[] messageMean) throws IOException {
    var names = new ArrayList<String>();
    var descriptions = new ArrayList<float[]>();
    for (String line : Files.readAllLines(resources.resolve("topics.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 3);
        names.add(parts[0]);
        descriptions.add(embedder.passage(parts[1]));
      }
    }
    float[] mean = mean(descriptions);
    float[][] weights = descriptions.stream().map(d -> centred(d, mean)).toArray(float[][]::new);
    write(
        resources.resolve("topics.bin"),
        new LinearModel(
            names.toArray(String[]::new), messageMean, weights, new float[names.size()]));
  }

  private double heldBack() {
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
          weights[c][k] -= (float) (RATE * (gradient[c][k] / n + .0002 * weights[c][k]));
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

  static float[] mean(List<float[]> all) {
    float[] mean = new float[all.getFirst().length];
    for (float[] v : all) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += v[k] / all.size();
      }
    }
    return mean;
  }

  static float[] centred(float[] v, float[] mean) {
    float[] out = new float[v.length];
    double square = 0;
    for (int k = 0; k < v.length; k++) {
      out[k] = v[k] - mean[k];
      square += (double) out[k] * out[k];
    }
    for (int k = 0; k < v.length; k++) {
      out[k] /= (float) Math.sqrt(square);
    }
    return out;
  }

  static void write(Path file, LinearModel model) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(ReaderTraining.class.getResourceAsStream(resource));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }
}
