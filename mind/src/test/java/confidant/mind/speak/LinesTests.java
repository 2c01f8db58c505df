package confidant.mind.speak;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {
  private static final Set<String> SLOTS =
      Set.of(
          "name",
          "you",
          "days",
          "loop",
          "person",
          "thing",
          "feeling",
          "text",
          "date",
          "cause",
          "taste",
          "what",
          "old",
          "new",
          "counts",
          "when",
          "line",
          "whose",
          "where",
          "them",
          "clause",
          "who",
          "role",
          "echo",
          "why",
          "emergency");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr"})
  void keepToKnownSlotsOneQuestionAndACalmTone(String language) {
    assertThat(Lines.of(language).all())
        .isNotEmpty()
        .allSatisfy(line -> {
          assertThat(line.text()).hasSizeLessThanOrEqualTo(160).doesNotContain("!");
          assertThat(line.slots()).isSubsetOf(SLOTS);
          assertThat(line.text().chars().filter(c -> c == '?').count()).isLessThan(2);
        });
  }

  @Test
  void offerFiveQuestionsAndFourRemarksForEachTopic() {
    Lines english = Lines.of("en");
    assertThat(english.keys(Move.Kind.WONDER).stream().filter(key -> !key.contains(".")))
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(topic -> assertThat(english.at(Move.Kind.WONDER, topic)).hasSizeGreaterThan(4));
    assertThat(english.all().count()).isGreaterThan(1000);
  }
}
