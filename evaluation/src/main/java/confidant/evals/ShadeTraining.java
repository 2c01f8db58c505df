package confidant.evals;

import confidant.core.feeling.Shade;
import confidant.core.language.Embedder;
import confidant.mind.perceive.ShadeFeatures;
import confidant.mind.perceive.ShadeModel;
import confidant.understanding.Understanding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains the model of shades: 28 logistic regressions at once, all sentences in every step, by Adam
 * (Kingma and Ba 2015) from zero, so that the same data give the same weights. Thresholds are those
 * of most F1 on the half of the sentences each of two models has not seen.
 */
final class ShadeTraining {
  private static final int SHADES = Shade.values().length;
  private static final int FEWEST = 2;
  private static final int STEPS = 150;
  private static final double RATE = .05;
  private static final double WORD_DECAY = .5;
  private static final double VECTOR_DECAY = 1;
  private static final int FULL_SCALE = 127;

  private final GoEmotions data;
  private final int[] features;
  private final float[] rarity;
  private final int[][] words;
  private final float[][] shares;
  private final float[] mean;
  private final float[][] vectors;

  ShadeTraining(GoEmotions data) {
    this.data = data;
    int[][] hashes = data.texts().stream().map(ShadeFeatures::of).toArray(int[][]::new);
    Map<Integer, Integer> counts = counts(hashes);
    features =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    rarity = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      double share = (1. + data.size()) / (1. + counts.getOrDefault(features[i], 0));
      rarity[i] = (float) (Math.log(share) + 1);
    }
    words = new int[hashes.length][];
    shares = new float[hashes.length][];
    for (int i = 0; i < hashes.length; i++) {
      words[i] =
          Arrays.stream(hashes[i])
              .map(h -> Arrays.binarySearch(features, h))
              .filter(k -> k >= 0)
              .toArray();
      shares[i] = shares(words[i]);
    }
    Embedder embedder = Understanding.embedder();
    float[][] raw = data.texts().parallelStream().map(embedder::passage).toArray(float[][]::new);
    mean = ReaderTraining.mean(Arrays.asList(raw));
    vectors = Arrays.stream(raw).map(v -> ReaderTraining.centred(v, mean)).toArray(float[][]::new);
  }

  private static Map<Integer, Integer> counts(int[][] hashes) {
    var counts = new HashMap<Integer, Integer>();
    for (int[] one : hashes) {
      for (int hash : one) {
        counts.merge(hash, 1, Integer::sum);
      }
    }
    return counts;
  }

  private float[] shares(int[] known) {
    double square = 0;
    for (int k : known) {
      square += (double) rarity[k] * rarity[k];
    }
    float[] shares = new float[known.length];
    for (int j = 0; j < known.length; j++) {
      shares[j] = (float) (rarity[known[j]] / Math.sqrt(square));
    }
    return shares;
  }

  ShadeModel run() {
    float[] threshold = thresholds();
    Weights weights = train(IntStream.range(0, data.size()).toArray());
    byte[][] bytes = new byte[features.length][SHADES];
    float[] step = new float[SHADES];
    for (int c = 0; c < SHADES; c++) {
      float most = 1e-9f;
      for (int k = 0; k < features.length; k++) {
        most = Math.max(most, Math.abs(weights.words[k * SHADES + c]));
      }
      step[c] = most / FULL_SCALE;
      for (int k = 0; k < features.length; k++) {
        bytes[k][c] = (byte) Math.round(weights.words[k * SHADES + c] / step[c]);
      }
    }
    float[][] vector = new float[mean.length][SHADES];
    for (int k = 0; k < mean.length; k++) {
      System.arraycopy(weights.vector, k * SHADES, vector[k], 0, SHADES);
    }
    return new ShadeModel(features, rarity, bytes, step, mean, vector, weights.bias, threshold);
  }

  private float[] thresholds() {
    double[][] unseen = new double[SHADES][data.size()];
    for (int half = 0; half < 2; half++) {
      int left = half;
      Weights weights = train(IntStream.range(0, data.size()).filter(i -> i % 2 != left).toArray());
      for (int i = left; i < data.size(); i += 2) {
        double[] p = likelihoods(weights, i);
        for (int c = 0; c < SHADES; c++) {
          unseen[c][i] = p[c];
        }
      }
    }
    float[] thresholds = new float[SHADES];
    for (Shade shade : Shade.values()) {
      boolean[] truth = new boolean[data.size()];
      for (int i = 0; i < truth.length; i++) {
        truth[i] = data.has(i, shade);
      }
      thresholds[shade.ordinal()] = (float) F1.bestThreshold(unseen[shade.ordinal()], truth);
    }
    return thresholds;
  }

  /** Feature by shade, dimension by shade, and one a shade. */
  private record Weights(float[] words, float[] vector, float[] bias) {}

  private Weights train(int[] seen) {
    var weights =
        new Weights(
            new float[features.length * SHADES], new float[mean.length * SHADES], base(seen));
    var words = new Adam(weights.words, WORD_DECAY);
    var vector = new Adam(weights.vector, VECTOR_DECAY);
    var bias = new Adam(weights.bias, 0);
    for (int step = 1; step <= STEPS; step++) {
      for (int i : seen) {
        double[] p = likelihoods(weights, i);
        for (int c = 0; c < SHADES; c++) {
          float error = (float) (p[c] - (data.has(i, Shade.values()[c]) ? 1 : 0));
          p[c] = error;
          bias.gradient[c] += error;
        }
        addWords(i, p, words.gradient);
        addVector(i, p, vector.gradient);
      }
      words.step(step);
      vector.step(step);
      bias.step(step);
    }
    return weights;
  }

  private float[] base(int[] seen) {
    float[] bias = new float[SHADES];
    for (Shade shade : Shade.values()) {
      double share =
          Arrays.stream(seen).filter(i -> data.has(i, shade)).count() / (double) seen.length;
      bias[shade.ordinal()] = (float) Math.log(share / (1 - share));
    }
    return bias;
  }

  private void addWords(int text, double[] error, float[] gradient) {
    for (int j = 0; j < words[text].length; j++) {
      int row = words[text][j] * SHADES;
      for (int c = 0; c < SHADES; c++) {
        gradient[row + c] += (float) (shares[text][j] * error[c]);
      }
    }
  }

  private void addVector(int text, double[] error, float[] gradient) {
    float[] x = vectors[text];
    for (int k = 0; k < x.length; k++) {
      int row = k * SHADES;
      for (int c = 0; c < SHADES; c++) {
        gradient[row + c] += (float) (x[k] * error[c]);
      }
    }
  }

  private double[] likelihoods(Weights weights, int text) {
    double[] scores = new double[SHADES];
    for (int c = 0; c < SHADES; c++) {
      scores[c] = weights.bias[c];
    }
    for (int j = 0; j < words[text].length; j++) {
      int row = words[text][j] * SHADES;
      for (int c = 0; c < SHADES; c++) {
        scores[c] += shares[text][j] * weights.words[row + c];
      }
    }
    float[] x = vectors[text];
    for (int k = 0; k < x.length; k++) {
      int row = k * SHADES;
      for (int c = 0; c < SHADES; c++) {
        scores[c] += x[k] * weights.vector[row + c];
      }
    }
    for (int c = 0; c < SHADES; c++) {
      scores[c] = 1 / (1 + Math.exp(-scores[c]));
    }
    return scores;
  }

  /** One array of weights with its gradient and its two running means. */
  private static final class Adam {
    private final float[] weights;
    private final double decay;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;

    Adam(float[] weights, double decay) {
      this.weights = weights;
      this.decay = decay;
      gradient = new float[weights.length];
      first = new float[weights.length];
      second = new float[weights.length];
    }

    void step(int number) {
      double one = 1 - Math.pow(.9, number);
      double two = 1 - Math.pow(.99, number);
      for (int k = 0; k < weights.length; k++) {
        double g = gradient[k] + decay * weights[k];
        first[k] = (float) (.9 * first[k] + .1 * g);
        second[k] = (float) (.99 * second[k] + .01 * g * g);
        weights[k] -= (float) (RATE * first[k] / one / (Math.sqrt(second[k] / two) + 1e-3));
        gradient[k] = 0;
      }
    }
  }
}
