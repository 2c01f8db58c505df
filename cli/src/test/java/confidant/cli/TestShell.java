package confidant.cli;

import confidant.core.journal.Vault;
import confidant.core.language.Embedder;
import confidant.mind.Faculties;
import confidant.testkit.InMemoryVault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs commands as a script does, over vaults in memory, and keeps what they print. */
final class TestShell {
  private final Map<Path, Vault> vaults = new HashMap<>();
  private String out = "";
  private String err = "";

  int run(String input, String... arguments) {
    var printed = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(complained, true, StandardCharsets.UTF_8),
            false,
            Map.of());
    int exit = Cli.run(wiring(), streams, arguments);
    out = printed.toString(StandardCharsets.UTF_8);
    err = complained.toString(StandardCharsets.UTF_8);
    return exit;
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  private Wiring wiring() {
    return new Wiring(
        folder -> vaults.computeIfAbsent(folder, InMemoryVault::new),
        () ->
            new Faculties(
                text -> List.of(),
                new NoVectors(),
                word -> word,
                (text, among) -> Optional.empty()),
        (home, listening, ready) -> ready.accept("http://" + listening.address()),
        (mind, sink) -> sink.write('z'));
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
}
