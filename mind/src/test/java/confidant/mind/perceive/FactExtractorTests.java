package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Utterance;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactExtractorTests {
  private static List<Fact> facts(String text, List<String> before) {
    Utterance said = Hearing.said(text);
    var times = TimeGrammar.read(text, said.at().atZone(said.zone()), Optional.empty());
    return FactExtractor.extract(said, times, List.of(), before);
  }

  static Stream<String> traps() {
    return Hearing.table("traps.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("traps")
  void learnsNothingForCertainFromJestWishHearsayOrQuestion(String line) {
    assertThat(facts(line, List.of()))
        .filteredOn(Fact::sure)
        .filteredOn(f -> f.predicate() != Predicate.KIN && f.predicate() != Predicate.PERSON)
        .isEmpty();
  }

  @Test
  void findsWhatIsToldAndLittleElse() {
    int right = 0;
    int found = 0;
    int wanted = 0;
    var misses = new ArrayList<String>();
    for (String row : Hearing.table("facts.tsv")) {
      String[] parts = row.split(" \\| ", 2);
      List<String> gold = gold(parts[1]);
      List<String> read = read(parts[0], gold);
      wanted += gold.size();
      found += read.size();
      right += (int) read.stream().filter(gold::contains).count();
      if (!read.containsAll(gold) || !gold.containsAll(read)) {
        misses.add(parts[0] + " -> " + read);
      }
    }
    assertThat((double) right / found).as("precision; %s", misses).isGreaterThanOrEqualTo(.95);
    assertThat((double) right / wanted).as("recall; %s", misses).isGreaterThanOrEqualTo(.95);
  }

  /** Sure facts; where the table wants one to be confirmed, the unsure too, with a ? in front. */
  private static List<String> read(String text, List<String> gold) {
    boolean unsure = gold.stream().anyMatch(g -> g.startsWith("?"));
    return facts(text, List.of()).stream()
        .filter(f -> f.sure() || unsure)
        .map(f -> (f.sure() ? "" : "?") + line(f))
        .map(FactExtractorTests::bare)
        .toList();
  }

  @Test
  void aPronounStandsForTheLastFittingPerson() {
    assertThat(facts("My sister Anna called. She lives in Porto now.", List.of()))
        .anyMatch(f ->
            f.subject().equals("Anna")
                && f.predicate() == Predicate.HOME
                && f.object().equals("Porto"));
    assertThat(facts("She lives in Porto now", List.of("I met Tom.", "Anna came over.")))
        .anyMatch(f -> f.subject().equals("Anna") && f.object().equals("Porto"));
    assertThat(facts("He's a carpenter", List.of("Tom came over."))).hasSize(1);
  }

  @Test
  void aPronounThatMayStandForTwoStandsForNobody() {
    assertThat(facts("He's a carpenter", List.of("Tom and Paul came over."))).isEmpty();
    assertThat(facts("He's a carpenter", List.of("My sister called."))).isEmpty();
    assertThat(facts("He's a carpenter", List.of("It rained."))).isEmpty();
  }

  private static List<String> gold(String cell) {
    return cell.strip().equals("-")
        ? List.of()
        : Arrays.stream(cell.split("; ")).map(String::strip).map(FactExtractorTests::bare).toList();
  }

  /** Lower case and without an article in front of the value. */
  private static String bare(String line) {
    return line.toLowerCase(Locale.ROOT).replaceFirst("  (?:an?|the|my|some) ", "  ");
  }

  private static String line(Fact fact) {
    return ((fact.negated() ? "!" : "")
            + fact.subject()
            + " "
            + fact.predicate()
            + " "
            + fact.qualifier()
            + " "
            + fact.object())
        .strip();
  }
}
