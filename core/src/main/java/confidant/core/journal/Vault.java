package confidant.core.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder that holds one person's journal and everything derived from it, sealed. */
public interface Vault extends SealedStore {
  Path folder();

  boolean exists();

  /**
   * Makes a new vault and opens it.
   *
   * @throws JournalException when one is there already
   */
  Created create(char[] passphrase);

  /**
   * Opens with the passphrase or the recovery code (spaces and dashes ignored, any case). Damage
   * opens what is whole, read-only, and is told in {@link Opened#damage()}.
   *
   * @throws JournalException.WrongSecret after a delay that grows with each failure
   * @throws JournalException.Held naming the process that holds it
   */
  Opened open(char[] secret);

  /**
   * Checks a secret without opening anything.
   *
   * @throws JournalException.WrongSecret after a delay that grows with each failure
   */
  void prove(char[] secret);

  /** Rewrites the passphrase's slot; the vault need not be open. Data is not re-sealed. */
  void changePassphrase(char[] oldSecret, char[] newPassphrase);

  /**
   * A consistent sealed copy, made while running when open, verified before it returns.
   *
   * @param target file to make; must not exist
   */
  Backup backup(Path target);

  /**
   * Puts a backup in the place of this (closed) vault after verifying it; what was there is moved
   * aside, never overwritten. Continues under a new device number.
   */
  Backup restore(Path backup, char[] secret);

  /** Reads and verifies every row without opening it for writing. */
  Check check(char[] secret);

  /** Backups in the program's own folder, newest first. */
  List<Path> backups();

  /** Ends everything: every file of the vault is removed. The journal must be closed. */
  void delete();

  /** A new vault: the recovery code is shown once and kept nowhere. */
  record Created(Journal journal, String recoveryCode) {}

  /**
   * @param damage what is wrong and what to do, empty when all is well
   * @param missing newest events known to have existed and gone, 0 when all is well
   */
  record Opened(Journal journal, Optional<String> damage, long missing) {}

  record Backup(Path file, long events, long bytes, String head) {}

  /**
   * @param events rows that verify
   * @param forgotten rows that keep only their tag
   * @param damage first thing wrong, empty when all is well
   */
  record Check(long events, long forgotten, long bytes, Optional<String> damage) {}
}
