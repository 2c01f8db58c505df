package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeRulesTests {
  private static Optional<Move.Kind> first(String text) {
    return ThemeRules.theme(Situations.of(text)).map(plan -> plan.moves().getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rent went up again this spring, the third time in two years|ACKNOWLEDGE",
        "We had to put our dog to sleep this morning|COMFORT",
        "I got the job, they called me an hour ago|CELEBRATE",
        "Could you tell me a joke please|OWN_VIEW",
      })
  void answersInTheSpiritOfTheTheme(String text, Move.Kind kind) {
    assertThat(first(text)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bye then", "thanks", "how are you?", "hmm", "yes"})
  void leavesCourtesiesToTheirOwnRules(String text) {
    assertThat(first(text)).isEmpty();
  }

  @Test
  void neverRejoicesOverBadNews() {
    assertThat(first("I lost the job I was so happy about, I could cry"))
        .isNotEqualTo(Optional.of(Move.Kind.CELEBRATE));
  }

  @Test
  void aNameToldIsTakenUpAsAName() {
    assertThat(first("my cat is called Biscuit and she sleeps all day")).isEmpty();
    assertThat(Telling.telling(Situations.of("my cat is called Biscuit and she sleeps all day")))
        .map(plan -> plan.moves().getFirst().topic())
        .contains("fact.pet");
  }

  @Test
  void wondersOnlyWhereCuriosityIsWelcome() {
    Plan plan =
        ThemeRules.theme(Situations.of("I hardly closed an eye all night, again")).orElseThrow();
    assertThat(plan.moves()).extracting(Move::kind).contains(Move.Kind.WONDER);
    assertThat(plan.mayAsk()).isTrue();
  }
}
