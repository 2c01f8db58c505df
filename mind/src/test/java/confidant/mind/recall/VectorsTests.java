package confidant.mind.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTests {
  private static final int SIZE = 600;

  /** Of length 1. */
  private static float[] vector(Random random, int dimensions) {
    float[] vector = new float[dimensions];
    double square = 0;
    for (int i = 0; i < dimensions; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < dimensions; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private static Vectors filled(Random random, int dimensions) {
    var vectors = new Vectors(dimensions);
    for (int doc = 0; doc < SIZE; doc += 1 + doc % 2) {
      vectors.put(doc, Vectors.Packed.of(vector(random, dimensions)));
    }
    return vectors;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 17, 384})
  void theScanOfAllEqualsOneAfterAnother(int dimensions) {
    var random = new Random(dimensions);
    Vectors vectors = filled(random, dimensions);
    vectors.remove(259);
    float[] query = vector(random, dimensions);

    float[] all = vectors.dots(query, SIZE);

    for (int doc = 0; doc < SIZE; doc++) {
      assertThat(all[doc]).as("document %d", doc).isCloseTo(vectors.dot(query, doc), within(1e-5f));
    }
  }

  @Test
  void aVectorComesBackAsItWasPut() {
    Vectors.Packed packed = Vectors.Packed.of(vector(new Random(1), 384));
    var vectors = new Vectors(384);

    vectors.put(300, packed);

    assertThat(vectors.get(300).values()).isEqualTo(packed.values());
    assertThat(vectors.get(300).scale()).isEqualTo(packed.scale());
  }

  @Test
  void aRemovedVectorLeavesNothingBehind() {
    var vectors = new Vectors(384);
    vectors.put(300, Vectors.Packed.of(vector(new Random(1), 384)));

    vectors.remove(300);

    assertThat(vectors.has(300)).isFalse();
    assertThat(vectors.get(300).values()).containsOnly(0);
    assertThat(vectors.mean()).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void centredCosinesFollowNewVectorsWithoutStartingOver(long seed) {
    var random = new Random(seed);
    Vectors vectors = filled(random, 384);
    var kept = new CentredView(vectors);
    float[] query = vector(random, 384);
    kept.cosines(query, SIZE);
    vectors.put(SIZE, Vectors.Packed.of(vector(random, 384)));

    float[] followed = kept.cosines(query, SIZE + 1);
    float[] fromZero = new CentredView(vectors).cosines(query, SIZE + 1);

    // The mean has moved by one vector in four hundred.
    for (int doc = 0; doc <= SIZE; doc++) {
      assertThat(followed[doc]).as("document %d", doc).isCloseTo(fromZero[doc], within(.01f));
    }
  }
}
