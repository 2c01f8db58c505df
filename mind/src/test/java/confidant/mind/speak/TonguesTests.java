package confidant.mind.speak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** German, Spanish and French hold to the same manners as English, and stand on their own. */
class TonguesTests {
  private static final int MOST_WORDS = 30;

  /** What she is asked about herself. */
  private static final Set<String> PLANNED =
      Set.of(
          "human",
          "love",
          "tired",
          "feelings",
          "favorite",
          "opinion",
          "sleep",
          "body",
          "creator",
          "memory",
          "privacy",
          "model",
          "leave",
          "others",
          "name",
          "name.why",
          "play.joke");

  /** What is asked about when no topic was read. */
  private static final Set<String> WITHOUT_TOPIC =
      Set.of(
          "any", "low", "event", "feeling", "plan", "opinion", "loop", "advice", "others", "hint");

  /** Therapy talk, flattery and marketing, none of which she speaks in any language. */
  private static final Map<String, Pattern> BANNED =
      Map.of(
          "de",
          words("achtsam\\w*|ressourcen|bewältigungsstrategie\\w*|großartige frage|therapie\\w*"),
          "es",
          words("mindfulness|herramientas emocionales|excelente pregunta|terapia\\w*|gestionar"),
          "fr",
          words("pleine conscience|excellente question|thérapie\\w*|gérer tes émotions"));

  /** Forms that would give her, or the person, a gender. */
  private static final Map<String, Pattern> GENDERED =
      Map.of(
          "es",
          words(
              "(?:estoy|soy|estás|eres|te sientes) (?:muy |tan )?(?:content|cansad|sol|list|segur|preocupad|agotad|tranquil|seri)[oa]|bienvenid[oa]|encantad[oa]"),
          "fr",
          words(
              "désolée?|ravie?|heureuse|heureux|enchantée?|(?:es-tu|tu es|je suis) (?:venue?|arrivée?|allée?|prête?|seule?|fatiguée?|contente?|sûre?)"));

  private static Pattern words(String any) {
    return Pattern.compile("(?iU)\\b(?:" + any + ")\\b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void closeEachLineAndKeepItShortAndPlain(String language) {
    assertThat(Lines.of(language).all())
        .filteredOn(line -> !line.text().matches("\\{\\w+}"))
        .allSatisfy(line -> {
          assertThat(line.text()).matches(".*[.?]");
          assertThat(line.words()).isLessThanOrEqualTo(MOST_WORDS);
          assertThat(line.text()).doesNotContainPattern(BANNED.get(language));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void leaveOpenWhoIsHeAndWhoIsShe(String language) {
    assertThat(Lines.of(language).all())
        .filteredOn(
            line -> !EnumSet.of(Move.Kind.CRISIS, Move.Kind.CRISIS_FOLLOW).contains(line.kind()))
        .allSatisfy(line -> assertThat(line.text()).doesNotContainPattern(GENDERED.get(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void neverHoldTheSameLineTwiceUnderOneKey(String language) {
    assertThat(
            Lines.of(language)
                .all()
                .map(line -> line.kind() + "/" + line.key() + "/" + line.text()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void useOnlyTopicsThatCanBeRead(String language) throws IOException {
    Set<String> known = new HashSet<>(WITHOUT_TOPIC);
    try (var file = getClass().getResourceAsStream("/confidant/perceive/topics.txt")) {
      assertThat(file).isNotNull();
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split(" \\| ", 2)[0])
          .forEach(known::add);
    }
    assertThat(Lines.of(language).keys(Move.Kind.WONDER))
        .filteredOn(key -> !key.contains("."))
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @CsvSource({"de, 40", "es, 40", "fr, 40"})
  void takeUpAndAskAboutTheMainTopics(String language, int least) {
    Lines lines = Lines.of(language);
    Set<String> both =
        lines.keys(Move.Kind.WONDER).stream()
            .filter(key -> !key.contains("."))
            .filter(lines.keys(Move.Kind.ACKNOWLEDGE)::contains)
            .collect(Collectors.toSet());
    assertThat(both).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void askAboutEachTopicInMoreThanOneWay(String language) {
    Lines lines = Lines.of(language);
    assertThat(lines.keys(Move.Kind.WONDER))
        .filteredOn(key -> !key.contains("."))
        .allSatisfy(key -> assertThat(lines.at(Move.Kind.WONDER, key)).hasSizeGreaterThan(1));
  }

  /** A kind without a single line would be said in English. */
  @Test
  void borrowNoKindFromEnglishWhenTalkingOfTheDay() {
    var kinds = EnumSet.allOf(Move.Kind.class);
    kinds.removeAll(EnumSet.of(Move.Kind.OWN_VIEW, Move.Kind.VERBATIM));
    for (String language : Set.of("de", "es", "fr")) {
      assertThat(kinds)
          .as(language)
          .allSatisfy(
              kind -> assertThat(Lines.of(language).keys(kind)).as("%s", kind).isNotEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void leaveAnEditorNothingToMend(String language) {
    assertThat(PhraseLint.findings(language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, 650", "es, 600", "fr, 600"})
  void haveEnoughToSay(String language, int least) {
    assertThat(PhraseLint.size(language)).isGreaterThanOrEqualTo(least);
    assertThat(PhraseLint.thin(language, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void answerWhateverEnglishAnswersAboutHer(String language) {
    assertThat(Lines.of(language).keys(Move.Kind.OWN_VIEW))
        .containsAll(
            Lines.of("en").keys(Move.Kind.OWN_VIEW).stream()
                .filter(key -> !key.contains(".") || key.equals("name.why"))
                .filter(key -> Set.of("asked", "wish").stream().noneMatch(key::startsWith))
                .filter(PLANNED::contains)
                .toList());
  }

  @Test
  void anEditorFindsWhatIsWrong() {
    assertThat(PhraseLint.overlap("Gut. Das behalte ich.", "Das behalte ich gut")).isEqualTo(1);
    assertThat(PhraseLint.overlap("Wie war es?", "Wer war dabei?")).isLessThan(PhraseLint.SAME);
  }

  @Test
  void aPreviewShowsAReplyWithItsSlotsFilled() {
    assertThat(Preview.reply("de", "work", 3)).isNotEmpty();
    assertThat(Preview.lines("fr", Move.Kind.ASK_LOOP, "any"))
        .allSatisfy(line -> assertThat(line).doesNotContain("{"));
  }

  @ParameterizedTest
  @CsvSource({"de, KI", "es, IA", "fr, IA"})
  void nameWhatSheIsInEveryDisclosure(String language, String word) {
    Lines lines = Lines.of(language);
    assertThat(lines.keys(Move.Kind.DISCLOSE))
        .filteredOn(key -> !key.equals("break"))
        .flatMap(key -> lines.at(Move.Kind.DISCLOSE, key))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.text()).containsPattern("\\b" + word + "\\b"));
  }
}
