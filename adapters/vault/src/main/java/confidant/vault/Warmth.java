package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Said;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Opens made-up vaults in memory, with nothing at stake, so that the real one opens with compiled
 * code: a cold process reads a large journal three times slower.
 */
final class Warmth {
  private static final Argon2Cost SMALL = new Argon2Cost(4, 1);
  private static final int STRETCHES = 12;
  private static final int ROWS = 4096;
  private static final int MOST_ROUNDS = 8;
  private static final int PIECES = 256;

  /** About what a row takes in the file. */
  private static final long BYTES_PER_ROW = 280;

  private final Keys keys = new Keys(Seal.random(Keys.VAULT_ID_BYTES), Seal.random(Seal.KEY_BYTES));

  private Warmth() {}

  /** The larger the journal in that file, the more is worth while; some seconds at most. */
  static void make(Path journal) {
    var warmth = new Warmth();
    try {
      warmth.stretch();
      warmth.read(rounds(journal));
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite cannot be loaded on this machine", e);
    }
  }

  private static int rounds(Path journal) {
    try {
      long rows = Files.exists(journal) ? Files.size(journal) / BYTES_PER_ROW : 0;
      return Math.clamp(rows / ROWS, 1, MOST_ROUNDS);
    } catch (IOException unreadable) {
      return 1;
    }
  }

  private void stretch() {
    byte[] vault = keys.vault();
    byte[] slot = KeySlot.PASSPHRASE.seal(vault, new char[] {'-'}, keys.root(), SMALL);
    for (int i = 0; i < STRETCHES; i++) {
      KeySlot.PASSPHRASE.open(vault, new char[] {'-'}, slot);
    }
  }

  private void read(int rounds) throws SQLException {
    try (Database database = Database.inMemory()) {
      Heads heads = written(database);
      for (int i = 0; i < rounds; i++) {
        var decoding = new Decoding(entry -> {});
        Audit.of(database, keys, heads, decoding::add);
        decoding.flush();
        SealedFile.warm(keys.root(), PIECES);
      }
    }
  }

  private Heads written(Database database) throws SQLException {
    var heads = new Heads();
    database.transaction(() -> {
      try (Database.Insertion insertion = database.insertion()) {
        for (int i = 0; i < ROWS; i++) {
          EventId id = heads.next(1);
          byte[] sealed = keys.seal(id, EventCodec.row(draft(i), heads.link(1)));
          insertion.row(id, sealed);
          heads.advance(id, Seal.tag(sealed));
        }
      }
    });
    return heads;
  }

  private static Draft draft(int i) {
    return new Draft(
        Instant.ofEpochSecond(i),
        new Said(
            Speaker.PERSON,
            "warm",
            Channel.TYPED,
            "A sentence of a middling length, as most are, and number " + i + ".",
            "en",
            ZoneOffset.UTC,
            Optional.empty(),
            Optional.of(EventId.of(1, i + 1)),
            List.of(),
            List.of("ACKNOWLEDGE"),
            List.of("warm.line"),
            false));
  }
}
