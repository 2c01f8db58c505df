package confidant.mind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Gist;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import confidant.core.feeling.Tone;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.RiskNoted;
import confidant.core.journal.Event.Said;
import confidant.core.memory.MemoryAnswer;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.core.origin.Speaker;
import confidant.core.person.Answers;
import confidant.core.person.Answers.AgeBand;
import confidant.core.person.Answers.VoiceChoice;
import confidant.mind.view.Duties;
import confidant.mind.view.Explanations;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTests {
  private Optional<Gist> gist = Optional.empty();
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private final Transcript transcript = new Transcript();
  private final Profile profile = new Profile();
  private final Duties duties = new Duties();
  private final Planner planner =
      new Planner(transcript, profile, duties, new Knowledge(), new Explanations());
  private Instant now = Instant.parse("2026-03-03T20:00:00Z");
  private long sequence;

  private EventId happens(Event event) {
    EventId id = EventId.of(1, ++sequence);
    Entry entry = new Entry(id, now, event);
    transcript.apply(entry);
    profile.apply(entry);
    duties.apply(entry);
    return id;
  }

  private void sheSays(String text, boolean disclosed, String... moves) {
    happens(said(Speaker.COMPANION, text, disclosed, List.of(moves)));
  }

  private static Said said(Speaker speaker, String text, boolean disclosed, List<String> moves) {
    return new Said(
        speaker,
        "t",
        Channel.TYPED,
        text,
        "en",
        ZONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        moves,
        List.of(),
        disclosed);
  }

  private Plan decide(String text, Act act, Tone tone, Risk risk, Recollection recollection) {
    EventId id = happens(said(Speaker.PERSON, text, false, List.of()));
    var perception =
        new Perception(
            new Utterance(id, text, Channel.TYPED, now, ZONE),
            "en",
            List.of(),
            List.of(),
            act,
            .9,
            List.of(act),
            tone,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            gist,
            risk,
            List.of(),
            List.of(),
            Optional.empty());
    var feeling = new Feeling(Optional.empty(), 0, "", Pad.ZERO, Pad.ZERO);
    return planner.decide(perception, recollection, feeling, Optional.empty(), "at ease", "");
  }

  private Plan decide(String text, Act act) {
    return decide(text, act, Tone.EVEN, Risk.NONE, Recollection.EMPTY);
  }

  private static List<Move.Kind> kinds(Plan plan) {
    return plan.moves().stream().map(Move::kind).toList();
  }

  @Test
  void theFirstReplyOfADaySaysThatSheIsAnAi() {
    assertThat(kinds(decide("hello there", Act.GREET)))
        .startsWith(Move.Kind.GREET, Move.Kind.DISCLOSE);
    sheSays("I'm an AI. Hello.", true, "DISCLOSE", "GREET");
    assertThat(kinds(decide("I planted beans", Act.TELL_EVENT))).doesNotContain(Move.Kind.DISCLOSE);
    now = now.plusSeconds(24 * 3600);
    assertThat(kinds(decide("I planted beans", Act.TELL_EVENT))).startsWith(Move.Kind.DISCLOSE);
  }

  @Test
  void afterThreeHoursOfTalkItIsSaidAgain() {
    sheSays("I'm an AI. Hello.", true, "DISCLOSE");
    int times = 0;
    for (int minute = 0; minute < 7 * 60 && times < 9; minute += 10) {
      now = now.plusSeconds(600);
      Plan plan = decide("and then we walked on", Act.TELL_EVENT);
      if (kinds(plan).contains(Move.Kind.DISCLOSE)) {
        times++;
        sheSays("I'm an AI.", true, "DISCLOSE");
      }
    }
    assertThat(times)
        .as("20:00 to 03:00: at 23:00, at midnight's new day, at 03:00")
        .isBetween(2, 3);
  }

  @Test
  void aMinorIsToldEveryHour() {
    happens(
        new Met(
            new Answers(
                Optional.empty(),
                VoiceChoice.NONE,
                Optional.empty(),
                AgeBand.FROM_13_TO_17,
                Optional.empty(),
                "en",
                Optional.empty())));
    sheSays("I'm an AI.", true, "DISCLOSE");
    for (int i = 0; i < 6; i++) {
      now = now.plusSeconds(600);
      Plan plan = decide("and then we walked on", Act.TELL_EVENT);
      assertThat(kinds(plan).contains(Move.Kind.DISCLOSE)).isEqualTo(i == 5);
    }
  }

  @Test
  void dangerComesBeforeEverythingAndNamesTheNumber() {
    var acute = new Risk(RiskLevel.ACUTE, Risk.Kind.SUICIDE, false);
    Plan plan = decide("I want to die. bye", Act.FAREWELL, Tone.EVEN, acute, Recollection.EMPTY);
    assertThat(kinds(plan)).contains(Move.Kind.CRISIS);
    assertThat(plan.moves().getFirst().slots().get("text")).contains("112");
  }

  @ParameterizedTest
  @CsvSource({
    "US,988", "CA,988", "GB,116 123", "UK,116 123", "IE,116 123", "AU,13 11 14", "NZ,1737",
    "DE,0800 111 0 111", "FR,3114", "ES,024", "IN,14416", "BR,188", "AT,112", "PL,112"
  })
  void eachCountryHasItsLine(String country, String number) {
    assertThat(CrisisLines.of(Optional.of(country), "en").number()).isEqualTo(number);
  }

  @Test
  void dangerHoldsOverTheNextTurns() {
    EventId turn = happens(said(Speaker.PERSON, "x", false, List.of()));
    happens(new RiskNoted(RiskLevel.ACUTE, turn));
    sheSays("…", true, "VERBATIM", "CRISIS");
    assertThat(kinds(decide("lol never mind", Act.BACKCHANNEL))).contains(Move.Kind.CRISIS_FOLLOW);
    assertThat(kinds(decide("ok", Act.BACKCHANNEL))).contains(Move.Kind.CRISIS_FOLLOW);
    now = now.plusSeconds(7 * 3600);
    assertThat(kinds(decide("ok", Act.BACKCHANNEL))).doesNotContain(Move.Kind.CRISIS_FOLLOW);
  }

  @Test
  void aLowerNoteDoesNotEndAStandingDanger() {
    EventId turn = happens(said(Speaker.PERSON, "x", false, List.of()));
    happens(new RiskNoted(RiskLevel.ACUTE, turn));
    happens(new RiskNoted(RiskLevel.CONCERN, turn));
    assertThat(duties.standingRisk(now)).isEqualTo(RiskLevel.ACUTE);
  }

  @Test
  void leavingGetsOneSentenceAndNoQuestion() {
    sheSays("I'm an AI.", true, "DISCLOSE");
    Plan plan = decide("gotta run, talk later", Act.FAREWELL);
    assertThat(kinds(plan)).containsExactly(Move.Kind.TAKE_LEAVE);
    assertThat(plan.mayAsk()).isFalse();
    assertThat(plan.forbidden()).contains("hook");
  }

  @Test
  void aQuestionAboutThePastIsAnsweredBeforeAnyComfort() {
    sheSays("I'm an AI.", true, "DISCLOSE");
    var answer =
        new MemoryAnswer(
            MemoryAnswer.Kind.FOUND,
            "Your cat is called Biscuit.",
            List.of(new Receipt(EventId.of(1, 1), 0, 4)));
    var recollection =
        new Recollection(
            List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.of(answer));
    Plan plan =
        decide(
            "I'm sad, what was my cat called?",
            Act.TELL_FEELING,
            new Tone(-.7, .3, "sad", .8),
            Risk.NONE,
            recollection);
    assertThat(kinds(plan)).containsExactly(Move.Kind.ANSWER);
    assertThat(plan.moves().getFirst().evidence()).containsExactly(EventId.of(1, 1));
  }

  @Test
  void badNewsIsComfortedAndGoodNewsCelebrated() {
    sheSays("I'm an AI.", true, "DISCLOSE");
    assertThat(
            kinds(
                decide(
                    "my grandmother died last night",
                    Act.BAD_NEWS,
                    new Tone(-.9, .4, "grieving", .8),
                    Risk.NONE,
                    Recollection.EMPTY)))
        .startsWith(Move.Kind.COMFORT);
    assertThat(
            kinds(
                decide(
                    "I passed my driving test",
                    Act.GOOD_NEWS,
                    new Tone(.9, .8, "proud", .8),
                    Risk.NONE,
                    Recollection.EMPTY)))
        .startsWith(Move.Kind.CELEBRATE);
  }

  @Test
  void adviceComesOnlyAfterAQuestion() {
    sheSays("I'm an AI.", true, "DISCLOSE");
    assertThat(kinds(decide("should I tell him?", Act.ASK_ADVICE)))
        .containsExactly(Move.Kind.WONDER);
    sheSays("What would change if he knew?", false, "WONDER");
    assertThat(kinds(decide("so should I tell him or not?", Act.ASK_ADVICE)))
        .containsExactly(Move.Kind.SUGGEST);
  }

  @Test
  void noMoreThanHalfOfAnyRunOfRepliesMayAsk() {
    gist = Optional.of(new Gist("pleasant", .5));
    sheSays("I'm an AI.", true, "DISCLOSE");
    int asked = 0;
    for (int i = 0; i < 40; i++) {
      now = now.plusSeconds(60);
      Plan plan = decide("we walked along the river for a while " + i, Act.TELL_EVENT);
      boolean asks = plan.mayAsk() && kinds(plan).contains(Move.Kind.WONDER);
      asked += asks ? 1 : 0;
      sheSays(asks ? "And then?" : "I see.", false, asks ? "WONDER" : "ACKNOWLEDGE");
    }
    assertThat(asked).isBetween(8, 20);
  }

  @ParameterizedTest
  @CsvSource({"ok", "idk", "home", "ha"})
  void shortLinesGetACalmAnswerWithoutAQuestion(String line) {
    sheSays("I'm an AI.", true, "DISCLOSE");
    Plan plan = decide(line, Act.BACKCHANNEL);
    assertThat(plan.mayAsk()).isFalse();
    assertThat(plan.moves().getFirst().topic()).containsAnyOf("minimal", "laughter");
  }

  @Test
  void everyPlanCanSayWhy() {
    for (Act act : Act.values()) {
      now = now.plusSeconds(60);
      assertThat(decide("some words about something", act).reason()).as(act.name()).isNotBlank();
    }
  }

  @Test
  void whatWasDoneIsToldFirst() {
    sheSays("I'm an AI.", true, "DISCLOSE");
    EventId id = happens(said(Speaker.PERSON, "yes", false, List.of()));
    var perception = decideInput(id);
    Plan plan =
        planner.decide(
            perception,
            Recollection.EMPTY,
            new Feeling(Optional.empty(), 0, "", Pad.ZERO, Pad.ZERO),
            Optional.of(Deed.of(Deed.Kind.FORGOTTEN)),
            "at ease",
            "");
    assertThat(plan.moves().getFirst().topic()).isEqualTo("forgotten");
  }

  private Perception decideInput(EventId id) {
    return new Perception(
        new Utterance(id, "yes", Channel.TYPED, now, ZONE),
        "en",
        List.of(),
        List.of(),
        Act.AGREE,
        .9,
        List.of(Act.AGREE),
        Tone.EVEN,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Risk.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
