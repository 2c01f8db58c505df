package confidant.mind.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopTests {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalsTheHeadOfAFullSort(long seed) {
    var random = new Random(seed);
    float[] scores = new float[500];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(40);
    }
    List<Integer> sorted =
        IntStream.range(0, scores.length)
            .filter(doc -> doc % 7 != 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(doc -> -scores[doc])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(25)
            .toList();

    assertThat(Top.of(scores, doc -> doc % 7 != 0, 25)).as("seed %d", seed).isEqualTo(sorted);
  }

  @Test
  void givesFewerWhenFewerAreThere() {
    float[] scores = {1, 3, 2};
    assertThat(Top.of(scores, doc -> true, 10)).containsExactly(1, 2, 0);
    assertThat(Top.of(scores, doc -> true, 0)).isEmpty();
  }
}
