package confidant.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import confidant.core.person.Answers;
import confidant.mind.Faculties;
import confidant.mind.Home;
import confidant.understanding.Understanding;
import confidant.vault.SqliteVault;
import confidant.web.WebServer;
import confidant.web.WebSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** The program on a vault of its own, and browsers that visit it. */
final class Evening implements AutoCloseable {
  static final String PASSPHRASE = "seven slow herons";

  private final Browser browser;
  private final Home home;
  private final WebServer server;

  private Evening(Browser browser, Path folder) {
    this.browser = browser;
    this.home =
        new Home(
            SqliteVault.at(folder),
            new Faculties(
                Understanding.tagger(),
                Understanding.embedder(),
                Understanding.stemmer(),
                Understanding.languages()),
            InstantSource.system(),
            ZoneId::systemDefault);
    this.server = WebServer.start(home, WebSettings.local(0));
  }

  /** Nobody has met her yet. */
  static Evening first(Browser browser, Path folder) {
    return new Evening(browser, folder);
  }

  /** They have met; the vault is locked. */
  static Evening another(Browser browser, Path folder) {
    var evening = new Evening(browser, folder);
    evening.home.begin(PASSPHRASE.toCharArray(), Answers.defaults());
    evening.home.lock();
    return evening;
  }

  Home home() {
    return home;
  }

  /** A browser without any cookie. */
  BrowserContext device(int width, int height, ColorScheme light) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(light)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
            .setLocale("en-GB"));
  }

  BrowserContext desk() {
    return device(1280, 900, ColorScheme.LIGHT);
  }

  Page visit(BrowserContext device) {
    Page page = device.newPage();
    page.navigate(server.address());
    page.waitForSelector("main h1, main form");
    return page;
  }

  /** The page, with the passphrase typed in. */
  Page unlocked(BrowserContext device) {
    Page page = visit(device);
    unlock(page);
    return page;
  }

  static void unlock(Page page) {
    page.fill("#passphrase", PASSPHRASE);
    page.keyboard().press("Enter");
    page.waitForSelector("#say");
  }

  /** A turn of hers stands behind the last one of theirs; her hello before it does not count. */
  private static final String ANSWERED =
      """
      () => {
        const turns = [...document.querySelectorAll('turn-yours, turn-hers')];
        const last = turns.findLastIndex(turn => turn.localName === 'turn-yours');
        return turns.slice(last + 1).some(turn => turn.localName === 'turn-hers');
      }\
      """;

  /** Says something and waits until it stands in the talk and she has answered. */
  static void say(Page page, String words) {
    page.fill("#say", words);
    page.keyboard().press("Enter");
    yours(page, words).waitFor();
    page.waitForFunction(ANSWERED);
  }

  static Locator yours(Page page, String words) {
    return page.locator("turn-yours", new Page.LocatorOptions().setHasText(words)).first();
  }

  static void go(Page page, String hash) {
    page.evaluate("to => { location.hash = to }", hash);
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }
}
