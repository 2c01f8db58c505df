package confidant.vault;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.testkit.FakeClock;
import confidant.testkit.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Vaults as the tests want them: cheap to open, on a clock that stands, without waiting. */
final class TestVaults {
  static final Argon2Cost CHEAP = new Argon2Cost(1, 1);

  private TestVaults() {}

  static char[] passphrase() {
    return "seven blue herons".toCharArray();
  }

  static SqliteVault in(Path folder) {
    return in(folder, FakeClock.at("2026-03-03T19:00:00Z"));
  }

  static SqliteVault in(Path folder, FakeClock clock) {
    return in(folder, clock, new ArrayList<>());
  }

  static SqliteVault in(Path folder, FakeClock clock, List<Duration> waits) {
    return SqliteVault.at(folder, new VaultSettings(CHEAP, clock, waits::add, 3));
  }

  /** A closed vault with this many turns, "turn 1" and so on. */
  static SqliteVault withTurns(Path folder, int turns) {
    SqliteVault vault = in(folder);
    try (Journal journal = vault.create(passphrase()).journal()) {
      journal.appendAll(
          IntStream.rangeClosed(1, turns).mapToObj(n -> Samples.draft("turn " + n)).toList());
    }
    return vault;
  }

  static List<String> texts(Journal journal) {
    var texts = new ArrayList<String>();
    journal.replay(entry -> texts.add(text(entry)));
    return texts;
  }

  /** The words of a turn; the kind's name for anything else. */
  static String text(Entry entry) {
    return entry.event() instanceof Event.Said said
        ? said.text()
        : entry.event().getClass().getSimpleName();
  }

  static List<String> turns(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(n -> "turn " + n).toList();
  }

  /** Does something to the database behind the vault's back. */
  static void tamper(Path folder, String... statements) throws Exception {
    try (Database database = Database.open(new Place(folder).database())) {
      for (String statement : statements) {
        database.execute(statement);
      }
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> filesUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
