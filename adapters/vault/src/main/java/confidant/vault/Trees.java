package confidant.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Whole folders. */
final class Trees {
  private Trees() {}

  /** Deletes the file or folder with all that is in it; does nothing when there is none. */
  static void delete(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    List<Path> deepestFirst;
    try (var paths = Files.walk(top)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
