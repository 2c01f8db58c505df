package confidant.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
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
  public record Tls(Path keyStore, String password) {
    private void ensureOpens() {
      try (InputStream in = Files.newInputStream(keyStore)) {
        KeyStore.getInstance("PKCS12").load(in, password.toCharArray());
      } catch (NoSuchFileException e) {
        throw new Unsafe(
            "There is no certificate at " + keyStore + ". Give a PKCS #12 file with --keystore.");
      } catch (IOException | GeneralSecurityException e) {
        throw new Unsafe(
            "The certificate in "
                + keyStore
                + " does not open with the password in CONFIDANT_KEYSTORE_PASSWORD. Nothing was started.");
      }
    }
  }

  /**
   * The person asked for something that would put the talk at risk. The message says what to do.
   */
  public static final class Unsafe extends IllegalArgumentException {
    Unsafe(String message) {
      super(message);
    }
  }

  /** Somebody listens there already. The message says what to do. */
  public static final class Taken extends IllegalArgumentException {
    Taken(String message) {
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
   * @throws Unsafe when it would listen beyond this computer without TLS and without being told to,
   *     or with a certificate that does not open
   */
  void ensureSafe() {
    tls.ifPresent(Tls::ensureOpens);
    if (!insecure && tls.isEmpty() && !loopback()) {
      throw new Unsafe(
          "Listening on "
              + listen
              + " would send the talk over the network in the clear. Give a certificate with"
              + " --keystore FILE, listen on 127.0.0.1, or say --insecure-listen if you mean it.");
    }
  }

  /**
   * Asked before the server starts, which would answer with a page of stack trace.
   *
   * @throws Taken when the port is in use
   */
  void ensureFree() {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(listen, port));
    } catch (BindException e) {
      throw new Taken(
          "Port %d on %s is taken. If she is running already, open %s://%s:%d. Else choose another with --port, or --port 0 for a free one."
              .formatted(port, listen, scheme(), listen, port));
    } catch (IOException e) {
      throw new Taken("Nothing can listen on " + listen + ": " + e.getMessage() + ".");
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
