package confidant.web;

import confidant.core.language.Embedder;
import confidant.mind.Faculties;
import confidant.mind.Home;
import confidant.testkit.FakeClock;
import confidant.testkit.InMemoryVault;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A real server over a vault in memory, and a browser that keeps cookies. */
final class TestHouse implements AutoCloseable {
  static final String PASSPHRASE = "seven slow herons";
  private static final long PATIENCE_SECONDS = 20;

  private final Home home;
  private final WebServer server;
  private final HttpClient client = browser();

  TestHouse(Path folder) {
    home =
        new Home(
            new InMemoryVault(folder),
            faculties(),
            FakeClock.at("2026-03-03T19:00:00Z"),
            () -> ZoneId.of("Europe/Berlin"));
    server = WebServer.start(home, WebSettings.local(0));
  }

  /** Language faculties without models: they hear words and understand little. */
  private static Faculties faculties() {
    return new Faculties(
        text -> List.of(), new NoVectors(), word -> word, (text, candidates) -> Optional.empty());
  }

  private record NoVectors() implements Embedder {
    @Override
    public String model() {
      return "none";
    }

    @Override
    public int dimensions() {
      return 1;
    }

    @Override
    public float[] passage(String text) {
      return new float[] {1};
    }

    @Override
    public float[] query(String text) {
      return new float[] {1};
    }
  }

  static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  String address() {
    return server.address();
  }

  HttpClient client() {
    return client;
  }

  Home home() {
    return home;
  }

  TestHouse begun() {
    post("/api/begin", "{\"passphrase\":\"" + PASSPHRASE + "\",\"answers\":{\"name\":\"Ilse\"}}");
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(client, request(path).GET());
  }

  HttpResponse<String> post(String path, String body) {
    return send(client, posting(path, body));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
  }

  HttpRequest.Builder posting(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    return Json.MAPPER.readTree(answer.body());
  }

  Listening listen() {
    var listening = new Listening();
    client
        .newWebSocketBuilder()
        .buildAsync(URI.create(address().replace("http", "ws") + "/api/live"), listening)
        .join();
    return listening;
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }

  /** What came over the live channel. */
  static final class Listening implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        heard.add(Json.MAPPER.readTree(part.toString()));
        part.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, data, last);
    }

    /** Waits for the next message of this type, passing over the others. */
    JsonNode next(String type) throws InterruptedException {
      while (true) {
        JsonNode message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("nothing of type " + type + " came");
        }
        if (message.get("type").asString().equals(type)) {
          return message;
        }
      }
    }
  }
}
