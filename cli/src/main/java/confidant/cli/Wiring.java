package confidant.cli;

import confidant.core.journal.Vault;
import confidant.mind.Faculties;
import confidant.mind.Home;
import confidant.mind.Mind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the terminal needs from the rest of the program.
 *
 * @param vaults the vault in a folder
 * @param faculties her language faculties; asked for once
 * @param server serves the page until the program ends
 * @param export writes everything as a zip
 */
public record Wiring(
    Function<Path, Vault> vaults, Supplier<Faculties> faculties, Server server, Export export) {

  /** Serves the page and the HTTP interface. */
  @FunctionalInterface
  public interface Server {
    /**
     * Returns when the server was stopped.
     *
     * @param ready told the address once it answers
     */
    void serve(Home home, Listening listening, java.util.function.Consumer<String> ready);
  }

  /** Writes everything she keeps, readable, to a stream that stays open. */
  @FunctionalInterface
  public interface Export {
    void write(Mind mind, OutputStream out) throws IOException;
  }

  /**
   * Where to listen, as asked for on the command line.
   *
   * @param keyStore PKCS #12 file; its password is in {@code keyStorePassword}
   * @param browser open the page in a browser if there is a desktop
   */
  public record Listening(
      String address,
      int port,
      Optional<Path> keyStore,
      String keyStorePassword,
      boolean insecure,
      boolean browser) {}
}
