package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Gist;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistReaderTests {
  private static String gist(String text) {
    return Hearing.of(text).gist().map(Gist::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I spilled ink over the tablecloth                      | mishap
          did you know snails have teeth                         | curious
          my uncle says I should learn to drive                  | advised
          maybe ill stay another hour                            | perhaps
          well, he has a point                                   | concedes
          sorry, I'm rambling                                    | aside
          someone nicked my sandwich, it had my name on it       | cheek
          The lad next door fetched my shopping without a word   | sweet
          Still no word from the landlord                        | waiting
          """)
  void tellsWhatASmallMessageComesDownTo(String text, String gist) {
    assertThat(gist(text)).isEqualTo(gist);
  }

  @Test
  void takesWhatIsDoneUnaskedForNoCheek() {
    assertThat(gist("Marta made me a sandwich without asking")).isNotEqualTo("cheek");
  }

  @Test
  void isSilentInOtherLanguagesAndOnAlmostNothing() {
    assertThat(List.of("ok", "hm", "Ich habe die Milch verschüttet und alles ist nass"))
        .allSatisfy(text -> assertThat(gist(text)).isEmpty());
  }

  @Test
  void leavesAnOrdinaryHabitWithoutAQuestionAboutDanger() {
    assertThat(Hearing.of("maybe I'll just go for the first half").risk().level().name())
        .isEqualTo("NONE");
  }
}
