package confidant.vault;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Removes every file of a vault, the journal with its key slots first. */
final class Removal {
  private Removal() {}

  static void all(Place place) {
    List<Path> ours =
        List.of(
            place.database(),
            Database.log(place.database()),
            place.incoming(),
            place.keptLog(),
            place.manifest(),
            place.sealed(),
            place.backups(),
            place.aside());
    for (Path path : ours) {
      try {
        Trees.delete(path);
      } catch (IOException e) {
        throw Trouble.file("removed", path, e);
      }
    }
  }

  /** Removes the lock file and the folder, unless something that is not ours lies in it. */
  static void folder(Place place) {
    try {
      Files.deleteIfExists(place.folder().resolve(VaultLock.FILE));
      Files.deleteIfExists(place.folder());
    } catch (DirectoryNotEmptyException notOursAlone) {
      // Whatever else lies there is the person's.
    } catch (IOException e) {
      throw Trouble.file("removed", place.folder(), e);
    }
  }
}
