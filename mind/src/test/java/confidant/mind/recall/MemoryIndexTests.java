package confidant.mind.recall;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.DayInterval;
import confidant.core.origin.EventId;
import confidant.understanding.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryIndexTests {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private final MemoryIndex index =
      new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
  private final List<IndexedTurn> said = new ArrayList<>();
  private long sequence;

  @BeforeEach
  void aFewTalks() {
    say("Jonas", "My cat Biscuit is afraid of the vacuum cleaner.", MARCH, "a");
    say("Elin", "What does she do when it starts?", MARCH, "a");
    say("Jonas", "She hides behind the piano until evening.", MARCH, "a");
    say("Jonas", "I signed the lease for the flat in Cork.", MARCH.plusDays(20), "b");
    say("Elin", "That took courage.", MARCH.plusDays(20), "b");
    say("Jonas", "Yesterday Nora played the Elgar concerto.", MARCH.plusDays(60), "c");
    index.settle();
  }

  private EventId say(String speaker, String text, LocalDate day, String session) {
    var turn = new IndexedTurn(EventId.of(1, ++sequence), speaker, text, "", day, session);
    said.add(turn);
    index.add(turn);
    return turn.id();
  }

  private EventId first(String question) {
    return index.search(question, 5).getFirst().id();
  }

  @Test
  void findsByWord() {
    assertThat(first("What is Biscuit afraid of?")).isEqualTo(EventId.of(1, 1));
  }

  @Test
  void findsByMeaningWithoutASharedWord() {
    assertThat(first("Which apartment did Jonas rent?")).isEqualTo(EventId.of(1, 4));
  }

  @Test
  void findsTheAnswerByTheQuestionBeforeIt() {
    assertThat(index.search("What does the cat do when the cleaner starts?", 3))
        .extracting(Hit::id)
        .contains(EventId.of(1, 3));
  }

  @Test
  void findsByTheDayASentenceNames() {
    assertThat(first("What happened on 1 May 2026?")).isEqualTo(EventId.of(1, 6));
  }

  @Test
  void searchesWithoutVectorsToo() {
    EventId fresh = say("Jonas", "The boiler broke again.", MARCH.plusDays(61), "d");
    assertThat(index.unsettled()).isEqualTo(1);
    assertThat(first("boiler")).isEqualTo(fresh);
  }

  @Test
  void aRemovedTurnLeavesNothingBehind() {
    index.remove(EventId.of(1, 1));
    assertThat(index.holds("biscuit")).isFalse();
    assertThat(index.holds("vacuum")).isFalse();
    assertThat(index.search("Biscuit vacuum cleaner", 10))
        .extracting(Hit::id)
        .doesNotContain(EventId.of(1, 1));
    assertThat(index.size()).isEqualTo(5);
  }

  @Test
  void vectorsComeBackFromTheirFile() {
    byte[] file = index.exportVectors();
    var other = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
    other.add(
        new IndexedTurn(
            EventId.of(1, 4), "Jonas", "I signed the lease for the flat in Cork.", "", MARCH, "b"));
    other.importVectors(file);
    assertThat(other.unsettled()).isZero();
    assertThat(other.search("apartment", 1).getFirst().cosine()).isGreaterThan(.5);
  }

  @Test
  void vectorsFindTheirTurnsWhenAllOfThemKeptTheirPlaces() {
    byte[] file = index.exportVectors();
    var other = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
    said.forEach(other::add);

    other.importVectors(file);

    assertThat(other.unsettled()).isZero();
    assertThat(other.search("apartment", 5)).isEqualTo(index.search("apartment", 5));
  }

  @Test
  void aCutFileOfVectorsIsPassedOver() {
    byte[] file = index.exportVectors();
    var other = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
    said.forEach(other::add);

    other.importVectors(Arrays.copyOf(file, file.length - 7));

    assertThat(other.unsettled()).isEqualTo(said.size());
  }

  @Test
  void datesOfAQuestionAreIntervals() {
    assertThat(Dates.in("What did we do on 5 May 2023?", List.of(2024)))
        .containsExactly(DayInterval.day(LocalDate.of(2023, 5, 5)));
    assertThat(Dates.in("the week before 3 June", List.of(2024)))
        .containsExactly(new DayInterval(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 6, 3)));
    assertThat(Dates.in("31 April", List.of(2024))).isEmpty();
  }

  @Test
  void relativeDaysHangOnTheDayOfTheMessage() {
    assertThat(RelativeDates.in("two weeks ago and yesterday", MARCH))
        .containsExactly(
            new DayInterval(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 20)),
            DayInterval.day(LocalDate.of(2026, 3, 2)));
    assertThat(RelativeDates.in("next Friday", MARCH))
        .containsExactly(DayInterval.day(LocalDate.of(2026, 3, 6)));
  }

  @Test
  void whatSomebodyCalledThemselvesGoesWithTheTurn() {
    EventId said = say("Jonas", "Just call me Wim, please.", MARCH.plusDays(60), "c");
    assertThat(index.speakerNamed("What did Wim sign?")).contains("Jonas");

    index.remove(said);

    assertThat(index.speakerNamed("What did Wim sign?")).isEmpty();
    assertThat(index.speakerNamed("What did Jonas sign?")).contains("Jonas");
  }

  @Test
  void nothingOfARemovedTurnStaysInItsPlace() {
    var turns = new Turns();
    IndexedTurn turn =
        new IndexedTurn(EventId.of(1, 1), "Jonas", "Yesterday I rowed.", "", MARCH, "a");
    var reading = TurnReading.of(turn, new Analyzer(Understanding.stemmer()));
    int doc = turns.add(reading.entry(turns, turns.session("a")));

    turns.remove(doc);

    assertThat(turns.get(doc).speaker()).isEmpty();
    assertThat(turns.get(doc).times()).isEmpty();
    assertThat(turns.get(doc).day()).isZero();
    assertThat(turns.sessionWords(0)).isZero();
  }

  @Test
  void manyTurnsAtOnceAreIndexedAsOneByOne() {
    var turns =
        List.of(
            new IndexedTurn(EventId.of(1, 1), "Jonas", "In May I sold the boat.", "", MARCH, "a"),
            new IndexedTurn(EventId.of(1, 2), "Elin", "Do you miss it?", "", MARCH, "a"),
            new IndexedTurn(EventId.of(1, 3), "Jonas", "Last week I did.", "", MARCH, "a"));
    var together = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
    var single = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());

    together.addAll(turns);
    turns.forEach(single::add);

    assertThat(together.search("Does he miss the boat he sold in May?", 3))
        .isEqualTo(single.search("Does he miss the boat he sold in May?", 3));
  }

  @Test
  void bareMonthsAndHolidaysAreDatesWithoutAnyDigit() {
    assertThat(Dates.in("We met in March", List.of(2024)))
        .containsExactly(new DayInterval(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1)));
    assertThat(Dates.in("after Halloween", List.of(2024))).hasSize(1);
    assertThat(Dates.in("the market was loud, maybe too loud", List.of(2024))).isEmpty();
  }

  @Test
  void everyWayOfNamingANearDayIsSeen() {
    for (String expression :
        List.of(
            "last night",
            "tonight",
            "this afternoon",
            "the other day",
            "recently",
            "tomorrow",
            "a year ago",
            "in two weeks",
            "last fall",
            "on tues",
            "since thurs",
            "next sat")) {
      assertThat(RelativeDates.in("We spoke " + expression, MARCH)).as(expression).hasSize(1);
    }
  }
}
