package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Utterance;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignFactsTests {
  static Stream<String> told() {
    return Hearing.table("foreign-facts.tsv").stream();
  }

  static Stream<String> traps() {
    return Hearing.table("foreign-traps.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("told")
  void findsWhatIsTold(String row) {
    String[] cells = row.split(" \\| ", 3);
    List<String> gold =
        cells[2].strip().equals("-")
            ? List.of()
            : Arrays.stream(cells[2].split("; ")).map(ForeignFactsTests::bare).toList();
    assertThat(facts(cells[0], cells[1]).stream().filter(Fact::sure).map(ForeignFactsTests::line))
        .containsExactlyInAnyOrderElementsOf(gold);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void learnsNothingForCertainFromJestWishHearsayOrQuestion(String row) {
    String[] cells = row.split(" \\| ", 2);
    assertThat(facts(cells[0], cells[1]))
        .filteredOn(Fact::sure)
        .filteredOn(f -> f.predicate() != Predicate.KIN && f.predicate() != Predicate.PERSON)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, Am Montag habe ich ein Vorstellungsgespräch, dein Vorstellungsgespräch, 2026-03-17",
    "de, Ich habe morgen um 9 Uhr einen Zahnarzttermin, dein Zahnarzttermin, 2026-03-13",
    "de, Nächsten Freitag schreibe ich eine Klausur, deine Prüfung, 2026-03-21",
    "de, Am Samstag fliege ich nach Rom, dein Flug, 2026-03-15",
    "es, El lunes tengo una entrevista, tu entrevista, 2026-03-17",
    "fr, Lundi j'ai un entretien, ton entretien, 2026-03-17",
  })
  void awaitsWhatIsToCome(String language, String text, String what, String due) {
    assertThat(ForeignLoops.find(language, Hearing.said(text), times(language, text)))
        .singleElement()
        .matches(l -> l.what().equals(what) && l.due().toString().equals(due));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Am Montag hatte ich ein Vorstellungsgespräch",
    "de, Das Vorstellungsgespräch am Montag ist abgesagt",
    "de, Wenn ich am Montag ein Vorstellungsgespräch hätte",
    "es, La entrevista del lunes está cancelada",
    "fr, L'entretien de lundi est annulé",
  })
  void awaitsNothingThatIsPastCancelledOrSupposed(String language, String text) {
    assertThat(ForeignLoops.find(language, Hearing.said(text), times(language, text))).isEmpty();
  }

  @Test
  void learnsNothingInALanguageWithoutATable() {
    assertThat(ForeignFacts.extract("it", Hearing.said("Mi chiamo Anna"), List.of(), Context.FIRST))
        .isEmpty();
  }

  private static List<Fact> facts(String language, String text) {
    return facts(language, text, List.of(), "");
  }

  private static List<Fact> facts(String language, String text, List<String> known, String before) {
    var context =
        new Context(
            language,
            Optional.empty(),
            "",
            false,
            known,
            before.isEmpty() ? List.of() : List.of(before),
            RiskLevel.NONE,
            Optional.empty());
    return ForeignFacts.extract(language, Hearing.said(text), times(language, text), context);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Meine Tochter kommt am Sonntag.|Sie heißt Jule und wohnt in Hamburg.|me KIN tochter Jule|tochter HOME  Hamburg",
        "es|Mi hermana está de visita.|Se llama Rocío y vive en Vigo.|me KIN hermana Rocío|hermana HOME  Vigo",
        "fr|Mon frère est passé hier.|Il s'appelle Gaspard et il habite à Metz.|me KIN frère Gaspard|frère HOME  Metz",
      })
  void knowsFromTheTurnBeforeWhoSheIs(
      String language, String before, String text, String name, String home) {
    assertThat(facts(language, text, List.of(), before).stream().map(ForeignFactsTests::plain))
        .contains(name, home);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Nein, Jule wohnt jetzt in Bremen.|Jule HOME  Bremen",
        "es|No, Rocío vive ahora en Lugo.|Rocío HOME  Lugo",
        "fr|Non, Gaspard habite maintenant à Nancy.|Gaspard HOME  Nancy",
      })
  void learnsOfSomebodyKnownByName(String language, String text, String fact) {
    List<String> known = List.of("Jule", "Rocío", "Gaspard");
    assertThat(facts(language, text, known, "").stream().map(ForeignFactsTests::plain))
        .containsExactly(fact);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Besuch wohnt in der Küche",
    "es, La humedad vive en las paredes",
    "fr, Personne habite à Nancy"
  })
  void takesNoOtherWordForAName(String language, String text) {
    assertThat(facts(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Ich bin Karin, 58.|Karin|58",
        "de|Hallo, ich heiße Karin, 58 Jahre alt.|Karin|58",
        "es|Hola, soy Carmen, 61 años.|Carmen|61",
        "fr|Bonjour, je suis Odile, 47 ans.|Odile|47",
      })
  void hearsNameAndAgeTogether(String language, String text, String name, String age) {
    assertThat(facts(language, text).stream().map(ForeignFactsTests::plain))
        .contains("me NAME  " + name, "me AGE  " + age);
  }

  private static String plain(Fact fact) {
    return String.join(
        " ", fact.subject(), fact.predicate().name(), fact.qualifier(), fact.object());
  }

  private static List<TimeExpression> times(String language, String text) {
    Utterance said = Hearing.said(text);
    return ForeignTimes.of(language)
        .orElseThrow()
        .read(text, said.at().atZone(said.zone()), Optional.empty());
  }

  private static String line(Fact fact) {
    return bare(
        (fact.negated() ? "!" : "")
            + fact.subject()
            + " "
            + fact.predicate()
            + " "
            + fact.qualifier()
            + " "
            + fact.object());
  }

  /** Lower case and without an article in front of the value. */
  private static String bare(String line) {
    return line.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("  (?:den|die|der|am|un|une|le|el) ", "  ");
  }
}
