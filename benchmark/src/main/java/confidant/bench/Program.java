package confidant.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Confidant as a process of its own, started by its command and spoken to over HTTP. */
final class Program implements AutoCloseable {
  private static final long LONGEST_SECONDS = 60;

  /** Learning and vectors settle meanwhile. */
  private static final long READING_MILLISECONDS = 400;

  private final Process process;
  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final BlockingQueue<String> sentences = new LinkedBlockingQueue<>();
  private final double secondsToPage;
  private int said;

  private Program(Process process, int port, long started)
      throws IOException, InterruptedException {
    this.process = process;
    this.address = "http://127.0.0.1:" + port;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - started > LONGEST_SECONDS * 1_000_000_000L) {
        process.destroy();
        throw new IOException("the program did not answer on " + address);
      }
      Thread.sleep(5);
    }
    this.secondsToPage = (System.nanoTime() - started) / 1e9;
  }

  /**
   * @param root folder of the project
   * @param quick false to start without the cache
   */
  static Program start(Path root, Path vault, boolean quick)
      throws IOException, InterruptedException {
    int port = freePort();
    var builder =
        new ProcessBuilder(
                root.resolve("confidant").toString(),
                "--vault",
                vault.toString(),
                "--port",
                Integer.toString(port),
                "--no-browser")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (!quick) {
      builder.environment().put("CONFIDANT_NO_AOT", "1");
    }
    long started = System.nanoTime();
    return new Program(builder.start(), port, started);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return client.send(request("/"), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  double secondsToPage() {
    return secondsToPage;
  }

  /** Seconds from sending the passphrase to the first sentence of the answer. */
  double unlockAndAsk(String secret, String question) throws IOException, InterruptedException {
    long started = System.nanoTime();
    post("/api/unlock", "{\"passphrase\":\"" + secret + "\"}", 200);
    listen();
    ask(question);
    return (System.nanoTime() - started) / 1e9;
  }

  /** Milliseconds from a message to her first sentence; then a person reads. */
  double say(String text) throws InterruptedException {
    double took = ask(text);
    Thread.sleep(READING_MILLISECONDS);
    return took;
  }

  private double ask(String text) throws InterruptedException {
    sentences.clear();
    long started = System.nanoTime();
    String plain = text.replace("\"", "'");
    try {
      post("/api/turns", "{\"text\":\"" + plain + "\",\"key\":\"bench" + ++said + "\"}", 202);
    } catch (IOException e) {
      throw new IllegalStateException("the message was not taken", e);
    }
    if (sentences.poll(LONGEST_SECONDS, TimeUnit.SECONDS) == null) {
      throw new IllegalStateException("no sentence came for message " + said);
    }
    return (System.nanoTime() - started) / 1e6;
  }

  private void post(String path, String body, int expected)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("Origin", address)
            .timeout(Duration.ofSeconds(LONGEST_SECONDS))
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
  }

  private void listen() {
    client
        .newWebSocketBuilder()
        .header("Origin", address)
        .buildAsync(URI.create(address.replace("http", "ws") + "/api/live"), new Live())
        .join();
  }

  private final class Live implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        if (part.indexOf("\"type\":\"sentence\"") >= 0) {
          sentences.add(part.toString());
        }
        part.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, data, last);
    }
  }

  /** What the process holds in memory; empty where the system tells not. */
  OptionalDouble residentMegabytes() {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalDouble.empty();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
