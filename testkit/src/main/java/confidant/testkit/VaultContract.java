package confidant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every vault keeps to. A subclass says how to make one that is not there yet. */
public abstract class VaultContract {
  protected static final String PASSPHRASE = "seven blue herons";
  private static final byte[] CACHE = {1, 2, 3};

  @TempDir protected Path temp;
  protected Vault vault;

  /** A vault whose folder does not exist yet; waits after wrong secrets must cost no time. */
  protected abstract Vault absentVault(Path folder);

  @BeforeEach
  void name() {
    vault = absentVault(temp.resolve("vault"));
  }

  private Journal created() {
    return vault.create(PASSPHRASE.toCharArray()).journal();
  }

  private Journal opened(String secret) {
    return vault.open(secret.toCharArray()).journal();
  }

  private static List<Event> events(Journal journal) {
    var events = new ArrayList<Event>();
    journal.replay(entry -> events.add(entry.event()));
    return events;
  }

  @Test
  void isThereOnceItIsMade() {
    assertThat(vault.exists()).isFalse();
    created().close();

    assertThat(vault.exists()).isTrue();
    assertThatThrownBy(this::created).isInstanceOf(JournalException.class);
  }

  @Test
  void saysThatThereIsNoneBeforeItIsMade() {
    assertThatThrownBy(() -> opened(PASSPHRASE)).isInstanceOf(JournalException.class);
    assertThat(vault.exists()).isFalse();
  }

  @Test
  void remembersAfterLockingAndOpening() {
    Journal journal = created();
    Entry said = journal.append(Samples.draft("the ferry leaves at nine"));
    journal.close();

    try (Journal again = opened(PASSPHRASE)) {
      assertThat(again.read(said.id())).contains(said);
      assertThat(again.append(Samples.draft("and returns at six")).id().sequence()).isEqualTo(2);
    }
  }

  @Test
  void opensWithTheRecoveryCodeHoweverItIsTyped() {
    Vault.Created created = vault.create(PASSPHRASE.toCharArray());
    created.journal().close();

    opened(created.recoveryCode()).close();
    opened(created.recoveryCode().toLowerCase(Locale.ROOT).replace("-", " ")).close();
  }

  @Test
  void answersAWrongSecretWithTheSameSentence() {
    created().close();

    for (String wrong : new String[] {"seven blue heron", "", "0000-0000"}) {
      assertThatThrownBy(() -> opened(wrong))
          .isInstanceOf(JournalException.WrongSecret.class)
          .hasMessage(new JournalException.WrongSecret().getMessage());
      assertThatThrownBy(() -> vault.prove(wrong.toCharArray()))
          .isInstanceOf(JournalException.WrongSecret.class);
    }
    opened(PASSPHRASE).close();
  }

  @Test
  void provesASecretOpenOrClosed() {
    Journal journal = created();
    vault.prove(PASSPHRASE.toCharArray());
    journal.append(Samples.draft("still open"));
    journal.close();

    vault.prove(PASSPHRASE.toCharArray());
    opened(PASSPHRASE).close();
  }

  @Test
  void isOpenedOnceAtATime() {
    try (Journal journal = created()) {
      assertThatThrownBy(() -> opened(PASSPHRASE)).isInstanceOf(JournalException.Held.class);
      assertThat(journal.append(Samples.draft("mine")).id().sequence()).isEqualTo(1);
    }
  }

  @Test
  void changesThePassphraseAndKeepsTheRest() {
    Vault.Created created = vault.create(PASSPHRASE.toCharArray());
    created.journal().append(Samples.draft("kept"));
    vault.changePassphrase(PASSPHRASE.toCharArray(), "four grey geese".toCharArray());
    created.journal().close();

    assertThatThrownBy(() -> opened(PASSPHRASE)).isInstanceOf(JournalException.WrongSecret.class);
    try (Journal journal = opened("four grey geese")) {
      assertThat(events(journal)).containsExactly(Samples.said("kept"));
    }
    vault.changePassphrase(created.recoveryCode().toCharArray(), PASSPHRASE.toCharArray());
    opened(PASSPHRASE).close();
    opened(created.recoveryCode()).close();
  }

  @Test
  void changesNothingForAWrongOldPassphrase() {
    created().close();

    assertThatThrownBy(() -> vault.changePassphrase("wrong".toCharArray(), "new one".toCharArray()))
        .isInstanceOf(JournalException.WrongSecret.class);
    opened(PASSPHRASE).close();
  }

