package confidant.vault;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of one vault lie. */
record Place(Path folder) {
  Path database() {
    return folder.resolve("journal.db");
  }

  /** A restored journal, complete, about to take its place. */
  Path incoming() {
    return folder.resolve("journal.db.new");
  }

  /** The write-ahead log of an unclean end, as it was before SQLite read it. */
  Path keptLog() {
    return folder.resolve("journal.db-wal.kept");
  }

  Path manifest() {
    return folder.resolve("manifest.evs");
  }

  Path sealed() {
    return folder.resolve("sealed");
  }

  Path backups() {
    return folder.resolve("backups");
  }

  Path aside() {
    return folder.resolve("aside");
  }

  boolean holdsVault() {
    return Files.exists(database()) || Files.exists(incoming());
  }
}
