package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What messages of many persons do. First run on unseen lines: .71 and .82 forced; see the bars.
 */
class ActsTests {
  private static final double FORCED = .9;
  private static final double NAMED = .94;

  private record Line(List<String> wanted, Perception heard) {
    boolean right() {
      return heard.acts().stream()
          .filter(act -> act != Act.UNKNOWN)
          .findFirst()
          .filter(act -> wanted.contains(act.name()))
          .isPresent();
    }

    boolean named() {
      return heard.act() != Act.UNKNOWN;
    }
  }

  private static List<Line> lines(String table) {
    return Hearing.table(table).stream()
        .map(row -> row.split(" \\| ", 2))
        .map(cells -> new Line(List.of(cells[0].split(",")), Hearing.of(cells[1])))
        .toList();
  }

  private static double share(List<Line> lines, Predicate<Line> fits) {
    return lines.stream().filter(fits).count() / (double) lines.size();
  }

  @Test
  void tellsWhatAMessageDoesAndIsSeldomWrongWhereSheNamesIt() {
    List<Line> all = lines("acts.tsv");
    List<Line> named = all.stream().filter(Line::named).toList();
    assertThat(share(all, Line::right)).isGreaterThan(FORCED);
    assertThat(share(named, Line::right)).isGreaterThan(NAMED);
    assertThat(named.size() / (double) all.size()).isGreaterThan(2 / 3.0);
  }

  @Test
  void hearsThatSomebodyIsLeavingWithoutTheWordGoodbye() {
    List<String> rows = Hearing.table("leaving.tsv");
    long left = rows.stream().filter(r -> r.startsWith("LEAVE")).count();
    long heard = rows.stream().filter(r -> r.startsWith("LEAVE")).filter(ActsTests::leaves).count();
    long mistaken =
        rows.stream().filter(r -> r.startsWith("STAY")).filter(ActsTests::leaves).count();
    assertThat(heard / (double) left).isGreaterThan(.94);
    assertThat(heard / (double) (heard + mistaken)).isGreaterThan(.94);
  }

  private static boolean leaves(String row) {
    return Hearing.of(row.split(" \\| ", 2)[1]).act() == Act.FAREWELL;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when I got home the heating was off again",
        "what I did in the end was sit in the car",
        "where I grew up everyone left their doors open",
        "why people buy those big cars I'll never know"
      })
  void aTaleThatBeginsLikeAQuestionAsksNothing(String line) {
    assertThat(Interrogative.asks(line.toLowerCase(java.util.Locale.ROOT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can anyone else read this",
        "is it weird to go on my own",
        "any idea how to stop a tap dripping",
        "do spiders sleep",
        "so what's the time"
      })
  void aQuestionNeedsNoMark(String line) {
    assertThat(Interrogative.asks(line)).isTrue();
  }
}
