package confidant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations on the real vault and the real understanding. After each of them every view
 * is computed again from the journal and compared with the running one.
 */
class GoldenConversationsTests {
  @TempDir Path folder;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("src/test/resources/golden"))) {
      return all.filter(p -> p.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void goesAsWritten(Path file) throws IOException {
    Script script = Script.read(file);
    try (Stage stage = Stage.build(folder.resolve("vault"), script.answers())) {
      script.steps().forEach(stage::play);
      stage.rebuildsTheSame();
    }
  }

  @Test
  void thereAreAtLeastForty() throws IOException {
    List<Path> all = files().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(40);
  }
}
