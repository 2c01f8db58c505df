package confidant.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What her answers bring with them: receipts, help, and patience with a pulled cable. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepliesTests {
  private final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @AfterAll
  void closeTheBrowser() {
    chromium.close();
  }

  @Test
  void whatSheRemembersHasAReceiptWithItsDate() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "My cat Miso slept on my notes again.");
      Evening.say(page, "What's my cat called?");
      Locator answer = page.locator("turn-hers").last();
      assertThat(answer).containsText("Miso");
      answer.locator(".recall").focus();
      page.keyboard().press("Enter");
      Locator receipt = answer.locator("recall-receipt");
      assertThat(receipt).containsText("My cat Miso slept on my notes again.");
      var today = evening.home().mind().transcript().last(1).getFirst().day();
      String date = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(today);
      assertThat(receipt.locator(".when")).containsText(date);
    }
  }

  @Test
  void inDangerTheNumberToCallStandsAboveTheTalk() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "I don't want to live any more.");
      Locator card = page.locator("help-card");
      assertThat(card.locator("a[href^='tel:']").first()).isVisible();
      Evening.say(page, "My sister is on her way.");
      assertThat(card).isVisible();
      page.reload();
      page.waitForSelector("#say");
      assertThat(page.locator("help-card a[href^='tel:']").first()).isVisible();
    }
  }

  @Test
  void withTheCablePulledWordsWaitInTheBox() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      BrowserContext desk = evening.desk();
      Page page = evening.unlocked(desk);
      desk.setOffline(true);
      page.fill("#say", "The kettle sings.");
      page.keyboard().press("Enter");
      assertThat(page.locator(".reason")).isVisible();
      assertThat(page.locator("#say")).hasValue("The kettle sings.");
      Evening.go(page, "#settings/appearance");
      assertThat(page.locator("h1")).isVisible();
      Evening.go(page, "#talk");
      desk.setOffline(false);
      page.locator("#say").press("Enter");
      assertThat(Evening.yours(page, "The kettle sings.")).isVisible();
      assertThat(evening.home().mind().transcript().last(9).stream().filter(t -> t.byPerson()))
          .hasSize(1);
    }
  }
}
