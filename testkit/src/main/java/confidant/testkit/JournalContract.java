package confidant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.origin.EventId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal keeps to. A subclass says how to make an empty one. */
public abstract class JournalContract {
  private static final Instant EVENING = Samples.EVENING;

  protected Journal journal;

  /** A new, empty journal, open. */
  protected abstract Journal emptyJournal();

  @BeforeEach
  void begin() {
    journal = emptyJournal();
  }

  @AfterEach
  void end() {
    journal.close();
  }

  protected static List<Entry> everything(Journal journal) {
    var entries = new ArrayList<Entry>();
    journal.replay(entries::add);
    return entries;
  }

  @Test
  void givesBackWhatWasWrittenInOrder() {
    Entry first = journal.append(Samples.draft("the kettle is on"));
    Entry second = journal.append(Samples.draft("the tea is ready"));

    assertThat(first.id()).isLessThan(second.id());
    assertThat(everything(journal)).containsExactly(first, second);
    assertThat(journal.read(second.id())).contains(second);
  }

  @Test
  void givesBackEveryKindAsItWas() {
    List<Event> events = Samples.oneOfEachKind();
    List<Entry> written =
        journal.appendAll(events.stream().map(e -> new Draft(EVENING, e)).toList());

    assertThat(written).extracting(Entry::event).isEqualTo(events);
    assertThat(everything(journal)).isEqualTo(written);
  }

  @Test
  void keepsEventsOfNewerProgramsByteForByte() {
    var strange = new Event.FromNewerVersion(119, "eyJ2IjozfQ==");
    Entry written = journal.append(new Draft(EVENING, strange));

    assertThat(journal.read(written.id()).orElseThrow().event()).isEqualTo(strange);
  }

  @Test
  void numbersRowsDenselyFromOne() {
    journal.appendAll(List.of(Samples.draft("one"), Samples.draft("two")));
    journal.append(Samples.draft("three"));

    assertThat(everything(journal)).extracting(e -> e.id().sequence()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void keepsTimeToTheMillisecondEvenWhenTheClockJumpsBack() {
    journal.append(new Draft(EVENING.plusNanos(456_789), Samples.said("now")));
    journal.append(new Draft(EVENING.minus(Duration.ofDays(400)), Samples.said("then")));

    assertThat(everything(journal))
        .extracting(Entry::at)
        .containsExactly(EVENING, EVENING.minus(Duration.ofDays(400)));
  }

  @Test
  void writesAnEmptyListAsNothing() {
    assertThat(journal.appendAll(List.of())).isEmpty();
    assertThat(everything(journal)).isEmpty();
  }

  @Test
  void forgetsTheNamedRowsAndKeepsTheOthers() {
    Entry kept = journal.append(Samples.draft("the window faces north"));
    Entry gone = journal.append(Samples.draft("the safe is behind the mirror"));
    Entry order = journal.forget(Samples.order(gone.id()));

    assertThat(journal.read(gone.id())).isEmpty();
    assertThat(everything(journal)).containsExactly(kept, order);
    assertThat(journal.append(Samples.draft("on we go")).id()).isGreaterThan(order.id());
  }

  @Test
  void carriesOutAnOrderThatNamesNothingKnown() {
    Entry order = journal.forget(Samples.order(EventId.of(1, 4711)));

    assertThat(everything(journal)).containsExactly(order);
  }

  @Test
  void forgetsTheSameRowTwiceWithoutHarm() {
    Entry gone = journal.append(Samples.draft("a secret"));
    Entry first = journal.forget(Samples.order(gone.id()));
    Entry second = journal.forget(Samples.order(gone.id()));

    assertThat(everything(journal)).containsExactly(first, second);
  }

  @Test
  void refusesToForgetAnOrderToForget() {
    Entry gone = journal.append(Samples.draft("a secret"));
    Entry order = journal.forget(Samples.order(gone.id()));

    assertThatThrownBy(() -> journal.forget(Samples.order(order.id())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnOrderOfAnotherKind() {
    assertThatThrownBy(() -> journal.forget(Samples.draft("forget this")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(everything(journal)).isEmpty();
  }

  @Test
  void knowsNothingOfRowsThatNeverWere() {
    assertThat(journal.read(EventId.of(3, 1))).isEmpty();
  }

  @Test
  void keepsEveryRowOfManyThreads() {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var appends =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  CompletableFuture.supplyAsync(
                      () -> journal.append(Samples.draft("turn " + i)), threads))
              .toList();
      List<Entry> acknowledged = appends.stream().map(CompletableFuture::join).toList();

      assertThat(everything(journal)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
  }

  @Test
  void refusesEverythingOnceClosed() {
    journal.close();
    journal.close();

    assertThatThrownBy(() -> journal.append(Samples.draft("too late")))
        .isInstanceOf(JournalException.class)
        .hasMessageNotContaining("too late");
    assertThatThrownBy(() -> journal.replay(entry -> {})).isInstanceOf(JournalException.class);
    assertThatThrownBy(() -> journal.read(EventId.of(1, 1))).isInstanceOf(JournalException.class);
  }
}
