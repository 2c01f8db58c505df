package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeGrammarTests {
  static Stream<String> english() {
    return Hearing.table("times.tsv").stream();
  }

  static Stream<String> foreign() {
    return Hearing.table("foreign-times.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void resolvesWhatIsNamed(String row) {
    String[] cells = row.split(" \\| ");
    assertThat(first(TimeGrammar.read(cells[0], moment(cells[1], cells[2]), Optional.empty())))
        .isEqualTo(String.join(" ", cells[3], cells[4], cells[5], cells[6].strip()));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void resolvesWhatIsNamedInOtherLanguages(String row) {
    String[] cells = row.split(" \\| ");
    ForeignTimes times = ForeignTimes.of(cells[0]).orElseThrow();
    assertThat(first(times.read(cells[1], moment(cells[2], cells[3]), Optional.empty())))
        .isEqualTo(String.join(" ", cells[4], cells[5], cells[6], cells[7].strip()));
  }

  private static ZonedDateTime moment(String at, String zone) {
    return LocalDateTime.parse(at).atZone(ZoneId.of(zone));
  }

  @Test
  void aClockTimeBelongsToTheDayOfItsSentence() {
    var at = LocalDateTime.of(2026, 3, 11, 15, 0).atZone(ZoneId.of("Europe/Lisbon"));
    List<TimeExpression> times =
        TimeGrammar.read("the dentist is tomorrow at 9 am", at, Optional.empty());
    assertThat(times).hasSize(2);
    assertThat(times.getLast().days().orElseThrow().start()).isEqualTo(LocalDate.of(2026, 3, 12));
  }

  @Test
  void anAgeIsAYearOnceTheBirthdayIsKnown() {
    var at = LocalDateTime.of(2026, 3, 11, 15, 0).atZone(ZoneId.of("Europe/Lisbon"));
    var times =
        TimeGrammar.read("when I was 12 we moved", at, Optional.of(LocalDate.of(1990, 6, 1)));
    assertThat(times.getFirst().days().orElseThrow().start()).isEqualTo(LocalDate.of(2002, 6, 1));
  }

  @Test
  void aBirthdayAnchorsAges() {
    var at = moment("2026-03-11T15:00", "Europe/Lisbon");
    Optional<LocalDate> leapling = Optional.of(LocalDate.of(1992, 2, 29));
    assertThat(TimeGrammar.read("on my birthday we'll dance", at, leapling).getFirst().days())
        .hasValueSatisfying(d -> assertThat(d.start()).isEqualTo(LocalDate.of(2027, 2, 28)));
    assertThat(TimeGrammar.read("when I was eight we moved", at, leapling).getFirst().days())
        .hasValueSatisfying(d -> assertThat(d.start()).isEqualTo(LocalDate.of(2000, 2, 29)));
  }

  private static String first(List<TimeExpression> found) {
    if (found.isEmpty()) {
      return "- - - -";
    }
    TimeExpression first = found.getFirst();
    String days = first.days().map(d -> d.start() + " " + d.end().minusDays(1)).orElse("- -");
    return first.kind() + " " + days + " " + first.clock().map(Object::toString).orElse("-");
  }
}
