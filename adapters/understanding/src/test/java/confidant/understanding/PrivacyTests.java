package confidant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyTests {
  @Test
  void theNativeRuntimeKnowsNoCollectorToSendTo() throws IOException {
    Path natives = Path.of(System.getProperty("confidant.models"), "ai", "onnxruntime", "native");
    try (Stream<Path> files = Files.walk(natives)) {
      List<Path> libraries = files.filter(Files::isRegularFile).toList();
      assertThat(libraries).isNotEmpty();
      for (Path library : libraries) {
        if (library.toString().contains("linux")) {
          String bytes = Files.readString(library, StandardCharsets.ISO_8859_1);
          assertThat(bytes.contains("OneCollector")).as(library.getFileName().toString()).isFalse();
        }
      }
    }
  }

  @Test
  void encodingWritesNothingIntoTheHomeFolder() {
    Path traces = Path.of(System.getProperty("user.home"), ".cache", "Microsoft");
    boolean before = Files.exists(traces);
    assertThat(Understanding.embedder().passage("a quiet evening")).hasSize(384);
    assertThat(Files.exists(traces)).isEqualTo(before);
  }
}
