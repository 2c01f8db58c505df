package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.testkit.FakeClock;
import confidant.testkit.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private final FakeClock clock = FakeClock.at("2026-03-03T19:00:00Z");

  private SqliteVault vault() {
    return TestVaults.in(folder, clock);
  }

  @Test
  void makesOneADayAndKeepsTheNewestFew() {
    SqliteVault vault = vault();
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      var made = new ArrayList<Path>();
      for (int day = 0; day < 5; day++) {
        journal.append(Samples.draft("day " + day));
        made.add(vault.backupIfDue().orElseThrow().file());
        assertThat(vault.backupIfDue()).isEmpty();
        clock.move(Duration.ofDays(1));
      }
      assertThat(vault.backups()).isEqualTo(made.subList(2, 5).reversed());
    }
  }

  @Test
  void keepsMakingThemWhenTheClockJumpsBack() {
    SqliteVault vault = vault();
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      for (int jump = 0; jump < 5; jump++) {
        journal.append(Samples.draft("jump " + jump));
        Path made = vault.backupIfDue().orElseThrow().file();
        assertThat(vault.backups()).contains(made).hasSizeLessThanOrEqualTo(3);
        assertThat(vault.backupIfDue()).isEmpty();
        clock.move(Duration.ofDays(-30));
      }
    }
  }

  @Test
  void isConsistentWhileOthersWrite() {
    SqliteVault vault = vault();
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      var enough = new AtomicBoolean();
      var writer =
          CompletableFuture.runAsync(() -> {
            for (int n = 1; !enough.get() && n < 100_000; n++) {
              journal.append(Samples.draft("turn " + n));
            }
          });
      var sizes = new ArrayList<Long>();
      for (int i = 0; i < 5; i++) {
        Vault.Backup backup = vault.backup(elsewhere.resolve("copy" + i));
        sizes.add(backup.events());
      }
      enough.set(true);
      writer.join();
      assertThat(sizes).isSorted();
    }
    for (int i = 0; i < 5; i++) {
      vault.restore(elsewhere.resolve("copy" + i), TestVaults.passphrase());
      try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
        List<String> texts = TestVaults.texts(journal);
        assertThat(texts).isEqualTo(TestVaults.turns(1, texts.size()));
      }
    }
  }

  @Test
  void isStillSealedAndItsReceiptNamesTheHead() {
    SqliteVault vault = vault();
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      journal.append(Samples.draft("the lighthouse keeper"));
      Vault.Backup backup = vault.backup(elsewhere.resolve("copy"));

      assertThat(backup.head()).matches("1:1:[0-9a-f]{32}");
      assertThat(backup.bytes()).isEqualTo(backup.file().toFile().length());
      assertThat(new String(TestVaults.bytes(backup.file()), StandardCharsets.ISO_8859_1))
          .doesNotContain("lighthouse");
    }
  }

  @Test
  void noticesRowsCutFromABackup() throws Exception {
    SqliteVault vault = TestVaults.withTurns(folder, 20);
    Path copy = elsewhere.resolve("copy");
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      vault.backup(copy);
      assertThat(journal.readOnly()).isFalse();
    }
    try (Database database = Database.openAlone(copy)) {
      database.execute("DELETE FROM journal WHERE (id & 0xffff) > 15");
    }
    byte[] before = TestVaults.bytes(new Place(folder).database());

    assertThatThrownBy(() -> vault.restore(copy, TestVaults.passphrase()))
        .isInstanceOf(JournalException.Damaged.class)
        .hasMessageContaining("newest 5 events are missing");
    assertThat(TestVaults.bytes(new Place(folder).database())).isEqualTo(before);
  }

  @Test
  void restoresIntoAnEmptyFolderOnAnotherMachine() {
    SqliteVault vault = TestVaults.withTurns(folder, 20);
    Path copy = elsewhere.resolve("copy");
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      vault.backup(copy);
      assertThat(journal.readOnly()).isFalse();
    }
    SqliteVault other = TestVaults.in(elsewhere.resolve("new"));
    other.restore(copy, TestVaults.passphrase());

    Vault.Opened opened = other.open(TestVaults.passphrase());
    try (Journal journal = opened.journal()) {
      assertThat(opened.damage()).isEmpty();
      assertThat(TestVaults.texts(journal)).isEqualTo(TestVaults.turns(1, 20));
    }
  }

  @Test
  void finishesARestoreThatWasStoppedBetweenItsMoves() throws Exception {
    SqliteVault vault = TestVaults.withTurns(folder, 20);
    var place = new Place(folder);
    Files.move(place.database(), place.incoming());

    assertThat(vault.exists()).isTrue();
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      assertThat(TestVaults.texts(journal)).hasSize(20);
    }
    assertThat(place.incoming()).doesNotExist();
  }

  @Test
  void keepsUsingANewDeviceNumberAfterEachRestore() {
    SqliteVault vault = TestVaults.withTurns(folder, 2);
    Path copy = elsewhere.resolve("copy");
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      vault.backup(copy);
      assertThat(journal.readOnly()).isFalse();
    }
    var devices = new ArrayList<Long>();
    for (int i = 0; i < 3; i++) {
      vault.restore(copy, TestVaults.passphrase());
      vault.open(TestVaults.passphrase()).journal().close();
      try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
        devices.add(journal.append(Samples.draft("on device")).id().device());
      }
    }
    assertThat(devices).doesNotHaveDuplicates().isSorted();
  }
}
