package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.core.origin.EventId;
import confidant.testkit.Gen;
import confidant.testkit.Samples;
import confidant.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to the files, nothing altered is believed and nothing is overwritten. */
class DamageTests {
  private static final int TURNS = 120;

  @TempDir Path folder;

  private Vault.Opened opened() {
    return TestVaults.in(folder).open(TestVaults.passphrase());
  }

  private Path database() {
    return new Place(folder).database();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM journal WHERE (id & 0xffff) = 70 | 69 | event 70 is missing",
        "DELETE FROM journal WHERE (id & 0xffff) = 1 | 0 | event 1 is missing",
        "UPDATE journal SET sealed = (SELECT sealed FROM journal WHERE (id & 0xffff) = 71)"
            + " WHERE (id & 0xffff) = 70 | 69 | event 70 does not verify",
        "DELETE FROM journal WHERE (id & 0xffff) = 70; UPDATE journal SET id = id - 1"
            + " WHERE (id & 0xffff) > 70 | 69 | event 70 does not verify",
        "UPDATE journal SET sealed = substr(sealed, -16) WHERE (id & 0xffff) = 70"
            + " | 69 | event 70 has lost its words without an order",
        "UPDATE journal SET sealed = substr(sealed, -7) WHERE (id & 0xffff) = 70"
            + " | 69 | event 70 does not verify",
        "UPDATE journal SET sealed = x'' WHERE (id & 0xffff) = 70"
            + " | 69 | event 70 does not verify",
        "UPDATE journal SET sealed = zeroblob(200) WHERE (id & 0xffff) = 70"
            + " | 69 | event 70 does not verify",
      })
  void namesTheFirstBadRowAndReadsWhatIsBeforeIt(String sql, int whole, String sentence)
      throws Exception {
    TestVaults.withTurns(folder, TURNS);
    TestVaults.tamper(folder, sql.split(";"));

    Vault.Opened opened = opened();
    try (Journal journal = opened.journal()) {
      assertThat(opened.damage().orElseThrow())
          .contains(sentence)
          .contains("%d events before it can be read".formatted(whole))
          .contains("no good backup");
      assertThat(TestVaults.texts(journal)).isEqualTo(TestVaults.turns(1, whole));
      assertThat(journal.readOnly()).isTrue();
    }
  }

  @Test
  void writesNothingToADamagedVaultAndLeavesItsBytes() throws Exception {
    TestVaults.withTurns(folder, TURNS);
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) = 70");
    byte[] before = TestVaults.bytes(database());
    SqliteVault vault = TestVaults.in(folder);

    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      assertThatThrownBy(() -> journal.append(Samples.draft("a quiet word")))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("nothing was written")
          .hasMessageNotContaining("quiet");
      assertThatThrownBy(() -> journal.forget(Samples.order(EventId.of(1, 2))))
          .isInstanceOf(JournalException.class);
      assertThat(vault.backupIfDue()).isEmpty();
    }
    assertThat(TestVaults.bytes(database())).isEqualTo(before);
  }

  @Test
  void refusesABackupOfRowsThatDoNotVerify() throws Exception {
    TestVaults.withTurns(folder, TURNS);
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) = 70");
    SqliteVault vault = TestVaults.in(folder);
    Path copy = folder.resolve("copy");

    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      assertThat(journal.readOnly()).isTrue();
      assertThatThrownBy(() -> vault.backup(copy))
          .isInstanceOf(JournalException.Damaged.class)
          .hasMessageContaining("event 70");
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void tellsHowManyOfTheNewestEventsAreGone() throws Exception {
    TestVaults.withTurns(folder, TURNS);
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) > 110");

    Vault.Opened opened = opened();
    try (Journal journal = opened.journal()) {
      assertThat(opened.missing()).isEqualTo(10);
      assertThat(opened.damage().orElseThrow()).contains("newest 10 events are missing");
      assertThat(TestVaults.texts(journal)).isEqualTo(TestVaults.turns(1, 110));
      assertThat(journal.readOnly()).isTrue();
    }
  }

  @Test
  void goesOnWithWhatIsLeftWhenThePersonChoosesTo() throws Exception {
    TestVaults.withTurns(folder, TURNS);
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) > 110");
    SqliteVault vault = TestVaults.in(folder);
    Path copy = folder.resolve("copy");
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      assertThat(journal.readOnly()).isTrue();
      vault.backup(copy);
    }
    vault.restore(copy, TestVaults.passphrase());

    Vault.Opened again = vault.open(TestVaults.passphrase());
    try (Journal journal = again.journal()) {
      assertThat(again.damage()).isEmpty();
      journal.append(Samples.draft("turn 111"));
      assertThat(TestVaults.texts(journal)).isEqualTo(TestVaults.turns(1, 111));
    }
  }

  @Test
  void noticesARowThatWasWrittenByAnotherCopyOfTheVault(@TempDir Path elsewhere)
      throws IOException {
    TestVaults.withTurns(folder, 3);
    for (Path file : TestVaults.filesUnder(folder)) {
      Files.copy(file, elsewhere.resolve(file.getFileName()));
    }
    append(folder, "here");
    append(elsewhere, "there");
    Files.copy(new Place(elsewhere).database(), database(), StandardCopyOption.REPLACE_EXISTING);

    Vault.Opened opened = opened();
    opened.journal().close();
    assertThat(opened.damage().orElseThrow()).contains("event 4 is not the one that was written");
  }

  private static void append(Path folder, String text) {
    try (Journal journal = TestVaults.in(folder).open(TestVaults.passphrase()).journal()) {
      journal.append(Samples.draft(text));
    }
  }

  @Test
  void noticesThatTheWriteAheadLogWasLost(@TempDir Path elsewhere) throws IOException {
    SqliteVault vault = TestVaults.in(folder);
    var place = new Place(folder);
    var other = new Place(elsewhere);
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      for (int n = 1; n <= 50; n++) {
        journal.append(Samples.draft("turn " + n));
      }
      Files.copy(place.database(), other.database());
      Files.copy(place.manifest(), other.manifest());
    }

    Vault.Opened opened = TestVaults.in(elsewhere).open(TestVaults.passphrase());
    try (Journal journal = opened.journal()) {
      assertThat(opened.missing()).isEqualTo(48);
      assertThat(journal.readOnly()).isTrue();
    }
  }

  @ParameterizedTest
  @Seeds(12)
  void survivesAWriteAheadLogThatIsCutOrFlipped(Gen gen) throws IOException {
    SqliteVault vault = TestVaults.in(folder.resolve("whole"));
    var place = new Place(folder.resolve("whole"));
    var other = new Place(Files.createDirectory(folder.resolve("other")));
    byte[] log;
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      for (int n = 1; n <= 48; n++) {
        journal.append(Samples.draft("turn " + n));
      }
      Files.copy(place.database(), other.database());
      Files.copy(place.manifest(), other.manifest());
      log = TestVaults.bytes(Database.log(place.database()));
    }
    byte[] bad = gen.oneIn(2) ? Arrays.copyOf(log, gen.between(0, log.length - 1)) : log.clone();
    if (bad.length == log.length) {
      bad[gen.between(0, log.length - 1)] ^= (byte) (1 << gen.between(0, 7));
    }
    Files.write(Database.log(other.database()), bad);

    Vault.Opened opened = TestVaults.in(other.folder()).open(TestVaults.passphrase());
    try (Journal journal = opened.journal()) {
      List<String> left = TestVaults.texts(journal);
      assertThat(left).isEqualTo(TestVaults.turns(1, left.size()));
      assertThat(opened.missing()).isEqualTo(48 - left.size());
    }
    if (opened.missing() > 0 && bad.length > 0) {
      assertThat(other.keptLog()).hasBinaryContent(bad);
    }
  }

  @Test
  void saysOnceThatTheManifestIsGone() throws IOException {
    TestVaults.withTurns(folder, 5);
    Files.delete(new Place(folder).manifest());

    Vault.Opened first = opened();
    first.journal().close();
    Vault.Opened second = opened();
    second.journal().close();

    assertThat(first.damage().orElseThrow()).contains("note of which was the newest is lost");
    assertThat(first.journal().readOnly()).isFalse();
    assertThat(second.damage()).isEmpty();
  }

  @Test
  void tellsDamagedKeySlotsFromAWrongPassphrase() throws Exception {
    TestVaults.withTurns(folder, 5);
    TestVaults.tamper(
        folder, "UPDATE meta SET value = zeroblob(79) WHERE name = 'slot.passphrase'");

    assertThatThrownBy(this::opened)
        .isInstanceOf(JournalException.Damaged.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("Nothing was changed");
  }

  @Test
  void opensWithTheRecoveryCodeWhenThePassphraseSlotIsDamaged() throws Exception {
    Vault.Created created = TestVaults.in(folder).create(TestVaults.passphrase());
    created.journal().close();
    TestVaults.tamper(
        folder, "UPDATE meta SET value = zeroblob(79) WHERE name = 'slot.passphrase'");
    SqliteVault vault = TestVaults.in(folder);
    char[] code = created.recoveryCode().toCharArray();

    vault.changePassphrase(code, TestVaults.passphrase());
    assertThat(opened().damage()).isEmpty();
  }

  @Test
  void refusesAFileThatIsNoVault() throws IOException {
    TestVaults.withTurns(folder, 5);
    Files.writeString(database(), "a shopping list, not a vault. ".repeat(300));

    assertThatThrownBy(this::opened).isInstanceOf(JournalException.Damaged.class);
    assertThat(TestVaults.in(folder).check(TestVaults.passphrase()).damage()).isPresent();
    assertThat(database()).content().startsWith("a shopping list");
  }

  @Test
  void refusesAnEmptyFileAndAFileWithoutItsTables() throws Exception {
    TestVaults.withTurns(folder, 5);
    TestVaults.tamper(folder, "DROP TABLE journal");
    Vault.Opened opened = opened();
    opened.journal().close();
    assertThat(opened.damage().orElseThrow()).contains("event 1 lies in a damaged part");

    Files.write(database(), new byte[0]);
    assertThatThrownBy(this::opened).isInstanceOf(JournalException.Damaged.class);
  }

  /** 240 flips in six vaults; a flip may hit a byte that nothing uses, but never alters a word. */
  @ParameterizedTest
  @Seeds(6)
  void believesNoFlippedBit(Gen gen) throws IOException {
    TestVaults.withTurns(folder, TURNS);
    byte[] sound = TestVaults.bytes(database());
    byte[] manifest = TestVaults.bytes(new Place(folder).manifest());
    var outcomes = new HashMap<String, Integer>();
    for (int i = 0; i < 40; i++) {
      byte[] flipped = sound.clone();
      flipped[gen.between(0, sound.length - 1)] ^= (byte) (1 << gen.between(0, 7));
      outcomes.merge(outcome(flipped, manifest), 1, Integer::sum);
    }
    assertThat(outcomes.keySet()).isSubsetOf("whole", "first rows only", "refused");
    assertThat(outcomes.getOrDefault("first rows only", 0)).isGreaterThan(15);
  }

  @ParameterizedTest
  @Seeds(3)
  void believesNoTruncatedFileAndNoZeroedPage(Gen gen) throws IOException {
    TestVaults.withTurns(folder, TURNS);
    byte[] sound = TestVaults.bytes(database());
    byte[] manifest = TestVaults.bytes(new Place(folder).manifest());
    for (int i = 0; i < 20; i++) {
      byte[] cut = Arrays.copyOf(sound, gen.between(1, sound.length - 1));
      assertThat(outcome(cut, manifest)).isIn("first rows only", "refused");
      byte[] zeroed = sound.clone();
      int page = gen.between(0, sound.length / 4096 - 1);
      Arrays.fill(zeroed, page * 4096, page * 4096 + 4096, (byte) 0);
      assertThat(outcome(zeroed, manifest)).isIn("first rows only", "refused");
    }
  }

  private String outcome(byte[] database, byte[] manifest) throws IOException {
    for (Path file : TestVaults.filesUnder(folder)) {
      Files.delete(file);
    }
    Files.write(database(), database);
    Files.write(new Place(folder).manifest(), manifest);
    try {
      Vault.Opened opened = opened();
      try (Journal journal = opened.journal()) {
        List<String> texts = TestVaults.texts(journal);
        assertThat(texts).isEqualTo(TestVaults.turns(1, texts.size()));
        assertThat(opened.damage().isPresent()).isEqualTo(texts.size() < TURNS);
        assertThat(journal.readOnly()).isEqualTo(opened.damage().isPresent());
        return texts.size() == TURNS ? "whole" : "first rows only";
      }
    } catch (JournalException.Damaged told) {
      return "refused";
    }
  }

  @Test
  void namesTheNewestGoodBackupAndRestoresIt() throws Exception {
    SqliteVault vault = TestVaults.in(folder);
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      journal.append(Samples.draft("turn 1"));
      assertThat(vault.backupIfDue()).isPresent();
      journal.append(Samples.draft("turn 2"));
    }
    Path backup = vault.backups().getFirst();
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) = 1");

    Vault.Opened opened = vault.open(TestVaults.passphrase());
    opened.journal().close();
    assertThat(opened.damage().orElseThrow()).contains(backup.toString());

    vault.restore(backup, TestVaults.passphrase());
    Vault.Opened restored = vault.open(TestVaults.passphrase());
    assertThat(restored.damage()).isEmpty();
    assertThat(TestVaults.texts(restored.journal())).containsExactly("turn 1");
    restored.journal().close();
    assertThat(new Place(folder).aside()).isDirectoryRecursivelyContaining("glob:**/journal.db");
  }

  @Test
  void passesOverABadBackupWhenNamingTheNewestGoodOne() throws Exception {
    TestVaults.withTurns(folder, 3);
    SqliteVault vault = TestVaults.in(folder);
    try (Journal journal = vault.open(TestVaults.passphrase()).journal()) {
      vault.backupIfDue();
      assertThat(journal.readOnly()).isFalse();
    }
    Path good = vault.backups().getFirst();
    Path bad = good.resolveSibling("2026-12-24T00-00-00-000Z.backup");
    Files.write(bad, Arrays.copyOf(TestVaults.bytes(good), 6000));
    TestVaults.tamper(folder, "DELETE FROM journal WHERE (id & 0xffff) = 1");

    Vault.Opened opened = vault.open(TestVaults.passphrase());
    opened.journal().close();
    assertThat(opened.damage().orElseThrow()).contains(good.toString()).doesNotContain("12-24");
    assertThatThrownBy(() -> vault.restore(bad, TestVaults.passphrase()))
        .isInstanceOf(JournalException.Damaged.class);
  }

  @Test
  void tellsOfDamageThatHappensWhileOpen() throws Exception {
    TestVaults.withTurns(folder, 5);
    SqliteVault vault = TestVaults.in(folder);
    try (SqliteJournal journal = (SqliteJournal) vault.open(TestVaults.passphrase()).journal()) {
      assertThat(TestVaults.texts(journal)).hasSize(5);
      journal.database().execute("UPDATE journal SET sealed = zeroblob(99) WHERE (id & 7) = 4");

      assertThatThrownBy(() -> journal.replay(entry -> {}))
          .isInstanceOfSatisfying(
              JournalException.Damaged.class,
              damaged -> assertThat(damaged.firstBad()).isEqualTo(4));
      assertThatThrownBy(() -> journal.read(EventId.of(1, 4)))
          .isInstanceOf(JournalException.Damaged.class);
      assertThat(Map.of(3L, journal.read(EventId.of(1, 3)).isPresent())).containsEntry(3L, true);
    }
  }
}
