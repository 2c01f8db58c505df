package confidant.vault;

import confidant.core.journal.JournalException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Turns failures of the disk and of SQLite into sentences for the person. */
final class Trouble {
  private static final int PRIMARY_CODE = 0xff;

  private Trouble() {}

  static JournalException file(String done, Path file, IOException cause) {
    return new JournalException.NoSpace(
        "The file %s could not be %s. Check the disk's space and its permissions, then try again."
            .formatted(file, done),
        cause);
  }

  static JournalException sql(Path database, SQLException cause) {
    return switch (code(cause)) {
      case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          new JournalException.NoSpace(
              "Nothing was written: the disk that holds %s is full or cannot be written. Free some space, then try again."
                  .formatted(database),
              cause);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new JournalException.Held(
              "Another program is using %s. Close it there, then try again.".formatted(database));
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new JournalException.Damaged(
              "The file %s is damaged and cannot be read as a vault.".formatted(database), 0);
      default ->
          new JournalException(
              "The vault's file %s could not be used (SQLite code %d). Lock it and open it again."
                  .formatted(database, cause.getErrorCode()),
              cause);
    };
  }

  /** True when the bytes themselves are bad, not the way to them. */
  static boolean damage(SQLException cause) {
    return switch (code(cause)) {
      // An error in our own fixed statements means that a table or a column is not there.
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR -> true;
      default -> false;
    };
  }

  private static SQLiteErrorCode code(SQLException cause) {
    return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
  }
}
