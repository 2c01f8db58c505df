package confidant.bench;

import confidant.core.language.Embedder;
import java.util.Random;

/**
 * Passages get random unit vectors, seeded by their text, so that a large index is filled in
 * seconds; questions go through the real encoder, so that a search costs what it costs.
 *
 * @param model name the vectors are kept under
 */
record MadeUpVectors(Embedder real, String model) implements Embedder {
  @Override
  public int dimensions() {
    return real.dimensions();
  }

  @Override
  public float[] passage(String text) {
    var random = new Random(text.hashCode());
    float[] vector = new float[dimensions()];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  @Override
  public float[] query(String text) {
    return real.query(text);
  }
}
