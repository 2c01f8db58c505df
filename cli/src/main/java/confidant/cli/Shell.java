package confidant.cli;

import confidant.core.journal.Vault;
import confidant.mind.Home;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import tools.jackson.databind.json.JsonMapper;

/** What every command works with: the streams, the words, and the rest of the program. */
record Shell(Wiring wiring, Streams streams, Words words) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Shell of(Wiring wiring, Streams streams) {
    String language =
        streams
            .environment()
            .getOrDefault("LC_ALL", streams.environment().getOrDefault("LANG", ""));
    return new Shell(wiring, streams, Words.in(language));
  }

  Vault vault(VaultOptions options) {
    return wiring.vaults().apply(folder(options));
  }

  Path folder(VaultOptions options) {
    return options
        .folder()
        .orElseGet(() ->
            DataFolder.of(
                streams.environment(),
                System.getProperty("user.home"),
                System.getProperty("os.name")));
  }

  Home home(VaultOptions options) {
    InstantSource clock =
        options
            .now()
            .<InstantSource>map(now -> new RunningClock(now.toInstant()))
            .orElse(InstantSource.system());
    ZoneId zone = options.now().map(now -> now.getZone()).orElse(ZoneId.systemDefault());
    return new Home(vault(options), wiring.faculties().get(), clock, () -> zone);
  }

  /** The home with the vault open. */
  Home openHome(VaultOptions options) {
    Home home = home(options);
    if (home.state() == Home.State.NEW) {
      throw new Complaint(Exit.FAILED, words.say("vault.none", folder(options)));
    }
    home.unlock(secret(options));
    home.damage().ifPresent(streams.err()::println);
    return home;
  }

  char[] secret(VaultOptions options) {
    return new Secrets(streams, words).get(options.passphraseFile());
  }

  void print(String line) {
    streams.out().println(line);
    streams.out().flush();
  }

  void printJson(Object shape) {
    print(JSON.writeValueAsString(shape));
  }
}
