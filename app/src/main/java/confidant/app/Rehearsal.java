package confidant.app;

import confidant.core.journal.Journal;
import confidant.core.origin.Channel;
import confidant.core.person.Answers;
import confidant.mind.Home;
import confidant.mind.WarmUp;
import confidant.understanding.Understanding;
import confidant.vault.SqliteVault;
import confidant.web.WebServer;
import confidant.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * A made-up person's evenings in a temporary folder, which end by themselves: the run from which
 * the virtual machine learns what to prepare for a quick start, and which ways through the program
 * are walked often.
 */
public final class Rehearsal {
  private static final String SECRET = "only a rehearsal";

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("confidant-rehearsal");
    Path vault = folder.resolve("vault");
    try (Home home = home(vault)) {
      home.begin(SECRET.toCharArray(), Answers.defaults());
    }
    live(vault);
    try (Home home = home(vault)) {
      WebServer server = WebServer.start(home, WebSettings.local(0));
      Understanding.warm();
      SqliteVault.at(vault).warmUp();
      home.warmUp();
      home.unlock(SECRET.toCharArray());
      WarmUp.lines().forEach(line -> home.mind().answer(line, Channel.TYPED, said -> {}));
      visit(server.address() + "/");
      visit(server.address() + "/api/state");
      server.close();
      home.deleteEverything();
    }
    Files.deleteIfExists(folder);
    System.exit(0);
  }

  private static Home home(Path vault) {
    return new Home(
        SqliteVault.at(vault), Parts.faculties(), InstantSource.system(), ZoneId::systemDefault);
  }

  /** So that opening the vault has something to read. */
  private static void live(Path vault) {
    try (Journal journal = SqliteVault.at(vault).open(SECRET.toCharArray()).journal()) {
      journal.appendAll(WarmUp.life(Instant.now()));
    }
  }

  private static void visit(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }
  }
}
