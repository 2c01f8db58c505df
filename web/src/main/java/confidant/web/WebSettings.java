package confidant.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where and how the server listens.
 *
 * @param listen address or host name to listen on
 * @param port 0 takes a free one
 * @param hosts names, beside the loopback ones, by which browsers may call this server
 * @param tls the certificate; required beyond loopback
 * @param insecure allows listening beyond loopback without TLS
 */
public record WebSettings(
    String listen, int port, Set<String> hosts, Optional<Tls> tls, boolean insecure) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int USUAL_PORT = 7411;

  /** A PKCS #12 key store and what opens it. */
  public record Tls(Path keyStore, String password) {}

  /**
   * The person asked for something that would put the talk at risk. The message says what to do.
   */
  public static final class Unsafe extends IllegalArgumentException {
    Unsafe(String message) {
      super(message);
    }
  }

  /** Loopback only. */
  public static WebSettings local(int port) {
    return new WebSettings(LOOPBACK, port, Set.of(), Optional.empty(), false);
  }

  public String scheme() {
    return tls.isPresent() ? "https" : "http";
  }

  /**
   * @throws Unsafe when it would listen beyond this computer without TLS and without being told to
   */
  void ensureSafe() {
    if (!insecure && tls.isEmpty() && !loopback()) {
      throw new Unsafe(
          "Listening on "
              + listen
              + " would send the talk over the network in the clear. Give a certificate with"
              + " --keystore FILE, listen on 127.0.0.1, or say --insecure-listen if you mean it.");
    }
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(listen).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new Unsafe(
          "There is no address called " + listen + ". Give an address of this computer.");
    }
  }
}
