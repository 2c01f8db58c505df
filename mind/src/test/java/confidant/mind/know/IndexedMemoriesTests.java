package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Event.TakenBack;
import confidant.core.memory.Evidence;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.origin.EventId;
import confidant.mind.recall.MemoryIndex;
import confidant.understanding.Understanding;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meaning as a second way to a turn, with the real encoder. */
class IndexedMemoriesTests {
  private final Story story = new Story();
  private final MemoryIndex index =
      new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
  private final IndexedMemories memories = new IndexedMemories(index, story.transcript);
  private final MemoryAnswers answers =
      new MemoryAnswers(
          story.transcript,
          story.knowledge,
          story.profile,
          memories,
          (text, day) -> Optional.empty());
  private EventId landlord = new EventId(1);

  @BeforeEach
  void someTurns() {
    story.watch(memories);
    landlord = story.say("My landlord wants to raise the rent again.").utterance().id();
    story.say("The car broke down on the motorway.");
    story.say("Had pasta with clams at the little place by the harbor.");
    story.say("We broke up on Sunday, five years and it's over.");
    story.say("My knee needs six weeks, they say.");
    index.settle();
  }

  private MemoryAnswer answer(String question) {
    return answers.answer(story.hear(question)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did I say about housing costs?|landlord",
        "What trouble did I have on the road?|motorway",
        "What happened with my relationship?|broke up",
      })
  void findsWhatMeansTheSameInOtherWords(String question, String part) {
    assertThat(answer(question).sentence()).startsWith("The nearest thing I have").contains(part);
    assertThat(answer(question).kind()).isEqualTo(Kind.QUOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did I say about skiing?",
        "Did I tell you about my wedding?",
        "Did I mention my brother?",
        "What did I say about the promotion?",
        "When did I quit smoking?",
      })
  void doesNotTakeTheLikestForTheRight(String question) {
    assertThat(answer(question).kind()).isEqualTo(Kind.NOT_TOLD);
  }

  @Test
  void aTurnTakenBackIsNotFound() {
    story.append(new TakenBack(landlord));
    assertThat(memories.search("rent landlord", 5))
        .extracting(Evidence::turn)
        .doesNotContain(landlord);
  }

  @Test
  void aForgottenTurnLeavesTheIndex() {
    int before = index.size();
    story.forget(story.forgetting.preview(new ForgetRequest.ByTurn(landlord)));
    assertThat(index.size()).isEqualTo(before - 1);
    assertThat(memories.search("rent landlord", 5))
        .extracting(Evidence::turn)
        .doesNotContain(landlord);
  }
}
