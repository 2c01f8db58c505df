package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeGrammarTests {
  private static final double WANTED = .95;

  @Test
  void readsTheTable() {
    var wrong = new ArrayList<String>();
    List<String> rows = Hearing.table("times.tsv");
    for (String row : rows) {
      String[] cells = row.split(" \\| ");
      String read = read(cells[0], cells[1], cells[2]);
      String wanted = String.join(" ", cells[3], cells[4], cells[5], cells[6].strip());
      if (!read.equals(wanted)) {
        wrong.add(cells[0] + ": " + read + " instead of " + wanted);
      }
    }
    assertThat(1 - (double) wrong.size() / rows.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(WANTED);
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

  private static String read(String text, String at, String zone) {
    var moment = LocalDateTime.parse(at).atZone(ZoneId.of(zone));
    List<TimeExpression> found = TimeGrammar.read(text, moment, Optional.empty());
    if (found.isEmpty()) {
      return "- - - -";
    }
    TimeExpression first = found.getFirst();
    String days = first.days().map(d -> d.start() + " " + d.end().minusDays(1)).orElse("- -");
    return first.kind() + " " + days + " " + first.clock().map(Object::toString).orElse("-");
  }
}
