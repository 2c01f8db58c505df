package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopFinderTests {
  static Stream<String> lines() {
    return Hearing.table("loops.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void awaitsWhatIsToComeAndNothingElse(String row) {
    String[] cells = row.split(" \\| ");
    String read =
        loops(cells[0], List.of()).stream()
            .findFirst()
            .map(l -> l.what() + " | " + l.due())
            .orElse("- | -");
    assertThat(read).isEqualTo(cells[1] + " | " + cells[2].strip());
  }

  @Test
  void aPronounStandsForTheWorkSpokenOfBefore() {
    assertThat(loops("Ingrid wants it by Friday.", List.of("I'm still writing my second chapter.")))
        .singleElement()
        .matches(l -> l.what().equals("your second chapter"));
    assertThat(loops("Ingrid wants it by Friday.", List.of()))
        .singleElement()
        .matches(l -> l.what().equals("what Ingrid is waiting for"));
  }

  @Test
  void anOccasionIsLetGoTwoWeeksLater() {
    LoopDraft loop = loops("I have an interview on Monday", List.of()).getFirst();
    assertThat(loop.expires()).isEqualTo(loop.due().plusDays(14));
  }

  private static List<LoopDraft> loops(String text, List<String> before) {
    Utterance said = Hearing.said(text);
    var times = TimeGrammar.read(text, said.at().atZone(said.zone()), Optional.empty());
    return LoopFinder.find(said, times, before);
  }
}