  @Test
  void restoresABackupMadeWhileRunningUnderANewDevice() {
    Path copy = temp.resolve("copy");
    Journal journal = created();
    Entry before = journal.append(Samples.draft("before the backup"));
    Vault.Backup backup = vault.backup(copy);
    journal.append(Samples.draft("after the backup"));
    journal.close();

    assertThat(backup.events()).isEqualTo(1);
    assertThat(vault.restore(copy, PASSPHRASE.toCharArray()).events()).isEqualTo(1);
    try (Journal restored = opened(PASSPHRASE)) {
      assertThat(events(restored)).containsExactly(before.event());
      Entry next = restored.append(Samples.draft("on we go"));
      assertThat(next.id().device()).isGreaterThan(before.id().device());
      assertThat(next.id().sequence()).isEqualTo(1);
    }
  }

  @Test
  void makesNoBackupOverAFileNorOfALockedVault() {
    Path copy = temp.resolve("copy");
    Journal journal = created();
    vault.backup(copy);

    assertThatThrownBy(() -> vault.backup(copy)).isInstanceOf(JournalException.class);
    journal.close();
    assertThatThrownBy(() -> vault.backup(temp.resolve("other")))
        .isInstanceOf(JournalException.class);
  }

  @Test
  void restoresNothingWhileOpenOrWithAWrongSecret() {
    Path copy = temp.resolve("copy");
    Journal journal = created();
    vault.backup(copy);

    assertThatThrownBy(() -> vault.restore(copy, PASSPHRASE.toCharArray()))
        .isInstanceOf(JournalException.class);
    journal.append(Samples.draft("newer"));
    journal.close();
    assertThatThrownBy(() -> vault.restore(copy, "wrong".toCharArray()))
        .isInstanceOf(JournalException.WrongSecret.class);
    try (Journal untouched = opened(PASSPHRASE)) {
      assertThat(events(untouched)).containsExactly(Samples.said("newer"));
    }
  }

  @Test
  void checksOpenOrClosed() {
    Journal journal = created();
    Entry gone = journal.append(Samples.draft("gone"));
    journal.forget(Samples.order(gone.id()));

    Vault.Check open = vault.check(PASSPHRASE.toCharArray());
    journal.close();
    Vault.Check closed = vault.check(PASSPHRASE.toCharArray());

    for (Vault.Check check : List.of(open, closed)) {
      assertThat(check.events()).isEqualTo(1);
      assertThat(check.forgotten()).isEqualTo(1);
      assertThat(check.damage()).isEmpty();
    }
  }

  @Test
  void keepsSealedBlobsUntilSomethingIsForgotten() {
    Journal journal = created();
    assertThat(vault.sealedFile("vectors")).isEmpty();
    vault.writeSealedFile("vectors", CACHE);
    journal.close();

    Journal again = opened(PASSPHRASE);
    assertThat(vault.sealedFile("vectors")).contains(CACHE);
    Entry gone = again.append(Samples.draft("gone"));
    again.forget(Samples.order(gone.id()));
    assertThat(vault.sealedFile("vectors")).isEmpty();
    again.close();
  }

  @Test
  void keysArePurposeBoundAndStayTheSame() {
    Journal journal = created();
    byte[] key = vault.key("hashes");
    assertThat(key).hasSize(32).isNotEqualTo(vault.key("other"));
    journal.close();
    assertThatThrownBy(() -> vault.key("hashes")).isInstanceOf(JournalException.class);
    vault.changePassphrase(PASSPHRASE.toCharArray(), "eight grey herons".toCharArray());

    try (Journal again = opened("eight grey herons")) {
      assertThat(again.readOnly()).isFalse();
      assertThat(vault.key("hashes")).isEqualTo(key);
    }
  }

  @Test
  void noTwoVaultsShareAKey() {
    Vault other = absentVault(temp.resolve("other"));
    try (Journal mine = created();
        Journal theirs = other.create(PASSPHRASE.toCharArray()).journal()) {
      assertThat(vault.key("hashes")).isNotEqualTo(other.key("hashes"));
    }
  }

  @Test
  void endsEverythingWhenDeleted() {
    Journal journal = created();
    assertThatThrownBy(() -> vault.delete()).isInstanceOf(JournalException.class);
    journal.close();
    vault.delete();

    assertThat(vault.exists()).isFalse();
    created().close();
  }
}
