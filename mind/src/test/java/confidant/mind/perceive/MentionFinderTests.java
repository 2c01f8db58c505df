package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Mention;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTests {
  static Stream<String> lines() {
    return Hearing.table("mentions.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsWhoAndWhereIsNamed(String row) {
    String[] cells = row.split(" \\| ");
    String read =
        MentionFinder.find(cells[0], List.of()).stream()
            .map(m -> m.kind() + " " + m.name() + "/" + m.relation())
            .collect(Collectors.joining("; "));
    assertThat(read.isEmpty() ? "-" : read).isEqualTo(cells[1].strip());
  }

  @Test
  void aNameKnownBeforeIsFoundInLowerCase() {
    assertThat(MentionFinder.find("i saw biscuit today", List.of("Biscuit")))
        .extracting(Mention::name)
        .containsExactly("Biscuit");
  }

  @Test
  void spansPointIntoTheText() {
    String text = "Well, my sister Anna called.";
    Mention anna = MentionFinder.find(text, List.of()).getFirst();
    assertThat(text.substring(anna.start(), anna.end())).isEqualTo("sister Anna");
  }
}
