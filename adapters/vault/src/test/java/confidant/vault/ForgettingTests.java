package confidant.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.core.origin.EventId;
import confidant.testkit.FakeClock;
import confidant.testkit.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After forgetting, no byte of it is left in any file of ours, sealed or opened. */
class ForgettingTests {
  private static final String SECRET = "quillonberry";

  @TempDir Path folder;
  private final FakeClock clock = FakeClock.at("2026-03-03T19:00:00Z");

  private SqliteVault vault() {
    return TestVaults.in(folder, clock);
  }

  /** 400 turns; every tenth holds the secret, also in files beside the journal. */
  private List<EventId> fill(SqliteVault vault, Journal journal) {
    var secret = new ArrayList<EventId>();
    for (int n = 1; n <= 400; n++) {
      String text = n % 10 == 0 ? "I hid the " + SECRET + " in drawer " + n : "turn " + n;
      Entry entry = journal.append(Samples.draft(text));
      if (n % 10 == 0) {
        secret.add(entry.id());
      }
    }
    vault.writeSealedFile("words", SECRET.getBytes(UTF_8));
    vault.backupIfDue();
    return secret;
  }

  @Test
  void leavesNoByteOfItInAnyFileOfOurs() throws Exception {
    SqliteVault vault = vault();
    try (SqliteJournal journal = (SqliteJournal) vault.create(TestVaults.passphrase()).journal()) {
      List<EventId> secret = fill(vault, journal);
      Set<Long> windows = windows(journal, secret);
      assertThat(trace(journal, windows)).isGreaterThan(1000);
      assertThat(openedFiles(journal.keys().root())).contains(SECRET);

      journal.forget(Samples.order(secret.toArray(EventId[]::new)));

      assertThat(trace(journal, windows)).isZero();
      assertThat(openedFiles(journal.keys().root())).doesNotContain(SECRET);
      assertThat(vault.backups()).hasSize(1);
      assertThat(TestVaults.texts(journal)).hasSize(361).noneMatch(text -> text.contains(SECRET));
    }
    assertThat(vault.check(TestVaults.passphrase()))
        .satisfies(check -> {
          assertThat(check.damage()).isEmpty();
          assertThat(check.forgotten()).isEqualTo(40);
        });
  }

