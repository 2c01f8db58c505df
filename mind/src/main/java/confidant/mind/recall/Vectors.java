package confidant.mind.recall;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Sentence vectors as signed bytes with one scale each: exact scan, exact deletion, a quarter of
 * the memory of floats. In a block of 256 vectors, the first dimension of all stands before the
 * second of all: so the scan adds whole rows to whole rows, which the compiler turns into wide
 * instructions, as it does not with one sum over one vector. Not thread-safe.
 */
final class Vectors {
  private static final int BLOCK = 256;

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
    write(doc, vector.values);
    scales[doc] = vector.scale;
    count++;
    add(vector, 1);
  }

  Packed get(int doc) {
    byte[] block = blocks[doc / BLOCK];
    byte[] values = new byte[dimensions];
    for (int i = 0; i < dimensions; i++) {
      values[i] = block[i * BLOCK + doc % BLOCK];
    }
    return new Packed(values, scales[doc]);
  }

  private void write(int doc, byte[] values) {
    byte[] block = blocks[doc / BLOCK];
    for (int i = 0; i < dimensions; i++) {
      block[i * BLOCK + doc % BLOCK] = values[i];
    }
  }

  void remove(int doc) {
    if (has(doc)) {
      add(get(doc), -1);
      write(doc, new byte[dimensions]);
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

  /** Length of the arrays that hold that many vectors. */
  private static int blocksFor(int size) {
    return Math.ceilDiv(size, BLOCK);
  }

  /** Bytes that {@link #write(ByteBuffer, int)} takes for the first {@code size} documents. */
  static long bytes(int size, int dimensions) {
    return (long) blocksFor(size) * BLOCK * (Float.BYTES + dimensions) + 8L * dimensions;
  }

  /** Writes the first {@code size} documents as they lie in memory. */
  void write(ByteBuffer out, int size) {
    for (double x : sum) {
      out.putDouble(x);
    }
    if (size > 0) {
      reserve(size - 1);
    }
    for (int i = 0; i < blocksFor(size) * BLOCK; i++) {
      out.putFloat(scales[i]);
    }
    for (int i = 0; i < blocksFor(size); i++) {
      out.put(blocks[i]);
    }
  }

  /** Vectors as they were written. */
  static Vectors read(ByteBuffer in, int size, int dimensions) {
    var vectors = new Vectors(dimensions);
    for (int i = 0; i < dimensions; i++) {
      vectors.sum[i] = in.getDouble();
    }
    if (size > 0) {
      vectors.reserve(size - 1);
    }
    for (int i = 0; i < blocksFor(size) * BLOCK; i++) {
      vectors.scales[i] = in.getFloat();
      vectors.count += vectors.scales[i] > 0 ? 1 : 0;
    }
    for (int i = 0; i < blocksFor(size); i++) {
      in.get(vectors.blocks[i]);
    }
    return vectors;
  }

  /** Puts those in the place of what is here, which must be empty. */
  void adopt(Vectors others) {
    blocks = others.blocks;
    scales = others.scales;
    count = others.count;
    System.arraycopy(others.sum, 0, sum, 0, sum.length);
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
    int[] sums = new int[BLOCK];
    int stored = Math.min(size, scales.length);
    for (int start = 0; start < stored; start += BLOCK) {
      Arrays.fill(sums, 0);
      multiply(query.values, blocks[start / BLOCK], sums);
      int end = Math.min(stored, start + BLOCK);
      for (int doc = start; doc < end; doc++) {
        dots[doc] = sums[doc - start] * query.scale * scales[doc];
      }
    }
    return dots;
  }

  /** Dot product of a vector with one stored one; 0 where there is none. */
  float dot(float[] vector, int doc) {
    if (!has(doc)) {
      return 0;
    }
    Packed query = Packed.of(vector);
    Packed stored = get(doc);
    int sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += query.values[i] * stored.values[i];
    }
    return sum * query.scale * stored.scale;
  }

  private static void multiply(byte[] query, byte[] block, int[] sums) {
    int whole = query.length - query.length % 4;
    for (int i = 0; i < whole; i += 4) {
      addFour(block, i * BLOCK, query[i], query[i + 1], query[i + 2], query[i + 3], sums);
    }
    for (int i = whole; i < query.length; i++) {
      addOne(block, i * BLOCK, query[i], sums);
    }
  }

  /** Four rows at once, so that the sums are read and written a quarter as often. */
  private static void addFour(byte[] block, int at, int a, int b, int c, int d, int[] sums) {
    for (int i = 0; i < BLOCK; i++) {
      sums[i] +=
          a * block[at + i]
              + b * block[at + BLOCK + i]
              + c * block[at + 2 * BLOCK + i]
              + d * block[at + 3 * BLOCK + i];
    }
  }

  private static void addOne(byte[] block, int at, int a, int[] sums) {
    for (int i = 0; i < BLOCK; i++) {
      sums[i] += a * block[at + i];
    }
  }
}
