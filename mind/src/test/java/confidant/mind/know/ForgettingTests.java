package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Deed;
import confidant.core.feeling.Emotion;
import confidant.core.feeling.Pad;
import confidant.core.journal.Event.Felt;
import confidant.core.journal.Event.RiskNoted;
import confidant.core.language.DayInterval;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.origin.EventId;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgettingTests {
  private final Story story = new Story();

  private EventId secret() {
    story.say("Good evening.");
    EventId turn =
        story
            .teaching(ME, HEALTH, "", "the clinic on Rua Verde")
            .awaiting("your clinic visit", LocalDate.of(2026, 3, 9))
            .say("I have to go to the clinic on Rua Verde on Monday.")
            .utterance()
            .id();
    story.append(new Felt(Emotion.PITY, .4, Pad.ZERO, "something hard ahead", Optional.of(turn)));
    story.append(new RiskNoted(RiskLevel.CONCERN, turn));
    story.reply("The clinic on Monday. Is somebody going with you?", turn);
    EventId later = story.on(3, 7).say("I slept badly.").utterance().id();
    story.reply("Maybe because of the clinic on Rua Verde?", later, turn);
    return turn;
  }

  private void assertNoWordLeft(String... words) {
    for (String word : words) {
      assertThat(story.everyWordLeft()).doesNotContain(Words.fold(word));
    }
  }

  @Test
  void aTurnGoesWithItsAnswerAndWhatHangsOnIt() {
    EventId turn = secret();
    ForgetPreview preview = story.forgetting.preview(new ForgetRequest.ByTurn(turn));
    assertThat(preview.counts())
        .isEqualTo("1 message of yours, 2 replies of mine, 1 fact, 1 open question");
    story.forget(preview);
    assertNoWordLeft("clinic", "rua verde", "something hard");
    assertThat(story.knowledge.me()).isEmpty();
    assertThat(story.knowledge.loops()).isEmpty();
    assertThat(story.everyWordLeft()).contains("slept badly", "good evening");
  }

  @Test
  void aRestartKnowsNothingOfItEither() {
    EventId turn = secret();
    story.forget(story.forgetting.preview(new ForgetRequest.ByTurn(turn)));
    assertThat(story.replayed().facts()).isEmpty();
    assertThat(story.replayed().turnsWith("clinic")).isEmpty();
    assertThat(story.replayed().neverAgain()).hasSize(1);
  }

  @Test
  void whatWasForgottenIsNotLearnedAgain() {
    EventId turn = secret();
    story.forget(story.forgetting.preview(new ForgetRequest.ByTurn(turn)));
    story.teaching(ME, HEALTH, "", "The clinic on Rua Verde").say("some words");
    assertThat(story.knowledge.me()).isEmpty();
    assertThat(story.knowledge.neverAgain().toString()).doesNotContain("clinic");
  }

  @Test
  void aPersonGoesUnderEveryName() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna is here.");
    story.teaching(ME, KIN, "sister", "Annie").say("My sister Annie sings.");
    story.teaching("Anna", HOME, "", "Braga").say("She lives in Braga.");
    EventId asked = story.say("How is ANNA'S garden, I wonder.").utterance().id();
    story.reply("Anna would know best.", asked);
    story.say("It rained all day.");
    story.forget(story.forgetting.preview(new ForgetRequest.ByPerson("Anna")));
    assertNoWordLeft("anna", "annie", "sister", "braga");
    assertThat(story.knowledge.beings()).isEmpty();
    assertThat(story.everyWordLeft()).contains("it rained all day");
  }

  @Test
  void oneOfTwoSistersGoesAndTheOtherStays() {
    story.teaching(ME, KIN, "sister", "Anna").say("Anna is my sister.");
    story.teaching(ME, KIN, "sister", "Ruth").say("Ruth is my sister too.");
    story.forget(story.forgetting.preview(new ForgetRequest.ByPerson("Ruth")));
    assertNoWordLeft("ruth");
    assertThat(story.knowledge.being("Anna")).isPresent();
  }

  @Test
  void aPhraseGoesInEveryFormOfItsWords() {
    story.say("I gambled again last night.");
    story.say("Gambling is the problem, I know.");
    story.say("We played cards for fun.");
    ForgetPreview preview = story.forgetting.preview(new ForgetRequest.ByPhrase("the gambling"));
    assertThat(preview.counts()).isEqualTo("2 messages of yours");
    story.forget(preview);
    assertNoWordLeft("gambl");
    assertThat(story.everyWordLeft()).contains("for fun");
  }

  @Test
  void aPeriodGoesWhole() {
    story.on(3, 2).say("Monday was gray.");
    story.on(3, 3).say("Tuesday was a disaster.");
    story.on(3, 4).say("Wednesday was fine.");
    var tuesday = LocalDate.of(2026, 3, 3);
    story.forget(story.forgetting.preview(new ForgetRequest.ByPeriod(tuesday, tuesday)));
    assertNoWordLeft("disaster");
    assertThat(story.everyWordLeft()).contains("gray", "fine");
  }

  @Test
  void aFactGoesWithTheTurnThatToldIt() {
    secret();
    EventId fact = story.knowledge.me().getFirst().id();
    story.forget(story.forgetting.preview(new ForgetRequest.ByFact(fact)));
    assertNoWordLeft("clinic", "rua verde");
  }

  @Test
  void earlierWordingsOfTheSameTurnGoToo() {
    EventId first = story.say("I owe Ruben nine thousand.").utterance().id();
    EventId second = story.reword(first, "I owe Ruben some money.");
    story.forget(story.forgetting.preview(new ForgetRequest.ByTurn(second)));
    assertNoWordLeft("ruben", "thousand");
  }

  @Test
  void herTurnThatQuotesItWithoutSayingSoGoesToo() {
    EventId turn = story.say("The red suitcase is under the stairs.").utterance().id();
    EventId other = story.on(4, 1).say("Where did I put it?").utterance().id();
    story.reply("You said: “The red suitcase is under the stairs”.", other);
    story.forget(story.forgetting.preview(new ForgetRequest.ByTurn(turn)));
    assertNoWordLeft("suitcase");
  }

  @Test
  void nothingFoundIsSaid() {
    story.say("Hello.");
    ForgetPreview preview = story.forgetting.preview(new ForgetRequest.ByPhrase("submarine"));
    assertThat(preview.empty()).isTrue();
    assertThat(preview.counts()).isEqualTo("nothing");
  }

  @Test
  void askingInTalkTakesOneConfirmationAndLeavesNoWord() {
    secret();
    var shown = story.order("Forget what I told you about the clinic.").orElseThrow();
    assertThat(shown.deed().kind()).isEqualTo(Deed.Kind.FORGET_PREVIEWED);
    assertThat(shown.deed().slots()).containsEntry("examples", "on Tuesday, 3 March");
    assertThat(shown.deed().slots().toString()).doesNotContain("Rua", "clinic");
    EventId request = story.transcript.last(1).getFirst().id();
    story.reply(
        "That is: " + shown.deed().slots().get("examples") + ". Shall I?",
        request,
        shown.deed().evidence().getFirst());
    var done = story.order("yes").orElseThrow();
    assertThat(done.deed().kind()).isEqualTo(Deed.Kind.FORGOTTEN);
    assertThat(done.deed().slots().toString()).doesNotContain("clinic");
    assertNoWordLeft("clinic", "rua verde");
    assertThat(story.ask("What did I say about the clinic?").orElseThrow().kind())
        .isEqualTo(Kind.NOT_TOLD);
    assertThat(
            story
                .ask("I had to go to the ... on Monday, where was it?")
                .map(a -> a.kind() == Kind.NOT_TOLD)
                .orElse(true))
        .isTrue();
  }

  @Test
  void noKeepsEverything() {
    secret();
    story.order("forget everything about the clinic");
    assertThat(story.order("no, leave it").orElseThrow().deed().kind())
        .isEqualTo(Deed.Kind.FORGET_CANCELLED);
    assertThat(story.everyWordLeft()).contains("rua verde");
    assertThat(story.order("yes")).isEmpty();
  }

  @Test
  void anythingElseDropsTheQuestion() {
    secret();
    story.order("forget everything about the clinic");
    assertThat(story.order("It is raining here.")).isEmpty();
    assertThat(story.order("yes")).isEmpty();
    assertThat(story.everyWordLeft()).contains("rua verde");
  }

  @Test
  void forgettingTheLastThingSaid() {
    story.say("Nice evening.");
    story.say("I stole a pen once.");
    story.order("forget what I just said");
    story.order("yes please");
    assertNoWordLeft("stole", "pen once");
    assertThat(story.everyWordLeft()).contains("nice evening");
  }

  @Test
  void forgettingADayByName() {
    story.on(3, 2).say("Mondays and their lies.");
    story.on(3, 4).naming(DayInterval.day(LocalDate.of(2026, 3, 2)));
    story.order("Delete what I said on Monday.");
    story.order("ok");
    assertNoWordLeft("lies");
  }

  @Test
  void forgettingAPersonInTalk() {
    story.teaching(ME, PERSON, "friend", "Tom").say("My friend Tom borrowed my car.");
    story.say("Tom is late.");
    assertThat(story.order("Please forget everything about Tom").orElseThrow().deed().kind())
        .isEqualTo(Deed.Kind.FORGET_PREVIEWED);
    story.order("yes, do it");
    assertNoWordLeft("tom ", "tom.", "borrowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forget it.",
        "I'll never forget that day.",
        "Don't forget my birthday.",
        "I forgot my keys.",
        "Forget about it, it's fine.",
        "I want to forget him.",
      })
  void doesNotTakeEverydayWordsForAnOrder(String text) {
    secret();
    story.teaching(ME, KIN, "brother", "Rui").say("My brother Rui.");
    assertThat(story.order(text).map(o -> o.deed().kind()))
        .isNotEqualTo(Optional.of(Deed.Kind.FORGET_PREVIEWED));
  }

  @Test
  void nothingToForgetIsToldPlainly() {
    assertThat(story.order("forget everything about Zeno").orElseThrow().deed().kind())
        .isEqualTo(Deed.Kind.FORGET_FOUND_NOTHING);
  }

  @Test
  void germanOrdersWorkToo() {
    story.in("de").say("Ich war heute in der Klinik.");
    story.order("Vergiss bitte alles über die Klinik.");
    assertThat(story.order("ja").orElseThrow().deed().slots().get("counts"))
        .isEqualTo("2 Nachrichten von dir");
    assertNoWordLeft("klinik");
  }
}
