package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.DayInterval;
import confidant.mind.know.Timeline.Item;
import confidant.mind.know.Timeline.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTests {
  private final Story story = new Story();
  private final Timeline timeline = new Timeline(story.transcript, story.knowledge);

  @Test
  void ordersEventsPlansAndChangesByTheirOwnDays() {
    story.on(3, 3).teaching(ME, HOME, "", "Lisbon").say("I live in Lisbon.");
    var may = Optional.of(DayInterval.day(LocalDate.of(2026, 5, 1)));
    story.teaching(ME, PLAN, "", "trip to Oslo", false, 1, may).say("Trip to Oslo on 1 May.");
    story.on(4, 2).teaching(ME, HOME, "", "Porto").say("I live in Porto.");
    assertThat(timeline.items(Set.of(), "", "en"))
        .extracting(Item::day)
        .containsExactly(
            LocalDate.of(2026, 3, 3),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 5, 1));
    assertThat(timeline.items(Set.of(Kind.CHANGE), "", "en"))
        .extracting(Item::text)
        .containsExactly("You lived in Lisbon.");
  }

  @Test
  void showsOnePersonsLineWithTheirFirstMention() {
    story.on(3, 1).say("Anna rang.");
    story.on(3, 3).teaching(ME, KIN, "sister", "Anna").say("Anna is my sister.");
    story.on(3, 5).teaching("Anna", JOB, "", "pilot").say("Anna is a pilot.");
    story.teaching(ME, JOB, "", "nurse").say("I'm a nurse.");
    assertThat(timeline.items(Set.of(), "anna", "en"))
        .extracting(Item::kind)
        .containsExactly(Kind.FIRST_MENTION, Kind.FACT, Kind.FACT);
    assertThat(timeline.items(Set.of(Kind.FACT), "anna", "en"))
        .extracting(Item::text)
        .containsExactly("Your sister is called Anna.", "Anna works as a pilot.");
  }

  @Test
  void showsWhatIsAwaited() {
    story.awaiting("your exam", LocalDate.of(2026, 3, 6)).say("Exam on Friday.");
    assertThat(timeline.items(Set.of(Kind.AWAITED), "", "en"))
        .singleElement()
        .extracting(Item::text)
        .isEqualTo("your exam");
  }
}
