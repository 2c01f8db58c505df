package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Act;
import confidant.core.conversation.Deed.Kind;
import confidant.core.journal.Event.SpaceAsked;
import confidant.core.language.DayInterval;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.OpenLoop;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTests {
  private final Story story = new Story();

  @Test
  void remembersWhatItIsToldTo() {
    var outcome = story.order("Please remember that I park on level 3.").orElseThrow();
    assertThat(outcome.deed().kind()).isEqualTo(Kind.REMEMBERED);
    assertThat(outcome.deed().slots()).containsEntry("what", "You park on level 3.");
    assertThat(story.knowledge.me())
        .extracting(k -> k.fact().object())
        .containsExactly("You park on level 3.");
    assertThat(story.ask("What did I say about level 3?").orElseThrow().kind())
        .isEqualTo(MemoryAnswer.Kind.QUOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you remember my cat?",
        "Remember when we met?",
        "I remember that night.",
        "I can't remember that."
      })
  void knowsTheOrderFromTheQuestion(String text) {
    assertThat(story.order(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "I'd like to call you Mira,Mira",
    "Can I call you Noor?,Noor",
    "Your name is Juno now.,Juno",
    "I'll call you Ada.,Ada",
  })
  void takesAnotherName(String text, String name) {
    assertThat(story.order(text).orElseThrow().deed().kind()).isEqualTo(Kind.RENAMED_HER);
    assertThat(story.profile.persona().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call me Jo",
        "please call me Jo.",
        "You can call me Jo",
        "Just call me Jo from now on."
      })
  void callsThePersonWhatTheyWish(String text) {
    assertThat(story.order(text).orElseThrow().deed().kind()).isEqualTo(Kind.RENAMED_PERSON);
    assertThat(story.profile.answers().name()).contains("Jo");
    assertThat(story.ask("What's my name?").orElseThrow().sentence()).contains("Jo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'll call you back",
        "call me later",
        "They call me crazy",
        "Call me maybe",
        "can i call you tomorrow"
      })
  void doesNotTakeACallForAName(String text) {
    assertThat(story.order(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "I need some space,120",
    "leave me alone for an hour,60",
    "Leave me alone.,120",
    "give me half an hour of peace,0",
    "I need space for 20 minutes,20",
    "I want to be left alone for two days,2880",
  })
  void givesSpace(String text, long minutes) {
    var outcome = story.order(text);
    if (minutes == 0) {
      assertThat(outcome).isEmpty();
      return;
    }
    var asked = (SpaceAsked) outcome.orElseThrow().events().getFirst();
    var said = story.transcript.all().getLast().at();
    assertThat(Duration.between(said, asked.until())).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My boss should leave me alone.",
        "I need more space in the kitchen.",
        "Does he need space?"
      })
  void doesNotTakeOtherSpaceForAnOrder(String text) {
    assertThat(story.order(text)).isEmpty();
  }

  @Test
  void correctsANameThatWasMisheard() {
    story.teaching(ME, KIN, "brother", "Tom").say("My brother Tom is here.");
    story.teaching("Tom", HOME, "", "Faro").say("Tom lives in Faro.");
    var outcome = story.order("His name is Tim, not Tom.").orElseThrow();
    assertThat(outcome.deed().kind()).isEqualTo(Kind.CORRECTED);
    assertThat(outcome.deed().slots()).containsEntry("old", "Tom").containsEntry("new", "Tim");
    assertThat(story.ask("What's my brother's name?").orElseThrow().sentence())
        .contains("Tim")
        .doesNotContain("Tom");
    assertThat(story.ask("Where does Tim live?").orElseThrow().sentence()).contains("Faro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's Braga, not Porto.",
        "not Porto, it's Braga",
        "No, Braga.",
        "no wait, I meant Braga",
        "Actually, it's Braga"
      })
  void correctsAPlaceInManyWordings(String text) {
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    assertThat(story.order(text).orElseThrow().deed().kind()).isEqualTo(Kind.CORRECTED);
    assertThat(story.ask("Where do I live?").orElseThrow().sentence())
        .contains("Braga")
        .doesNotContain("Porto");
  }

  @Test
  void correctsWithAWholeSentence() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching("Anna", HOME, "", "Lisbon").say("She lives in Lisbon.");
    story.on(4, 2).teaching("sister", HOME, "", "Porto");
    var outcome = story.order("No, my sister lives in Porto now.").orElseThrow();
    assertThat(outcome.deed().slots()).containsEntry("old", "Lisbon").containsEntry("new", "Porto");
    assertThat(story.ask("Where does Anna live?").orElseThrow().sentence())
        .contains("Anna lives in Porto.");
    assertThat(story.ask("Where did Anna live before?").orElseThrow().sentence())
        .contains("Anna lived in Lisbon.");
  }

  @Test
  void correctsAnHour() {
    story.teaching(ME, PLAN, "", "interview at three").say("The interview is at three.");
    assertThat(story.order("no wait, it's two now").orElseThrow().deed().slots())
        .containsEntry("new", "interview at two");
    assertThat(story.knowledge.me())
        .filteredOn(KnownFact::current)
        .singleElement()
        .extracting(k -> k.fact().object())
        .isEqualTo("interview at two");
  }

  @Test
  void correctsAWeekdayInPlanAndLoop() {
    var monday = LocalDate.of(2026, 3, 9);
    story
        .teaching(ME, PLAN, "", "exam", false, 1, Optional.of(DayInterval.day(monday)))
        .awaiting("your exam", monday)
        .say("My exam is on Monday.");
    assertThat(story.order("it's not Monday, it's Tuesday").orElseThrow().deed().kind())
        .isEqualTo(Kind.CORRECTED);
    assertThat(story.ask("When is my exam?").orElseThrow().sentence())
        .contains("Tuesday, 10 March");
    assertThat(story.knowledge.loops())
        .singleElement()
        .extracting(OpenLoop::due)
        .isEqualTo(monday.plusDays(1));
  }

  @Test
  void asksWhenACorrectionHasNoTarget() {
    assertThat(story.act(Act.CORRECT).order("no, that's wrong").orElseThrow().deed().kind())
        .isEqualTo(Kind.CORRECTION_UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No, thanks.",
        "no",
        "Actually I'm tired.",
        "Wait",
        "No worries",
        "I'm not sad, just tired.",
        "Sorry, I was away."
      })
  void aPlainNoCorrectsNothing(String text) {
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    story.teaching(ME, KIN, "sister", "Anna").say("My sister is called Anna.");
    assertThat(story.order(text)).isEmpty();
    assertThat(story.knowledge.me()).allMatch(KnownFact::current);
  }
}
