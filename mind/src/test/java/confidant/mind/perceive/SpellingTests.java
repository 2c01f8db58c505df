package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Perception.LoopDraft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {
  private static String spelled(String text) {
    return Spelling.of(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whats my dog called | what's my dog called",
        "Im tired and i dont wanna go | I'm tired and I don't want to go",
        "ill be there tmrw | I'll be there tomorrow",
        "she is ill, I hear | she is ill, I hear",
        "id like that | I'd like that",
        "my id card | my id card",
        "how r u | how are you",
        "the r in car | the r in car",
        "The wind's up | The wind's up",
        "Thats it | That's it",
      })
  void spellsOutWhatIsTypedInAHurry(String typed, String full) {
    assertThat(spelled(typed)).isEqualTo(full);
  }

  @Test
  void pointsBackIntoTheWordsAsTheyWereTyped() {
    String typed = "im scared, gonna see the doc tmrw ok";
    Spelling spelling = Spelling.of(typed);
    int start = spelling.text().indexOf("see");
    int end = spelling.text().indexOf(" ok");
    LocalDate day = LocalDate.of(2026, 3, 4);

    LoopDraft back = spelling.back(new LoopDraft("your doctor", day, day, start, end));

    assertThat(typed.substring(back.start(), back.end())).isEqualTo("see the doc tmrw");
  }

  @Test
  void leavesAnEmptyTextEmpty() {
    assertThat(spelled("")).isEmpty();
  }
}
