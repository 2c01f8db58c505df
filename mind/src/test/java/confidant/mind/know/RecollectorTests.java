package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Recollection;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.memory.Evidence;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecollectorTests {
  private final Story story = new Story();

  private Recollection hearing(String text) {
    return story.recollector.recollect(story.say(text));
  }

  private Optional<String> outcome(String text) {
    return hearing(text).outcome().map(OpenLoop::what);
  }

  private void awaitInterview() {
    story
        .on(3, 3)
        .awaiting("your interview", LocalDate.of(2026, 3, 5))
        .say("My interview is on Thursday.");
    story.on(3, 5);
  }

  @Test
  void bringsBackTheTurnThatFits() {
    story.say("The leaking roof keeps me up at night.");
    story.say("Dinner was fine.");
    Recollection now =
        story.on(3, 9).recollector.recollect(story.say("It rains, and the roof is leaking again."));
    assertThat(now.evidence())
        .extracting(Evidence::text)
        .containsExactly("The leaking roof keeps me up at night.");
  }

  @Test
  void neverBringsBackTheTurnItself() {
    assertThat(hearing("The roof is leaking.").evidence()).isEmpty();
  }

  @Test
  void leavesWhatSharesOneWeakWordAlone() {
    story.say(
        "The conference in Madrid was long, with a long dinner after it and speeches by everybody.");
    assertThat(
            hearing("My violin teacher thinks I should practice scales longer each dinner break.")
                .evidence())
        .isEmpty();
  }

  @Test
  void putsThePersonsWordsBeforeHers() {
    EventId turn = story.say("The leaking roof again.").utterance().id();
    story.reply("A leaking roof is tiring.", turn);
    assertThat(hearing("leaking roof").evidence())
        .extracting(Evidence::speaker)
        .startsWith(Speaker.PERSON);
  }

  @Test
  void knowsTheFactsAboutWhoIsNamed() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching("Anna", ALLERGY, "", "shellfish").say("Anna is allergic to shellfish.");
    assertThat(hearing("I'm cooking for Anna tonight.").facts())
        .extracting(k -> k.fact().predicate())
        .contains(ALLERGY);
  }

  @Test
  void knowsThePersonsFactsThatTouchWhatIsSaid() {
    story.teaching(ME, FEAR, "", "flying").say("I'm afraid of flying.");
    assertThat(hearing("They booked me a flight to Oslo.").facts())
        .extracting(k -> k.fact().predicate())
        .containsExactly(FEAR);
  }

  @Test
  void theDueLoopComesToMindOnItsDay() {
    awaitInterview();
    assertThat(hearing("Good evening.").due())
        .extracting(OpenLoop::what)
        .containsExactly("your interview");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it went well",
        "It went really badly.",
        "done!",
        "I got it!",
        "I got the job",
        "passed",
        "They said no.",
        "so, it was awful",
        "Nailed it",
        "i failed",
        "went fine",
        "The interview went well",
        "yes! they offered me the job",
      })
  void hearsTheOutcomeOfWhatWasAwaited(String text) {
    awaitInterview();
    assertThat(outcome(text)).contains("your interview");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm tired.",
        "Is it over?",
        "The soup was good.",
        "Good evening",
        "It's raining.",
        "I was at the shop.",
        "My interview is moved up, I think.",
      })
  void doesNotHearAnOutcomeInEverything(String text) {
    awaitInterview();
    assertThat(outcome(text)).isEmpty();
  }

  @Test
  void aNumberAloneAnswersHerQuestion() {
    story.on(3, 3).awaiting("your exam", LocalDate.of(2026, 3, 5)).say("Exam on Thursday.");
    story.awaiting("your dinner with Rui", LocalDate.of(2026, 3, 5)).say("And dinner with Rui.");
    EventId hello = story.on(3, 6).say("hey").utterance().id();
    story.reply("How was your exam?", hello);
    assertThat(outcome("87 points")).contains("your exam");
  }

  @Test
  void aBareOutcomeWithTwoThingsDueIsNotGuessed() {
    story.on(3, 3).awaiting("your exam", LocalDate.of(2026, 3, 5)).say("Exam on Thursday.");
    story.awaiting("your date", LocalDate.of(2026, 3, 5)).say("And a date.");
    story.on(3, 6);
    assertThat(outcome("It went well")).isEmpty();
  }

  @Test
  void whatWasToldAlreadyIsNotToldAgain() {
    awaitInterview();
    story.append(new LoopClosed(story.knowledge.loops().getFirst().id(), true));
    assertThat(outcome("it went well")).isEmpty();
  }

  @Test
  void aLoopOnlyAskedAfterStillHearsItsOutcome() {
    awaitInterview();
    story.append(new LoopClosed(story.knowledge.loops().getFirst().id(), false));
    assertThat(outcome("it went well")).contains("your interview");
  }

  @Test
  void silenceBringsOnlyWhatIsDue() {
    awaitInterview();
    Recollection now = hearing("");
    assertThat(now.due()).hasSize(1);
    assertThat(now.evidence()).isEmpty();
    assertThat(now.answer()).isEmpty();
  }
}
