package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingTests {
  private static Optional<String> topic(String text) {
    return Keeping.told(Situations.of(text)).map(Keeping::move).map(Move::topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm allergic to peanuts|fact.allergy",
        "I live in Porto|fact.home",
        "I'm a vegetarian|fact.diet",
        "my sister lives in Porto|fact.other",
      })
  void takesAFactUpAsWhatItIs(String text, String key) {
    assertThat(topic(text)).contains(key);
  }

  @Test
  void aLongStoryIsNotReducedToOneFact() {
    assertThat(
            topic(
                "I live in Porto and yesterday the neighbours had such a party that nobody in the"
                    + " whole house slept before four in the morning, so I went for a walk"))
        .isEmpty();
  }

  @Test
  void greetsAnIntroductionByName() {
    Move move = Keeping.introduction(Situations.of("my name is Jonas by the way")).orElseThrow();
    assertThat(move.slots()).containsEntry("thing", "Jonas");
  }
}
