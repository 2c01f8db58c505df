package confidant.app;

import confidant.core.origin.Channel;
import confidant.core.person.Answers;
import confidant.mind.Home;
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
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * A first evening in a temporary folder that ends by itself: the run from which the virtual machine
 * learns what to prepare for a quick start.
 */
public final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("confidant-rehearsal");
    try (Home home =
        new Home(
            SqliteVault.at(folder.resolve("vault")),
            Parts.faculties(),
            InstantSource.system(),
            ZoneId::systemDefault)) {
      WebServer server = WebServer.start(home, WebSettings.local(0));
      Understanding.warm();
      SqliteVault.warmUp();
      home.begin("only a rehearsal".toCharArray(), Answers.defaults());
      home.mind().answer("My cat is called Biscuit.", Channel.TYPED, line -> {});
      home.mind().answer("What's my cat called?", Channel.TYPED, line -> {});
      visit(server.address() + "/");
      visit(server.address() + "/api/state");
      server.close();
      home.deleteEverything();
    }
    System.exit(0);
  }

  private static void visit(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }
  }
}
