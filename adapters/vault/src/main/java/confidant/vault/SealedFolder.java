package confidant.vault;

import confidant.core.origin.EventId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sealed caches beside the journal. A name that ends in {@code @first-last}, two event ids,
 * promises that nothing outside these rows went into the file: such a file survives the forgetting
 * of other rows. Any other file is dropped by every forgetting.
 */
final class SealedFolder {
  private static final String ENDING = ".evs";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}(@\\d+-\\d+)?");
  private static final Pattern RANGE = Pattern.compile("@(\\d+)-(\\d+)\\.evs(\\.new)?$");

  private final Path folder;

  SealedFolder(Path folder) {
    this.folder = folder;
  }

  Optional<byte[]> read(String name, byte[] root) {
    Path file = path(name);
    try {
      return SealedFile.read(file, root, name);
    } catch (IOException e) {
      throw Trouble.file("read", file, e);
    }
  }

  void write(String name, byte[] root, byte[] content) {
    Path file = path(name);
    try {
      OwnerOnly.folder(folder);
      SealedFile.write(file, root, name, content);
    } catch (IOException e) {
      throw Trouble.file("written", file, e);
    }
  }

  /** Drops every file into which one of these rows may have gone. */
  void dropAllAbout(Collection<EventId> ids) throws IOException {
    drop(file -> mayHold(file, ids));
  }

  void dropAll() throws IOException {
    drop(file -> true);
  }

  private void drop(Predicate<Path> doomed) throws IOException {
    for (Path file : files()) {
      if (doomed.test(file)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean mayHold(Path file, Collection<EventId> ids) {
    var range = RANGE.matcher(file.getFileName().toString());
    return !range.find() || ids.stream().anyMatch(id -> within(range.toMatchResult(), id));
  }

  private static boolean within(MatchResult range, EventId id) {
    return id.value() >= Long.parseLong(range.group(1))
        && id.value() <= Long.parseLong(range.group(2));
  }

  private Path path(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a sealed file's name is like vectors@1-4096, in small letters; not " + name);
    }
    return folder.resolve(name + ENDING);
  }
}
