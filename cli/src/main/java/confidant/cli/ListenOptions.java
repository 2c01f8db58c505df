package confidant.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the page is served. */
final class ListenOptions {
  private static final String KEYSTORE_PASSWORD = "CONFIDANT_KEYSTORE_PASSWORD";

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "Beyond 127.0.0.1 it needs --keystore, or --insecure-listen.")
  private String address = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Misuse.Port.class,
      description = "0 takes a free one. Default: 7411.")
  private int port = 7411;

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = "PKCS #12 certificate; its password is in CONFIDANT_KEYSTORE_PASSWORD.")
  private @Nullable Path keyStore;

  @Option(
      names = "--insecure-listen",
      description = "Listen beyond this computer without TLS. Whoever is on the network can read.")
  private boolean insecure;

  @Option(names = "--no-browser", description = "Only print the address.")
  private boolean noBrowser;

  Wiring.Listening listening(Map<String, String> environment) {
    return new Wiring.Listening(
        address,
        port,
        Optional.ofNullable(keyStore),
        environment.getOrDefault(KEYSTORE_PASSWORD, ""),
        insecure,
        !noBrowser);
  }
}
