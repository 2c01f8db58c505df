package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.Frame;
import confidant.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameGrammarTests {
  private static final double WANTED = .93;

  /** The tagger errs in one word of twenty-five, and with it the frame. */
  @Test
  void readsWhoDidWhatWhenAndWhether() {
    var wrong = new ArrayList<String>();
    List<String> rows = Hearing.table("frames.tsv");
    for (String row : rows) {
      String[] cells = row.split(" \\| ", 2);
      String read = first(cells[0]).map(FrameGrammarTests::line).orElse("nothing");
      if (!read.equals(cells[1].strip())) {
        wrong.add(cells[0] + ": " + read);
      }
    }
    assertThat(1 - (double) wrong.size() / rows.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(WANTED);
  }

  @Test
  void hearsaySaysWhoReported() {
    assertThat(frames("My sister says she hates her job").getLast().via()).isEqualTo("My sister");
  }

  @Test
  void aConditionIsMarked() {
    assertThat(first("If I lose my job").orElseThrow().conditional()).isTrue();
    assertThat(first("I lost my job").orElseThrow().conditional()).isFalse();
  }

  @Test
  void doubtLowersCertainty() {
    assertThat(first("Maybe I lost my keys").orElseThrow().certainty()).isEqualTo(.5);
    assertThat(frames("I think I lost my keys").getLast().certainty()).isEqualTo(.6);
    assertThat(first("I lost my keys").orElseThrow().certainty()).isEqualTo(1);
  }

  @Test
  void timeAndPlaceStandApart() {
    Frame met = first("I met Anna at the station on Monday").orElseThrow();
    assertThat(met.object()).isEqualTo("Anna");
    assertThat(met.place()).isEqualTo("at the station");
    assertThat(met.time()).isEqualTo("on Monday");
  }

  private static Optional<Frame> first(String text) {
    return frames(text).stream().findFirst();
  }

  private static List<Frame> frames(String text) {
    return Understanding.tagger().sentences(text).stream()
        .flatMap(s -> FrameGrammar.frames(s).stream())
        .toList();
  }

  private static String line(Frame frame) {
    return String.join(
        " | ",
        frame.subject(),
        frame.predicate(),
        orDash(frame.object()),
        frame.tense().name(),
        frame.negated() ? "-" : "+",
        orDash(frame.modality()));
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "-" : words;
  }
}
