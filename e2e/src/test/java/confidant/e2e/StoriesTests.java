package confidant.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTests {
  private final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @AfterAll
  void closeTheBrowser() {
    chromium.close();
  }

  @Test
  void aPersonMeetsHer() {
    try (var evening = Evening.first(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.visit(evening.desk());
      page.fill("#passphrase", Evening.PASSPHRASE);
      page.fill("#again", Evening.PASSPHRASE);
      goOn(page);
      page.locator("input[value=solitary]").check();
      goOn(page);
      page.locator("input[value=neutral]").check();
      goOn(page);
      page.fill("#mother", "Warm, and a little far away.");
      goOn(page);
      page.fill("#person-name", "Ilse");
      page.locator("input[value=from_18_to_64]").check();
      goOn(page);
      assertThat(page.locator("#recovery-code")).not().isEmpty();
      page.locator("#code-saved").check();
      goOn(page);
      String name = evening.home().mind().profile().persona().name();
      assertThat(page.locator("h1")).containsText(name);
      goOn(page);
      page.waitForSelector("#say");
      Evening.say(page, "The kettle sings.");
      assertThat(evening.home().mind().profile().answers().name()).contains("Ilse");
    }
  }

  private static void goOn(Page page) {
    String before = page.locator("h1").innerText();
    page.locator(".btn.main").click();
    page.waitForFunction(
        "was => document.querySelector('#say') || document.querySelector('.btn.main')"
            + " && document.querySelector('h1')?.innerText !== was",
        before);
  }

  @Test
  void aTalkIsKeptOverLockAndUnlock() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "The kettle sings.");
      Evening.say(page, "<b>bold</b> and 🫖 and שלום");
      assertThat(page.locator("turn-yours b")).hasCount(0);
      Evening.go(page, "#settings/privacy");
      page.getByText("Lock now").click();
      page.waitForSelector("#passphrase");
      assertThat(page.content()).doesNotContain("kettle");
      Evening.unlock(page);
      assertThat(Evening.yours(page, "The kettle sings.")).isVisible();
    }
  }

  @Test
  void theWrongPassphraseSaysSoAndLosesNothing() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.visit(evening.desk());
      page.fill("#passphrase", "eight slow herons");
      page.keyboard().press("Enter");
      assertThat(page.locator("#unlock-problem")).containsText("Nothing is lost");
      Evening.unlock(page);
    }
  }

  @Test
  void twoWindowsStayInStep() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      BrowserContext desk = evening.desk();
      Page one = evening.unlocked(desk);
      Page two = evening.visit(desk);
      two.waitForSelector("#say");
      Evening.say(one, "The kettle sings.");
      assertThat(Evening.yours(two, "The kettle sings.")).isVisible();
      int answers = one.locator("turn-hers").count();
      assertThat(two.locator("turn-hers")).hasCount(answers);
      Page phone = evening.unlocked(evening.device(390, 844, ColorScheme.DARK));
      assertThat(Evening.yours(phone, "The kettle sings.")).isVisible();
    }
  }

  @Test
  void aMessageIsTakenBackInEveryWindow() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      BrowserContext desk = evening.desk();
      Page one = evening.unlocked(desk);
      Page two = evening.visit(desk);
      Evening.say(one, "The kettle sings.");
      assertThat(Evening.yours(two, "The kettle sings.")).isVisible();
      one.getByText("Take it back").click();
      assertThat(two.locator("turn-yours", text("The kettle sings."))).hasCount(0);
    }
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void whatWasSaidIsFoundAndAFactByHandIsKnown() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.unlocked(evening.desk());
      Evening.say(page, "The kettle sings.");
      Evening.go(page, "#known");
      page.fill(".search input", "kettle");
      assertThat(page.locator("mark").first())
          .hasText(Pattern.compile("kettle", Pattern.CASE_INSENSITIVE));
      page.fill(".search input", "");
      page.getByText("Add a fact").first().click();
      page.fill("#new-fact", "I keep bees on the roof.");
      page.keyboard().press("Enter");
      assertThat(page.locator("known-screen")).containsText("bees on the roof");
      page.locator("fact-line, .fact", text("bees")).getByText("Forget").first().click();
      Locator dialog = page.locator("dialog[open]");
      dialog.locator(".btn.danger").click();
      assertThat(page.locator("known-screen")).not().containsText("bees on the roof");
    }
  }

  @Test
  void everythingCanBeDoneWithTheKeyboard() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.visit(evening.desk());
      page.keyboard().type(Evening.PASSPHRASE);
      page.keyboard().press("Enter");
      page.waitForSelector("#say");
      page.locator("#say").focus();
      page.keyboard().type("Only keys.");
      page.keyboard().press("Enter");
      assertThat(Evening.yours(page, "Only keys.")).isVisible();
      assertThat(page.locator("#say")).isFocused();
    }
  }

  @Test
  void nothingScrollsSidewaysOnAPhone() {
    try (var evening = Evening.another(chromium.browser(), folder.resolve("vault"))) {
      Page page = evening.unlocked(evening.device(390, 844, ColorScheme.LIGHT));
      Evening.say(page, "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4));
      for (String screen : Screens.ALL) {
        Evening.go(page, screen);
        page.waitForSelector("main h1, main h2, #say");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
            .as(screen)
            .isEqualTo(0);
      }
    }
  }
}
