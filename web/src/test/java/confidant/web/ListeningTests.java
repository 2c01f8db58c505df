package confidant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where she listens, and what she says when she cannot. The certificate is a real one. */
class ListeningTests {
  private static final String PASSWORD = "rowing at dawn";

  @TempDir private Path folder;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = new TestHouse(folder.resolve("vault"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void beyondThisComputerItTalksTls() throws Exception {
    Path certificate = certificate();
    try (WebServer server = WebServer.start(house.home(), network(certificate, PASSWORD))) {
      int port = URI.create(server.address()).getPort();
      try (HttpClient client = HttpClient.newBuilder().sslContext(trusting(certificate)).build()) {
        var state = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/state"));
        var answer = client.send(state.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.sslSession()).isPresent();
      }
    }
  }

  @Test
  void aCertificateThatDoesNotOpenIsNamed() throws Exception {
    Path certificate = certificate();
    assertThatThrownBy(() -> WebServer.start(house.home(), network(certificate, "wrong")))
        .isInstanceOf(WebSettings.Unsafe.class)
        .hasMessageContaining(certificate.toString())
        .hasMessageContaining("CONFIDANT_KEYSTORE_PASSWORD");
    Path nowhere = folder.resolve("nowhere.p12");
    assertThatThrownBy(() -> WebServer.start(house.home(), network(nowhere, PASSWORD)))
        .isInstanceOf(WebSettings.Unsafe.class)
        .hasMessageContaining(nowhere.toString());
  }

  @Test
  void aTakenPortIsNamedWithWhatToDo() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName(WebSettings.LOOPBACK))) {
      var settings = WebSettings.local(other.getLocalPort());
      assertThatThrownBy(() -> WebServer.start(house.home(), settings))
          .isInstanceOf(WebSettings.Taken.class)
          .hasMessageContaining(Integer.toString(other.getLocalPort()))
          .hasMessageContaining("--port");
    }
  }

  private static WebSettings network(Path certificate, String password) {
    var tls = new WebSettings.Tls(certificate, password);
    return new WebSettings("0.0.0.0", 0, Set.of("localhost"), Optional.of(tls), false);
  }

  private Path certificate() throws IOException, InterruptedException {
    Path file = folder.resolve("certificate.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    int exit =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "her",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(exit).isZero();
    return file;
  }

  private static SSLContext trusting(Path certificate) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(certificate)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("her", store.getCertificate("her"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
