package confidant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {
  private static final String SERIOUS =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', '))
      """;

  private final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @AfterAll
  void closeTheBrowser() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingSeriousOnAnyScreen(ColorScheme light) throws IOException {
    try (var evening = Evening.another(chromium.browser(), folder.resolve(light.name()))) {
      Page page = evening.visit(evening.device(1280, 900, light));
      assertThat(findings(page)).as("unlock").isEqualTo(List.of());
      Evening.unlock(page);
      Evening.say(page, "The kettle sings.");
      for (String screen : Screens.ALL) {
        Evening.go(page, screen);
        page.waitForSelector("main h1, main h2, #say");
        assertThat(findings(page)).as(screen).isEqualTo(List.of());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingSeriousAtTheDoor(ColorScheme light) throws IOException {
    try (var evening = Evening.first(chromium.browser(), folder.resolve("new" + light))) {
      Page page = evening.visit(evening.device(1280, 900, light));
      assertThat(findings(page)).as("the first question").isEqualTo(List.of());
    }
  }

  private static Object findings(Page page) throws IOException {
    Path root = Path.of(System.getProperty("confidant.root", ".."));
    page.evaluate(Files.readString(root.resolve("web/node_modules/axe-core/axe.min.js")));
    return page.evaluate(SERIOUS);
  }
}
