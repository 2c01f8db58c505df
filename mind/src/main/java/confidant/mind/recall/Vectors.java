package confidant.mind.recall;

import java.util.Arrays;

/**
 * Sentence vectors as signed bytes with one scale each, in blocks of 4096: exact scan, exact
 * deletion, a quarter of the memory of floats. Not thread-safe.
 */
final class Vectors {
  private static final int BLOCK = 4096;

  /** A vector as bytes: {@code x[i] = values[i] * scale}. */
  record Packed(byte[] values, float scale) {
    static Packed of(float[] vector) {
      float largest = 1e-9f;
      for (float x : vector) {
        largest = Math.max(largest, Math.abs(x));
      }
      float scale = largest / 127;
      byte[] values = new byte[vector.length];
      for (int i = 0; i < vector.length; i++) {
        values[i] = (byte) Math.round(vector[i] / scale);
      }
      return new Packed(values, scale);
    }
  }

  private final int dimensions;
  private byte[][] blocks = new byte[0][];
  private float[] scales = new float[0];
  private int count;
  private final double[] sum;

  Vectors(int dimensions) {
    this.dimensions = dimensions;
    this.sum = new double[dimensions];
  }

  int count() {
    return count;
  }

  boolean has(int doc) {
    return doc < scales.length && scales[doc] > 0;
  }

  void put(int doc, Packed vector) {
    reserve(doc);
    remove(doc);
    System.arraycopy(vector.values, 0, blocks[doc / BLOCK], doc % BLOCK * dimensions, dimensions);
    scales[doc] = vector.scale;
    count++;
    add(vector, 1);
  }

  Packed get(int doc) {
    int at = doc % BLOCK * dimensions;
    return new Packed(Arrays.copyOfRange(blocks[doc / BLOCK], at, at + dimensions), scales[doc]);
  }

  void remove(int doc) {
    if (has(doc)) {
      add(get(doc), -1);
      int at = doc % BLOCK * dimensions;
      Arrays.fill(blocks[doc / BLOCK], at, at + dimensions, (byte) 0);
      scales[doc] = 0;
      count--;
    }
  }

  private void add(Packed vector, int sign) {
    for (int i = 0; i < dimensions; i++) {
      sum[i] += sign * vector.values[i] * vector.scale;
    }
  }

  private void reserve(int doc) {
    int needed = doc / BLOCK + 1;
    int old = blocks.length;
    if (needed > old) {
      blocks = Arrays.copyOf(blocks, needed);
      for (int i = old; i < needed; i++) {
        blocks[i] = new byte[BLOCK * dimensions];
      }
      scales = Arrays.copyOf(scales, needed * BLOCK);
    }
  }

  /** Mean of all vectors. */
  float[] mean() {
    float[] mean = new float[dimensions];
    for (int i = 0; i < dimensions && count > 0; i++) {
      mean[i] = (float) (sum[i] / count);
    }
    return mean;
  }

  /** Dot products of a vector with every stored one; 0 where there is none. */
  float[] dots(float[] vector, int size) {
    Packed query = Packed.of(vector);
    float[] dots = new float[size];
    for (int doc = 0; doc < size; doc++) {
      if (has(doc)) {
        int dot = dot(query.values, blocks[doc / BLOCK], doc % BLOCK * dimensions);
        dots[doc] = dot * query.scale * scales[doc];
      }
    }
    return dots;
  }

  /** Four sums side by side: the processor adds them at once, which a single sum forbids. */
  private static int dot(byte[] query, byte[] block, int at) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int whole = query.length - query.length % 4;
    for (int i = whole; i < query.length; i++) {
      a += query[i] * block[at + i];
    }
    for (int i = 0; i < whole; i += 4) {
      a += query[i] * block[at + i];
      b += query[i + 1] * block[at + i + 1];
      c += query[i + 2] * block[at + i + 2];
      d += query[i + 3] * block[at + i + 3];
    }
    return a + b + c + d;
  }
}
