package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTests {
  private static Optional<Told> told(String text) {
    return Told.of(Situations.heard(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I saw Hannah at the market on Saturday|met",
        "I'm meeting Hannah tomorrow|meets",
        "my brother is coming on Friday|comes",
        "My aunt came round with a cake|came",
        "the boiler broke again|broke",
        "We argued about the heating|argued",
        "I bought a secondhand accordion|bought",
        "I baked two loaves of bread|made",
        "nobody answered me|tome",
        "Hannah says I worry too much|said",
        "I walked along the canal for an hour|walked",
        "I never called the dentist|not",
        "my brother is very patient|others.are",
        "I miss the noise of the old house|misses",
        "I'm flying to Porto on Friday|goes"
      })
  void knowsTheShapeOfAClause(String text, String key) {
    assertThat(told(text)).map(Told::key).contains(key);
  }

  @Test
  void takesUpTheirWordsTurnedToThem() {
    assertThat(told("I saw Hannah at the market"))
        .map(t -> t.slots().get("who"))
        .contains("Hannah");
    assertThat(told("my sister called")).map(t -> t.slots().get("who")).contains("your sister");
    assertThat(told("I lost my grey umbrella"))
        .map(t -> t.slots().get("thing"))
        .contains("your grey umbrella");
  }

  @Test
  void whatHappenedTellsMoreThanWhatIs() {
    assertThat(told("I'm fine, I have a cat and I quarrelled with Hannah"))
        .map(Told::key)
        .contains("argued");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Do you know Hannah?", "ok", "you are right about that"})
  void isSilentWhereNothingIsTold(String text) {
    assertThat(told(text)).isEmpty();
  }
}