  /** Rows of a second device above ours make SQLite split pages and leave copies behind. */
  @Test
  void leavesNoCopyWhereTheTreeWasSplit() throws Exception {
    SqliteVault vault = vault();
    Path copy = folder.resolve("copy");
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      fill(vault, journal);
      vault.backup(copy);
    }
    vault.restore(copy, TestVaults.passphrase());
    Files.delete(copy);
    try (SqliteJournal journal = (SqliteJournal) vault.open(TestVaults.passphrase()).journal()) {
      List<EventId> secret = fill(vault, journal);
      List<EventId> first = idsWith(journal, SECRET);
      Set<Long> windows = windows(journal, first);
      assertThat(first).hasSize(80).containsAll(secret);

      journal.forget(Samples.order(first.toArray(EventId[]::new)));

      assertThat(trace(journal, windows)).isZero();
      assertThat(new Place(folder).aside()).doesNotExist();
    }
  }

  private static List<EventId> idsWith(Journal journal, String word) {
    var ids = new ArrayList<EventId>();
    journal.replay(entry -> {
      if (TestVaults.text(entry).contains(word)) {
        ids.add(entry.id());
      }
    });
    return ids;
  }

  /** Every eight bytes of the rows' ciphertext. */
  private static Set<Long> windows(SqliteJournal journal, List<EventId> ids) throws Exception {
    var windows = new HashSet<Long>();
    for (EventId id : ids) {
      byte[] sealed = journal.database().row(id).orElseThrow();
      for (int i = 0; i + 8 <= sealed.length - Seal.TAG_BYTES; i++) {
        windows.add(ByteBuffer.wrap(sealed, i, 8).getLong());
      }
    }
    return windows;
  }

  /** How many of the windows are anywhere in the files. */
  private int trace(SqliteJournal journal, Set<Long> windows) throws IOException {
    assertThat(journal.readOnly()).isFalse();
    int found = 0;
    for (Path file : TestVaults.filesUnder(folder)) {
      var bytes = ByteBuffer.wrap(TestVaults.bytes(file));
      for (int i = 0; i + 8 <= bytes.capacity(); i++) {
        found += windows.contains(bytes.getLong(i)) ? 1 : 0;
      }
    }
    return found;
  }

  /** All our files one after the other, as they are and with every seal opened. */
  private String openedFiles(byte[] root) throws Exception {
    var all = new ByteArrayOutputStream();
    for (Path file : TestVaults.filesUnder(folder)) {
      all.writeBytes(TestVaults.bytes(file));
      String name = file.getFileName().toString();
      if (name.endsWith(".evs")) {
        SealedFile.read(file, root, name.substring(0, name.length() - 4))
            .ifPresent(all::writeBytes);
      }
      if (name.endsWith(".backup")) {
        openRows(file, root, all);
      }
    }
    return all.toString(UTF_8);
  }

  private static void openRows(Path backup, byte[] root, ByteArrayOutputStream into)
      throws Exception {
    try (Database database = Database.openUntouched(backup)) {
      var keys = new Keys(database.meta("vault").orElseThrow(), root);
      Backups.audit(database, keys, (id, row) -> into.writeBytes(row.payload()));
    }
  }

  @Test
  void finishesAtTheNextOpeningWhatAStopLeftHalfDone() throws Exception {
    SqliteVault vault = vault();
    List<EventId> secret;
    try (SqliteJournal journal = (SqliteJournal) vault.create(TestVaults.passphrase()).journal()) {
      secret = fill(vault, journal);
      var erasure = new Erasure(new Place(folder), journal.database(), keys(journal), clock);
      Draft order = Samples.order(secret.toArray(EventId[]::new));
      journal.append(order);
      journal.database().transaction(() -> erasure.wipe(secret));
    }
    assertThat(TestVaults.filesUnder(new Place(folder).sealed())).isNotEmpty();

    try (SqliteJournal journal = (SqliteJournal) vault.open(TestVaults.passphrase()).journal()) {
      assertThat(Erasure.marked(journal.database())).isEmpty();
      assertThat(openedFiles(journal.keys().root())).doesNotContain(SECRET);
      assertThat(TestVaults.filesUnder(new Place(folder).sealed())).isEmpty();
    }
  }

  private static Keys keys(SqliteJournal journal) throws Exception {
    return new Keys(journal.database().meta("vault").orElseThrow(), journal.keys().root());
  }

  @Test
  void wipesRowsWhoseOrderCameWithoutTheWiping() throws Exception {
    SqliteVault vault = vault();
    List<EventId> secret;
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      secret = fill(vault, journal);
      journal.append(Samples.order(secret.toArray(EventId[]::new)));
    }
    Vault.Opened opened = vault.open(TestVaults.passphrase());
    try (SqliteJournal journal = (SqliteJournal) opened.journal()) {
      assertThat(opened.damage()).isEmpty();
      assertThat(idsWith(journal, SECRET)).isEmpty();
      assertThat(openedFiles(journal.keys().root())).doesNotContain(SECRET);
    }
  }

  @Test
  void bringsNothingForgottenBackWithAnOldBackup() throws Exception {
    SqliteVault vault = vault();
    Path copy = folder.resolveSibling(folder.getFileName() + ".copy");
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      List<EventId> secret = fill(vault, journal);
      vault.backup(copy);
      clock.move(Duration.ofMinutes(1));
      journal.forget(Samples.order(secret.toArray(EventId[]::new)));
    }
    try {
      vault.restore(copy, TestVaults.passphrase());
    } finally {
      Files.delete(copy);
    }
    try (SqliteJournal journal = (SqliteJournal) vault.open(TestVaults.passphrase()).journal()) {
      assertThat(idsWith(journal, SECRET)).isEmpty();
      assertThat(openedFiles(journal.keys().root())).doesNotContain(SECRET);
      var orders = new ArrayList<Event>();
      journal.replay(entry -> orders.add(entry.event()));
      assertThat(orders.getLast())
          .isInstanceOfSatisfying(
              Event.Forgotten.class,
              order -> assertThat(order.neverAgain()).containsExactly("00ff"));
    }
  }

  @Test
  void keepsBackupsThatNeverHeldIt() {
    SqliteVault vault = vault();
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      journal.append(Samples.draft("an old turn"));
      vault.backupIfDue();
      List<Path> before = vault.backups();
      Entry gone = journal.append(Samples.draft("newer and gone"));
      journal.forget(Samples.order(gone.id()));

      assertThat(vault.backups()).isEqualTo(before).hasSize(1);
    }
  }
}
