package confidant.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class GenTests {
  @Test
  void drawsTheSameValuesFromTheSameSeed() {
    assertThat(Gen.of(3).text(500)).isEqualTo(Gen.of(3).text(500));
    assertThat(Gen.of(3)).hasToString("seed 3");
  }

  @ParameterizedTest
  @Seeds(5)
  void staysWithinItsBounds(Gen gen) {
    assertThat(IntStream.range(0, 500).map(i -> gen.between(-2, 2)))
        .contains(-2, -1, 0, 1, 2)
        .allMatch(n -> n >= -2 && n <= 2);
    assertThat(gen.list(4, gen::unit)).hasSizeLessThanOrEqualTo(4).allMatch(x -> x >= 0 && x < 1);
  }
}
