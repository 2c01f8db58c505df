package confidant.mind.view;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.Retired;
import confidant.core.journal.Event.TakenBack;
import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.know.Story;
import confidant.mind.view.Knowledge.Being;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeTests {
  private final Story story = new Story();

  private List<String> current(Predicate predicate) {
    return story.knowledge.me().stream()
        .filter(k -> k.current() && k.fact().predicate() == predicate)
        .map(k -> k.fact().object())
        .toList();
  }

  private void uncertain(Predicate predicate, String object, double certainty, String text) {
    story.teaching(ME, predicate, "", object, false, certainty, Optional.empty()).say(text);
  }

  private void denied(Predicate predicate, String qualifier, String object, String text) {
    story.teaching(ME, predicate, qualifier, object, true, 1, Optional.empty()).say(text);
  }

  @Test
  void aNewHomeEndsTheOldOneFromItsDayOn() {
    story.on(3, 3).teaching(ME, HOME, "", "Lisbon").say("I live in Lisbon.");
    story.on(5, 2).teaching(ME, HOME, "", "Porto").say("I live in Porto now.");
    assertThat(current(HOME)).containsExactly("Porto");
    assertThat(story.knowledge.me())
        .extracting(KnownFact::until)
        .containsExactly(Optional.of(LocalDate.of(2026, 5, 2)), Optional.empty());
  }

  @Test
  void aSaidDayOfChangeCountsFromThatDay() {
    story.on(3, 3).teaching(ME, JOB, "", "waiter").say("I work as a waiter.");
    var april = DayInterval.day(LocalDate.of(2026, 4, 1));
    story
        .on(4, 10)
        .teaching(ME, JOB, "", "cook", false, 1, Optional.of(april))
        .say("I'm a cook since the first.");
    assertThat(story.knowledge.me().getFirst().until()).contains(LocalDate.of(2026, 4, 1));
  }

  @Test
  void likesAddUpAndDoNotRetireOneAnother() {
    story.teaching(ME, LIKES, "", "tea").say("I like tea.");
    story.teaching(ME, LIKES, "", "rain").say("I like rain.");
    assertThat(current(LIKES)).containsExactly("tea", "rain");
  }

  @Test
  void favoritesOfDifferentKindsLiveSideBySide() {
    story.teaching(ME, FAVORITE, "color", "green").say("Favorite color: green.");
    story.teaching(ME, FAVORITE, "band", "The Kestrels").say("Favorite band: The Kestrels.");
    story.teaching(ME, FAVORITE, "color", "blue").say("My favorite color is blue now.");
    assertThat(current(FAVORITE)).containsExactlyInAnyOrder("The Kestrels", "blue");
  }

  @Test
  void aDenialRetractsWhatWasSaid() {
    story.teaching(ME, ALLERGY, "", "nuts").say("I'm allergic to nuts.");
    denied(ALLERGY, "", "nuts", "I'm not allergic to nuts after all.");
    assertThat(story.knowledge.me())
        .filteredOn(KnownFact::current)
        .singleElement()
        .extracting(k -> k.fact().negated())
        .isEqualTo(true);
  }

  @Test
  void denyingOneAllergyLeavesTheOther() {
    story.teaching(ME, ALLERGY, "", "nuts").say("I'm allergic to nuts.");
    story.teaching(ME, ALLERGY, "", "eggs").say("And to eggs.");
    denied(ALLERGY, "", "nuts", "Not to nuts, it turned out.");
    assertThat(story.knowledge.me())
        .filteredOn(k -> k.current() && !k.fact().negated())
        .extracting(k -> k.fact().object())
        .containsExactly("eggs");
  }

  @Test
  void hatingWhatOneLikedEndsTheLiking() {
    story.teaching(ME, LIKES, "", "running").say("I love running.");
    story.teaching(ME, DISLIKES, "", "running").say("I hate running by now.");
    assertThat(current(LIKES)).isEmpty();
    assertThat(current(DISLIKES)).containsExactly("running");
  }

  @Test
  void unsureFactsNeitherRuleNorRetire() {
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    uncertain(HOME, "Faro", .5, "I live in Faro lol");
    assertThat(story.knowledge.me())
        .filteredOn(k -> k.fact().sure())
        .singleElement()
        .extracting(KnownFact::current)
        .isEqualTo(true);
    assertThat(story.knowledge.toConfirm())
        .extracting(k -> k.fact().object())
        .containsExactly("Faro");
  }

  @Test
  void oneSubjectsHomeNeverRetiresAnothers() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching("Anna", HOME, "", "Braga").say("Anna lives in Braga.");
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    assertThat(story.knowledge.facts())
        .filteredOn(k -> k.fact().predicate() == HOME)
        .allMatch(KnownFact::current);
  }

  @Test
  void theRelationAndTheNameAreOne() {
    story.teaching("sister", HOME, "", "Braga").say("My sister lives in Braga.");
    story.teaching(ME, KIN, "sister", "Anna").say("My sister is called Anna.");
    story.teaching("Anna", JOB, "", "pilot").say("Anna is a pilot.");
    Being anna = story.knowledge.being("sister").orElseThrow();
    assertThat(anna.name()).isEqualTo("Anna");
    assertThat(anna.facts())
        .extracting(k -> k.fact().predicate())
        .containsExactlyInAnyOrder(HOME, KIN, JOB);
    assertThat(story.knowledge.being("Anna")).contains(anna);
    assertThat(story.knowledge.beings()).containsExactly(anna);
  }

  @Test
  void newsUnderTheNameRetiresNewsUnderTheRelation() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.on(3, 4).teaching("sister", HOME, "", "Braga").say("My sister lives in Braga.");
    story.on(6, 4).teaching("Anna", HOME, "", "Porto").say("Anna lives in Porto now.");
    assertThat(story.knowledge.being("Anna").orElseThrow().facts())
        .filteredOn(k -> k.fact().predicate() == HOME && k.current())
        .extracting(k -> k.fact().object())
        .containsExactly("Porto");
  }

  @Test
  void aNicknameWithTheSameRelationIsTheSamePerson() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching(ME, KIN, "sister", "Annie").say("My sister Annie rang.");
    assertThat(story.knowledge.beings())
        .singleElement()
        .satisfies(b -> assertThat(b.aliases()).contains("Anna", "Annie", "sister"));
  }

  @Test
  void twoFriendsWithLikeNamesStayTwo() {
    story.teaching(ME, PERSON, "friend", "Dan").say("My friend Dan.");
    story.teaching(ME, PERSON, "friend", "Daniela").say("My friend Daniela.");
    assertThat(story.knowledge.beings())
        .extracting(Being::name)
        .containsExactlyInAnyOrder("Dan", "Daniela");
  }

  @Test
  void twoSistersStayTwoAndTheBareWordIsNobody() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.teaching(ME, KIN, "sister", "Ruth").say("My sister Ruth.");
    assertThat(story.knowledge.beings()).hasSize(2);
    assertThat(story.knowledge.being("sister")).isEmpty();
    assertThat(story.knowledge.allCalled("sister")).hasSize(2);
  }

  @Test
  void mumAndMotherAreOneWord() {
    story.teaching("mum", HOME, "", "Evora").say("Mum lives in Evora.");
    assertThat(story.knowledge.being("mother")).isPresent();
  }

  @Test
  void aNewBossFollowsTheOldOne() {
    story.on(3, 3).teaching(ME, PERSON, "boss", "Rita").say("My boss Rita.");
    story.on(6, 1).teaching(ME, PERSON, "boss", "Hugo").say("My new boss is Hugo.");
    assertThat(current(PERSON)).containsExactly("Hugo");
  }

  @Test
  void aTurnTakenBackTeachesNothing() {
    EventId turn = story.teaching(ME, HOME, "", "Lisbon").say("I live in Lisbon.").utterance().id();
    story.append(new TakenBack(turn));
    assertThat(story.knowledge.me()).isEmpty();
    assertThat(story.replayed().me()).isEmpty();
  }

  @Test
  void aRewordedTurnNoLongerTeaches() {
    EventId turn = story.teaching(ME, HOME, "", "Lisbon").say("I live in Lisbon.").utterance().id();
    story.reword(turn, "I live in Leiria.");
    assertThat(story.knowledge.me()).isEmpty();
  }

  @Test
  void takingACorrectionBackRestoresWhatItEnded() {
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    EventId fact = story.knowledge.me().getFirst().id();
    EventId turn = story.say("No, that is wrong.").utterance().id();
    story.append(new Retired(fact, Optional.empty(), Optional.of(new Receipt(turn, 0, 2))));
    assertThat(story.knowledge.me().getFirst().withdrawn()).isTrue();
    story.append(new TakenBack(turn));
    assertThat(story.knowledge.me().getFirst().current()).isTrue();
  }

  @Test
  void sayingItAgainChangesNothing() {
    story.teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    story.teaching(ME, HOME, "", "porto").say("as I said, porto");
    assertThat(story.knowledge.me()).hasSize(1);
  }

  @Test
  void countsOverAllTurnsAlsoThoseBeforeTheNameWasKnown() {
    story.on(3, 3).say("Anna rang me.");
    story.on(3, 4).teaching(ME, KIN, "sister", "Anna").say("Anna is my sister, you know.");
    story.on(3, 9).say("Had a walk with my sister.");
    Being anna = story.knowledge.being("Anna").orElseThrow();
    assertThat(anna.times()).isEqualTo(3);
    assertThat(
            anna.last()
                .orElseThrow()
                .atZone(story.transcript.all().getLast().said().zone())
                .toLocalDate())
        .isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void animalsAreKnownAsAnimals() {
    story.teaching(ME, PET, "cat", "Biscuit").say("My cat Biscuit.");
    assertThat(story.knowledge.being("Biscuit").orElseThrow().animal()).isTrue();
    assertThat(story.knowledge.being("pet")).isPresent();
  }

  @Test
  void whatWasEnteredByHandNeedsNoReceipt() {
    story.append(
        new confidant.core.journal.Event.Learned(
            new Fact(
                ME, NOTE, "", "Spare key at the baker's.", false, 1, Optional.empty(), List.of())));
    assertThat(story.knowledge.me()).hasSize(1);
  }

  @Test
  void loopsComeDueAreAskedAndEnd() {
    story
        .on(3, 3)
        .awaiting("your interview", LocalDate.of(2026, 3, 6))
        .say("My interview is on Thursday.");
    assertThat(story.knowledge.due(LocalDate.of(2026, 3, 5))).isEmpty();
    OpenLoop loop = story.knowledge.due(LocalDate.of(2026, 3, 6)).getFirst();
    story.append(new LoopClosed(loop.id(), false));
    assertThat(story.knowledge.due(LocalDate.of(2026, 3, 7))).isEmpty();
    assertThat(story.knowledge.loops()).singleElement().extracting(OpenLoop::asked).isEqualTo(true);
    story.append(new LoopClosed(loop.id(), true));
    assertThat(story.knowledge.loops()).isEmpty();
  }

  @Test
  void loopsExpire() {
    story.awaiting("your exam", LocalDate.of(2026, 3, 6)).say("The exam is on Friday.");
    assertThat(story.knowledge.due(LocalDate.of(2026, 3, 21))).isEmpty();
  }

  @Test
  void aLostJobEndsTheJob() {
    story.on(3, 3).teaching(ME, JOB, "", "cook").say("I work as a cook.");
    story.on(4, 3).teaching(ME, EVENT, "", "lost my job").say("I lost my job.");
    assertThat(current(JOB)).isEmpty();
    assertThat(story.ask("What do I do for work?").orElseThrow().sentence())
        .startsWith("You worked as a cook.");
  }

  @Test
  void aBreakupEndsThePartnershipAndNothingElse() {
    story.teaching(ME, KIN, "girlfriend", "Mia").say("My girlfriend Mia.");
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.on(4, 3).teaching(ME, EVENT, "", "broke up").say("Mia and I broke up.");
    assertThat(current(KIN)).containsExactly("Anna");
  }

  @Test
  void somebodyElsesLostJobEndsNoneOfMine() {
    story.teaching(ME, KIN, "brother", "Rui").say("My brother Rui.");
    story.teaching(ME, JOB, "", "cook").say("I work as a cook.");
    story.teaching("Rui", EVENT, "", "lost his job").say("Rui lost his job.");
    assertThat(current(JOB)).containsExactly("cook");
  }

  @Test
  void aReplayShowsTheSamePicture() {
    story.teaching(ME, KIN, "sister", "Anna").say("My sister Anna.");
    story.on(4, 1).teaching("Anna", HOME, "", "Braga").say("She lives in Braga.");
    story.on(5, 1).teaching("sister", HOME, "", "Porto").say("My sister lives in Porto now.");
    Knowledge again = story.replayed();
    assertThat(again.beings()).isEqualTo(story.knowledge.beings());
    assertThat(again.facts()).isEqualTo(story.knowledge.facts());
  }
}
