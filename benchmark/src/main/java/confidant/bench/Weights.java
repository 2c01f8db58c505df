package confidant.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What things weigh: this process in memory, the page on the wire. */
final class Weights {
  private Weights() {}

  /** Resident megabytes of this process after a collection; empty where the system tells not. */
  static OptionalDouble residentMegabytes() {
    System.gc();
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return OptionalDouble.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + status, e);
    }
  }

  /**
   * Kilobytes of all the page's markup, styles, scripts and English words, each compressed by
   * itself: more than what is needed before the first words, never less. Empty when not built.
   */
  static OptionalDouble pageKilobytes(Path page) {
    if (!Files.isDirectory(page)) {
      return OptionalDouble.empty();
    }
    try (Stream<Path> files = Files.walk(page)) {
      return OptionalDouble.of(
          files.filter(Weights::early).mapToInt(Weights::compressed).sum() / 1e3);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + page, e);
    }
  }

  private static boolean early(Path file) {
    String name = file.getFileName().toString();
    return name.matches(".*\\.(html|css|js)|en\\.json");
  }

  private static int compressed(Path file) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return bytes.size();
  }
}
