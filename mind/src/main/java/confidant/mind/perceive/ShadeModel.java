package confidant.mind.perceive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * One logistic regression a shade over words, pairs of words (TF-IDF) and the centred sentence
 * vector. Trained by {@code ./evals train-emotion} and shipped as a resource; where it comes from
 * and what it is good for stands in its model card. The arrays are never written after
 * construction.
 *
 * @param features known hashes, ascending
 * @param rarity inverse document frequency of each feature
 * @param words feature by shade, in steps of {@code step} of that shade
 * @param step one a shade
 * @param mean what is taken off a sentence vector first
 * @param vector dimension by shade
 * @param bias one a shade
 * @param threshold a shade is named from this likelihood on, one a shade
 */
public record ShadeModel(
    int[] features,
    float[] rarity,
    byte[][] words,
    float[] step,
    float[] mean,
    float[][] vector,
    float[] bias,
    float[] threshold) {

  /** Likelihood of each shade, each 0..1. */
  public double[] likelihoods(String text, float[] sentence) {
    double[] scores = new double[bias.length];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = bias[c];
    }
    addWords(ShadeFeatures.of(text), scores);
    addVector(sentence, scores);
    for (int c = 0; c < scores.length; c++) {
      scores[c] = 1 / (1 + Math.exp(-scores[c]));
    }
    return scores;
  }

  private void addWords(int[] hashes, double[] scores) {
    int[] known =
        Arrays.stream(hashes)
            .map(h -> Arrays.binarySearch(features, h))
            .filter(i -> i >= 0)
            .toArray();
    double square = 0;
    for (int i : known) {
      square += (double) rarity[i] * rarity[i];
    }
    for (int i : known) {
      double share = rarity[i] / Math.sqrt(square);
      for (int c = 0; c < scores.length; c++) {
        scores[c] += share * words[i][c] * step[c];
      }
    }
  }

  private void addVector(float[] sentence, double[] scores) {
    double square = 0;
    for (int k = 0; k < mean.length; k++) {
      square += (double) (sentence[k] - mean[k]) * (sentence[k] - mean[k]);
    }
    for (int k = 0; k < mean.length; k++) {
      double x = (sentence[k] - mean[k]) / Math.sqrt(square + 1e-12);
      for (int c = 0; c < scores.length; c++) {
        scores[c] += x * vector[k][c];
      }
    }
  }

  static ShadeModel of(String resource) {
    try (InputStream in = Lines.open(resource);
        var data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
      int known = data.readInt();
      int dimensions = data.readInt();
      int shades = data.readInt();
      int[] features = new int[known];
      byte[][] words = new byte[known][shades];
      for (int i = 0; i < known; i++) {
        features[i] = data.readInt();
        data.readFully(words[i]);
      }
      float[] rarity = LinearModel.floats(data, known);
      float[] step = LinearModel.floats(data, shades);
      float[] mean = LinearModel.floats(data, dimensions);
      float[][] vector = new float[dimensions][];
      for (int k = 0; k < dimensions; k++) {
        vector[k] = LinearModel.floats(data, shades);
      }
      return new ShadeModel(
          features,
          rarity,
          words,
          step,
          mean,
          vector,
          LinearModel.floats(data, shades),
          LinearModel.floats(data, shades));
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + resource + " cannot be read: rebuild.", e);
    }
  }

  /** Writes what {@link #of} reads. */
  public void write(OutputStream out) throws IOException {
    var data = new DataOutputStream(new BufferedOutputStream(out));
    data.writeInt(features.length);
    data.writeInt(mean.length);
    data.writeInt(bias.length);
    for (int i = 0; i < features.length; i++) {
      data.writeInt(features[i]);
      data.write(words[i]);
    }
    LinearModel.write(data, rarity);
    LinearModel.write(data, step);
    LinearModel.write(data, mean);
    for (float[] row : vector) {
      LinearModel.write(data, row);
    }
    LinearModel.write(data, bias);
    LinearModel.write(data, threshold);
    data.flush();
  }
}
