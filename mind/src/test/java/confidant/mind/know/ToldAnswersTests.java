package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing was learned here as a fact: only what was said can answer. */
final class ToldAnswersTests {
  private final Story story = new Story();

  @BeforeEach
  void aWeekIsTold() {
    story.on(3, 3).say("Martha plants beans every spring, she learned it from her gran");
    story.say("my brother broke his ankle in February, he fell off a ladder");
    story.say("I can't stand the smell of paint");
    story.say("I hid the ladder behind the shed");
    story.say("we painted the fence because the old one had rotted, it cost 90 pounds");
    story.say("Mr Hale lent me his drill");
    story.say("my lawnmower stopped working last week");
    story.say("Martha and I went to the fair");
    story.on(3, 5).say("how much did the roof cost?");
    story.say("I cried when the fair closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does Martha plant?|Martha plants beans every spring",
        "How did my brother break his ankle?|he fell off a ladder",
        "when did my brother break his ankle?|in February",
        "where did I hide the ladder?|You hid the ladder behind the shed. You told me",
        "why did we paint the fence?|had rotted",
        "how much was the fence?|90 pounds",
        "who lent me a drill?|Mr Hale lent you his drill.",
        "what happened to my lawnmower?|Your lawnmower stopped working",
        "who did I go to the fair with?|Martha and you went to the fair",
        "I can't remember who lent me the drill, can you?|Mr Hale",
        "what can't I stand?|You can't stand the smell of paint.",
      })
  void answersWithTheClauseThatTellsIt(String question, String part) {
    MemoryAnswer answer = story.ask(question).orElseThrow();
    assertThat(answer.sentence()).contains(part);
    assertThat(answer.receipts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when did Martha die?",
        "what did Martha say about my hat?",
        "what is my sister called?",
        "where did I buy the drill?",
        "did I ever say that I love Martha?",
        "why did I sell my boat?",
      })
  void saysThatItWasNeverToldWhereSomethingElseWas(String question) {
    assertThat(story.ask(question))
        .map(MemoryAnswer::kind)
        .get()
        .as(() -> story.ask(question).orElseThrow().sentence())
        .isEqualTo(Kind.NOT_TOLD);
  }

  @Test
  void aQuestionOfTheirsIsNoEvidence() {
    assertThat(story.ask("did I tell you about the roof?").orElseThrow().kind())
        .isEqualTo(Kind.NOT_TOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"when I was young we had a dog", "who cares", "why does it always rain"})
  void whatAsksNothingIsLeftAlone(String words) {
    assertThat(story.ask(words)).isEmpty();
  }
}
