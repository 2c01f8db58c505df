package confidant.mind.learn;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.memory.KnownFact;
import confidant.mind.know.Story;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnerTests {
  private final Story story = new Story();

  @Test
  void learnsWithAReceiptIntoTheTurn() {
    var turn = story.teaching(ME, HOME, "", "Porto").say("I live in Porto.").utterance().id();
    assertThat(story.knowledge.me().getFirst().fact().receipts())
        .singleElement()
        .extracting(r -> r.turn())
        .isEqualTo(turn);
  }

  @Test
  void doesNotLearnTheSameTwice() {
    story.teaching(ME, LIKES, "", "tea").say("I like tea.");
    story.teaching(ME, LIKES, "", "Tea").say("TEA, I like tea.");
    assertThat(story.learnedRows()).isEqualTo(1);
  }

  @Test
  void doesNotLearnABareRelationOnceTheNameIsKnown() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching(ME, KIN, "sister", "").say("My sister rang.");
    assertThat(story.learnedRows()).isEqualTo(1);
  }

  @Test
  void knowsTheSameUnderAnotherName() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching("Anna", HOME, "", "Braga").say("Anna lives in Braga.");
    story.teaching("sister", HOME, "", "Braga").say("My sister lives in Braga.");
    assertThat(story.learnedRows()).isEqualTo(2);
  }

  @Test
  void learnsAgainWhatIsSureNow() {
    story.teaching(ME, HOME, "", "Faro", false, .5, Optional.empty()).say("maybe Faro lol");
    story.teaching(ME, HOME, "", "Faro").say("I live in Faro.");
    assertThat(story.knowledge.me())
        .filteredOn(KnownFact::current)
        .singleElement()
        .extracting(k -> k.fact().sure())
        .isEqualTo(true);
  }

  @Test
  void passesOverMereGuesses() {
    story.teaching(ME, HOME, "", "Mars", false, .2, Optional.empty()).say("if I lived on Mars");
    assertThat(story.learnedRows()).isZero();
  }

  @Test
  void opensALoopOnce() {
    var due = LocalDate.of(2026, 3, 6);
    story.awaiting("your exam", due).say("Exam on Friday.");
    story.awaiting("your exam", due).say("That exam on Friday...");
    assertThat(story.knowledge.loops()).hasSize(1);
  }
}
