package confidant.mind.perceive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Labels with one weight vector each over centred sentence vectors. Trained from exemplars by the
 * evaluation module and shipped as a resource, so that nothing is embedded at the start. Immutable
 * by convention: the arrays are never written after construction.
 *
 * @param mean what is taken off a sentence vector first
 * @param weights label by dimension
 * @param bias one a label
 */
public record LinearModel(String[] labels, float[] mean, float[][] weights, float[] bias) {

  static LinearModel of(String resource) {
    try (InputStream in = Lines.open(resource);
        var data = new DataInputStream(in)) {
      int count = data.readInt();
      int dimensions = data.readInt();
      String[] labels = new String[count];
      for (int i = 0; i < count; i++) {
        labels[i] = data.readUTF();
      }
      float[] mean = floats(data, dimensions);
      float[][] weights = new float[count][];
      for (int i = 0; i < count; i++) {
        weights[i] = floats(data, dimensions);
      }
      return new LinearModel(labels, mean, weights, floats(data, count));
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + resource + " cannot be read: rebuild.", e);
    }
  }

  static float[] floats(DataInputStream data, int n) throws IOException {
    float[] floats = new float[n];
    for (int i = 0; i < n; i++) {
      floats[i] = data.readFloat();
    }
    return floats;
  }

  /** Writes what {@link #of} reads. */
  public void write(OutputStream out) throws IOException {
    var data = new DataOutputStream(out);
    data.writeInt(labels.length);
    data.writeInt(mean.length);
    for (String label : labels) {
      data.writeUTF(label);
    }
    write(data, mean);
    for (float[] row : weights) {
      write(data, row);
    }
    write(data, bias);
    data.flush();
  }

  static void write(DataOutputStream data, float[] floats) throws IOException {
    for (float x : floats) {
      data.writeFloat(x);
    }
  }

  /** The vector without the mean, of length 1. */
  float[] centred(float[] vector) {
    float[] centred = new float[vector.length];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      centred[i] = vector[i] - mean[i];
      square += (double) centred[i] * centred[i];
    }
    float scale = (float) (1 / Math.sqrt(square + 1e-12));
    for (int i = 0; i < centred.length; i++) {
      centred[i] *= scale;
    }
    return centred;
  }

  /** One score a label. */
  double[] scores(float[] vector) {
    float[] centred = centred(vector);
    double[] scores = new double[labels.length];
    for (int label = 0; label < scores.length; label++) {
      double sum = bias[label];
      for (int i = 0; i < centred.length; i++) {
        sum += centred[i] * weights[label][i];
      }
      scores[label] = sum;
    }
    return scores;
  }

  /** Scores as probabilities. */
  double[] probabilities(float[] vector) {
    double[] p = scores(vector);
    double largest = Double.NEGATIVE_INFINITY;
    for (double x : p) {
      largest = Math.max(largest, x);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - largest);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
