package confidant.mind.theme;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Theme;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTextTests {
  private static final List<ThemeText> ALL = ThemeText.all();

  @Test
  void shippedVectorsWereMadeFromTheseExemplars() {
    assertThat(ThemeBook.shipped().digest())
        .as("exemplars changed: run ./evals train, see evaluation/README.md")
        .isEqualTo(ThemeText.digest(ALL));
  }

  @Test
  void everyFileOfTheFolderIsRead() throws Exception {
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(ThemeText.FILES);
    }
  }

  private static Path folder() throws URISyntaxException {
    var work = ThemeTextTests.class.getResource("/confidant/phrasebook/en/themes/work.yaml");
    Path file = Path.of(Objects.requireNonNull(work).toURI());
    return Objects.requireNonNull(file.getParent());
  }

  @Test
  void keysAreUniqueAndNameTopicAndCase() {
    assertThat(ALL)
        .extracting(ThemeText::key)
        .doesNotHaveDuplicates()
        .allMatch(k -> k.contains("."));
  }

  @Test
  void everyThemeHasEnoughToHearAndToSay() {
    assertThat(ALL)
        .allSatisfy(theme -> {
          assertThat(theme.heard()).as(theme.key()).hasSizeGreaterThanOrEqualTo(6);
          assertThat(theme.say()).as(theme.key()).hasSizeGreaterThanOrEqualTo(3);
          boolean aboutUs =
              theme.kind() == Theme.Kind.WISH
                  || theme.kind() == Theme.Kind.ASKED
                  || theme.key().startsWith("talk.");
          if (!aboutUs) {
            assertThat(theme.ask()).as(theme.key()).hasSizeGreaterThanOrEqualTo(2);
          }
        });
  }

  @Test
  void statementsStateAndQuestionsAsk() {
    assertThat(ALL)
        .allSatisfy(theme -> {
          assertThat(theme.ask())
              .as(theme.key())
              .allMatch(line -> line.contains("?") || line.startsWith("Tell me"));
          if (theme.kind() != Theme.Kind.WISH) {
            assertThat(theme.say()).as(theme.key()).noneMatch(line -> line.contains("?"));
          }
        });
  }

  @Test
  void noExemplarTeachesTwoThemes() {
    Map<String, String> taught = new HashMap<>();
    for (ThemeText theme : ALL) {
      for (String heard : theme.heard()) {
        String before = taught.put(heard.toLowerCase(Locale.ROOT), theme.key());
        assertThat(before).as(heard + " in " + theme.key()).isNull();
      }
    }
  }
}
