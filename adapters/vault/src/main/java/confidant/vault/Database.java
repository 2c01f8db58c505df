package confidant.vault;

import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** One SQLite file and its two tables. Knows nothing of keys. Used by one thread at a time. */
final class Database implements AutoCloseable {
  private static final byte[] NOTHING = {};
  private static final String[] TABLES = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE journal(id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
  };

  /** FULL: an acknowledged event survives a power cut. secure_delete: wiped bytes are zeroed. */
  private static final String[] WRITING = {
    "PRAGMA busy_timeout = 500",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
  };

  private static final int BATCH = 1000;

  private final Connection connection;
  private boolean guarded;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Called for each row in order of id. */
  @FunctionalInterface
  interface RowSink {
    /**
     * @return false to stop
     */
    boolean row(EventId id, byte[] sealed) throws SQLException;
  }

  /** Something to do on the connection. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  static Database create(Path file) throws SQLException, IOException {
    OwnerOnly.file(file);
    return open(file).withTables();
  }

  /** A database that is gone when it is closed. */
  static Database inMemory() throws SQLException {
    return new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:")).withTables();
  }

  private Database withTables() throws SQLException {
    for (String table : TABLES) {
      execute(table);
    }
    return this;
  }

  /** Opens a file that is there, for reading and writing, and lets nobody else in. */
  static Database open(Path file) throws SQLException {
    Database database = existing(file);
    try {
      for (String pragma : WRITING) {
        database.execute(pragma);
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a backup for writing, so that it stays one single file. */
  static Database openAlone(Path file) throws SQLException {
    Database database = existing(file);
    database.execute("PRAGMA journal_mode = DELETE");
    database.execute("PRAGMA secure_delete = ON");
    return database;
  }

  private static Database existing(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return new Database(config.createConnection("jdbc:sqlite:" + file));
  }

  /** Opens a file that nobody writes, without touching it. It must have no write-ahead log. */
  static Database openUntouched(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    String uri = "file://" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1";
    return new Database(config.createConnection("jdbc:sqlite:" + uri));
  }

  /** The file with the newest transactions in it, as long as the database is open. */
  static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  static boolean hasLog(Path file) throws IOException {
    Path log = log(file);
    return Files.exists(log) && Files.size(log) > 0;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All or nothing. */
  void transaction(Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      work.run();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  private void rollBack(Exception cause) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // The caller closes and reopens after any failure, which rolls back as well.
      cause.addSuppressed(e);
    }
  }

  Optional<byte[]> meta(String name) throws SQLException {
    try (var select = connection.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
      select.setString(1, name);
      return bytes(select);
    }
  }

  void putMeta(String name, byte[] value) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES(?, ?)")) {
      insert.setString(1, name);
      insert.setBytes(2, value);
      insert.executeUpdate();
    }
  }

  void removeMeta(String name) throws SQLException {
    try (var delete = connection.prepareStatement("DELETE FROM meta WHERE name = ?")) {
      delete.setString(1, name);
      delete.executeUpdate();
    }
  }

  Optional<byte[]> row(EventId id) throws SQLException {
    try (var select = connection.prepareStatement("SELECT sealed FROM journal WHERE id = ?")) {
      select.setLong(1, id.value());
      return bytes(select);
    }
  }

  private static Optional<byte[]> bytes(PreparedStatement select) throws SQLException {
    try (ResultSet found = select.executeQuery()) {
      return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
    }
  }

  /** Hands every row on in order of id; a damaged row may come without any bytes. */
  void rows(RowSink sink) throws SQLException {
    try (var select = connection.createStatement();
        var found = select.executeQuery("SELECT id, sealed FROM journal ORDER BY id")) {
      while (found.next()) {
        byte[] sealed = Objects.requireNonNullElse(found.getBytes(2), NOTHING);
        if (!sink.row(new EventId(found.getLong(1)), sealed)) {
          return;
        }
      }
    }
  }

  /** Opens an insertion of many rows; close it inside the transaction. */
  Insertion insertion() throws SQLException {
    return new Insertion(connection.prepareStatement("INSERT INTO journal VALUES(?, ?)"));
  }

  void insert(EventId id, byte[] sealed) throws SQLException {
    try (Insertion insertion = insertion()) {
      insertion.row(id, sealed);
    }
  }

  /** Rows on their way in; written at the latest when closed. */
  static final class Insertion implements AutoCloseable {
    private final PreparedStatement insert;
    private int waiting;

    private Insertion(PreparedStatement insert) {
      this.insert = insert;
    }

    void row(EventId id, byte[] sealed) throws SQLException {
      insert.setLong(1, id.value());
      insert.setBytes(2, sealed);
      insert.addBatch();
      if (++waiting == BATCH) {
        waiting = 0;
        insert.executeBatch();
      }
    }

    @Override
    public void close() throws SQLException {
      try (insert) {
        insert.executeBatch();
      }
    }
  }

  /** Leaves only the tag of each row. */
  void wipe(Collection<EventId> ids) throws SQLException {
    String sql = "UPDATE journal SET sealed = substr(sealed, -16) WHERE id = ?";
    try (var update = connection.prepareStatement(sql)) {
      for (EventId id : ids) {
        update.setLong(1, id.value());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** Moves the write-ahead log into the file and empties it. */
  void checkpoint() throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      if (result.next() && result.getInt(1) != 0) {
        throw new SQLException("the write-ahead log is in use", "", 5);
      }
    }
  }

  /** Writes the file anew: page splits leave copies of wiped rows that nothing else reaches. */
  void compact() throws SQLException {
    execute("VACUUM");
    checkpoint();
  }

  /** A consistent copy as one file, which must be empty or not exist. */
  void copyTo(Path target) throws SQLException {
    boolean wasGuarded = guarded;
    refuseWrites(false);
    try (var copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, target.toString());
      copy.execute();
    } finally {
      refuseWrites(wasGuarded);
    }
  }

  /** Makes SQLite itself refuse every change; also to copies, so that they lift it. */
  void refuseWrites(boolean refuse) throws SQLException {
    execute("PRAGMA query_only = " + (refuse ? "ON" : "OFF"));
    guarded = refuse;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
