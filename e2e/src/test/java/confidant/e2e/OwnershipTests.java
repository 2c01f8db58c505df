package confidant.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to the person is theirs to mend, to take along, to lock anew and to end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnershipTests {
  private static final String ANOTHER = "nine patient otters";

  private final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @AfterAll
  void closeTheBrowser() {
    chromium.close();
  }

  private Evening evening() {
    return Evening.another(chromium.browser(), folder.resolve("vault"));
  }

  @Test
  void aFactIsCorrectedAndItsHistoryKept() {
    try (var evening = evening()) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "I live in Porto.");
      Evening.go(page, "#known");
      Locator home = page.locator("fact-line", new Page.LocatorOptions().setHasText("Porto"));
      home.getByText("Correct").click();
      home.locator("input").fill("Lisbon");
      page.keyboard().press("Enter");

      Locator now = page.locator("fact-line", new Page.LocatorOptions().setHasText("Lisbon"));
      assertThat(now).containsText("You live in Lisbon");
      now.locator("summary").click();
      assertThat(now.locator(".was")).containsText("Porto");
    }
  }

  @Test
  void aNameMisheardIsMendedByKeyboardAndStaysOnePerson() {
    try (var evening = evening()) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "My sister Anna lives in Lisbon.");
      Evening.go(page, "#known");
      page.getByLabel("Correct: Your sister is called Anna").press("Enter");
      page.keyboard().type("Annika");
      page.keyboard().press("Enter");

      Locator mended = page.getByLabel("Correct: Your sister is called Annika");
      assertThat(mended).isFocused();
      Locator people = page.locator("people-map ul.people");
      assertThat(people).containsText("Annika");
      assertThat(people).not().containsText("Anna ");
      assertThat(people.locator("li")).hasCount(2);
    }
  }

  @Test
  void aNewPassphraseOpensAndTheOldOneDoesNot() {
    try (var evening = evening()) {
      Page page = evening.unlocked(evening.desk());
      Evening.go(page, "#settings/privacy");
      page.getByText("Change it").click();
      page.fill("#pass-old", Evening.PASSPHRASE);
      page.fill("#pass-fresh", ANOTHER);
      page.fill("#pass-again", ANOTHER);
      page.keyboard().press("Enter");
      assertThat(page.locator("privacy-panel .acts .good").first()).isVisible();
      page.getByText("Lock now").click();

      page.fill("#passphrase", Evening.PASSPHRASE);
      page.keyboard().press("Enter");
      assertThat(page.locator("#unlock-problem")).not().isEmpty();
      page.fill("#passphrase", ANOTHER);
      page.keyboard().press("Enter");
      page.waitForSelector("#say");
    }
  }

  @Test
  void everythingSaidCanBeTakenAlong() throws IOException {
    try (var evening = evening()) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "The kettle sings.");
      Evening.go(page, "#settings/privacy");
      Download export = page.waitForDownload(() -> page.locator("a[download]").click());

      try (var zip = new ZipFile(export.path().toFile())) {
        assertThat(zip.stream().map(entry -> read(zip, entry.getName())))
            .anyMatch(text -> text.contains("The kettle sings."));
      }
    }
  }

  private static String read(ZipFile zip, String name) {
    try (var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everythingIsDeletedOnlyUnderHerName() {
    try (var evening = evening()) {
      Page page = evening.unlocked(evening.desk());
      String name = evening.home().mind().profile().persona().name();
      Evening.go(page, "#settings/privacy");
      page.locator("privacy-panel .acts .btn.danger").click();
      page.fill("#delete-name", "Somebody");
      page.keyboard().press("Enter");
      assertThat(page.locator("delete-dialog .wrong")).isVisible();
      assertThat(evening.home().vault().exists()).isTrue();

      page.fill("#delete-name", name);
      page.keyboard().press("Enter");
      page.waitForSelector("#again");
      assertThat(Files.exists(folder.resolve("vault"))).isFalse();
    }
  }
}
