package confidant.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes the folder, restricted, and those above it; one that is there stays as it is. */
  static Path folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
    }
    return folder;
  }

  /** Makes an empty file, restricted before the first byte is in it; leaves an old one's bytes. */
  static Path file(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException there) {
      // Only its permissions are set then.
    }
    restrict(file, "rw-------");
    return file;
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      return;
    }
    File file = path.toFile();
    boolean done =
        file.setReadable(false, false)
            && file.setReadable(true, true)
            && file.setWritable(false, false)
            && file.setWritable(true, true);
    if (!done) {
      throw new IOException("cannot restrict " + path + " to its owner");
    }
  }
}
