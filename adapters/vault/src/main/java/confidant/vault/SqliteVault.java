package confidant.vault;

import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A vault in one folder, its journal on SQLite. One process holds it at a time. Thread-safe; calls
 * that read or write files are serialized with those of the open journal.
 */
public final class SqliteVault implements Vault {
  private final Object monitor = new Object();
  private final Place place;
  private final VaultSettings settings;
  private final Patience patience;
  private final Backups backups;
  private Optional<SqliteJournal> open = Optional.empty();

  private SqliteVault(Path folder, VaultSettings settings) {
    this.place = new Place(folder.toAbsolutePath().normalize());
    this.settings = settings;
    this.patience = new Patience(settings.sleeper());
    this.backups = new Backups(place.backups());
  }

  /** The vault in this folder, which need not exist yet. Nothing is touched. */
  public static SqliteVault at(Path folder) {
    return at(folder, VaultSettings.standard());
  }

  public static SqliteVault at(Path folder, VaultSettings settings) {
    return new SqliteVault(folder, settings);
  }

  /**
   * Loads driver, key stretching and JSON and wears them in, so that the first opening is quicker.
   * Call it at start on a thread of its own, while the person still types.
   */
  public void warmUp() {
    Warmth.make(place.database());
  }

  @Override
  public Path folder() {
    return place.folder();
  }

  @Override
  public boolean exists() {
    return place.holdsVault();
  }

  @Override
  public Created create(char[] passphrase) {
    synchronized (monitor) {
      VaultLock lock = lock(true);
      try {
        if (exists()) {
          throw new JournalException(
              "There is a vault in %s already. Open it, or choose another folder."
                  .formatted(place.folder()));
        }
        String code = RecoveryCode.fresh();
        Creation.make(place, passphrase, code, settings.cost());
        Opening.Found found = opening().open(passphrase).orElseThrow();
        return new Created(journal(found, lock), code);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    }
  }

  @Override
  public Opened open(char[] secret) {
    return patience.attempt(() -> {
      synchronized (monitor) {
        return tryOpen(secret);
      }
    });
  }

  private Optional<Opened> tryOpen(char[] secret) {
    VaultLock lock = lockThere();
    try {
      Optional<Opening.Found> found = opening().open(secret);
      if (found.isEmpty()) {
        lock.close();
      }
      return found.map(f -> new Opened(journal(f, lock), f.damage(), f.verdict().missing()));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Opening opening() {
    return new Opening(place, settings);
  }

  private SqliteJournal journal(Opening.Found found, VaultLock lock) {
    var journal =
        new SqliteJournal(
            monitor,
            place,
            new Ledger(place, found, settings),
            found,
            () -> {
              open = Optional.empty();
              lock.close();
            });
    open = Optional.of(journal);
    return journal;
  }

  @Override
  public void prove(char[] secret) {
    patience.attempt(() -> door().unlock(secret)).wipe();
  }

  private Slots.Locked door() {
    return withDatabase(Slots::read);
  }

  @Override
  public void changePassphrase(char[] oldSecret, char[] newPassphrase) {
    Keys keys = patience.attempt(() -> door().unlock(oldSecret));
    withDatabase(database -> {
      database.transaction(
          () -> Slots.put(database, KeySlot.PASSPHRASE, keys, newPassphrase, settings.cost()));
      database.checkpoint();
      return true;
    });
    keys.wipe();
  }

  /** Something to do with the journal's database, whether it is open or not. */
  @FunctionalInterface
  private interface Use<T> {
    T of(Database database) throws SQLException;
  }

  private <T> T withDatabase(Use<T> use) {
    synchronized (monitor) {
      try {
        if (open.isPresent()) {
          return use.of(open.get().database());
        }
        try (VaultLock lock = lockThere();
            Database database = Database.open(place.database())) {
          return use.of(database);
        }
      } catch (SQLException e) {
        throw Trouble.sql(place.database(), e);
      }
    }
  }

  @Override
  public Backup backup(Path target) {
    synchronized (monitor) {
      if (Files.exists(target)) {
        throw new JournalException(
            "There is a file at %s already. Choose another name.".formatted(target));
      }
      return openJournal().backup(target);
    }
  }

  /**
   * Makes the automatic backup of this day unless there is one, or the vault is damaged: call it
   * after opening and once an hour. Keeps the newest few.
   */
  public Optional<Backup> backupIfDue() {
    synchronized (monitor) {
      SqliteJournal journal = openJournal();
      if (journal.readOnly() || backups.hasOneOf(settings.clock().instant())) {
        return Optional.empty();
      }
      return Optional.of(journal.backupInto(backups));
    }
  }

  @Override
  public Backup restore(Path backup, char[] secret) {
    if (!Files.isRegularFile(backup)) {
      throw new JournalException("There is no backup at %s.".formatted(backup));
    }
    Keys keys = patience.attempt(() -> Restoration.unlock(backup, secret));
    synchronized (monitor) {
      ensureClosed();
      try (VaultLock lock = lock(true)) {
        String moment = settings.clock().instant().toString().replace(':', '-');
        return new Restoration(place).restore(backup, keys, moment);
      } finally {
        keys.wipe();
      }
    }
  }

  @Override
  public Check check(char[] secret) {
    return patience.attempt(() -> {
      synchronized (monitor) {
        return open.isPresent() ? checkOpen(open.get(), secret) : checkClosed(secret);
      }
    });
  }

  private Optional<Check> checkOpen(SqliteJournal journal, char[] secret) {
    return door().unlock(secret).map(keys -> Checking.result(place, journal.audit()));
  }

  private Optional<Check> checkClosed(char[] secret) {
    try (VaultLock lock = lockThere()) {
      return new Checking(place).check(secret);
    }
  }

  @Override
  public List<Path> backups() {
    return backups.newestFirst();
  }

  @Override
  public void delete() {
    synchronized (monitor) {
      ensureClosed();
      if (!Files.isDirectory(place.folder())) {
        return;
      }
      try (VaultLock lock = lock(false)) {
        Removal.all(place);
      }
      Removal.folder(place);
    }
  }

  @Override
  public Optional<byte[]> sealedFile(String name) {
    synchronized (monitor) {
      return new SealedFolder(place.sealed()).read(name, openJournal().keys().root());
    }
  }

  @Override
  public void writeSealedFile(String name, byte[] content) {
    synchronized (monitor) {
      new SealedFolder(place.sealed()).write(name, openJournal().keys().root(), content);
    }
  }

  @Override
  public byte[] key(String purpose) {
    synchronized (monitor) {
      return openJournal().keys().of(purpose);
    }
  }

  private SqliteJournal openJournal() {
    return open.orElseThrow(() -> new JournalException("The vault is locked. Open it first."));
  }

  private void ensureClosed() {
    if (open.isPresent()) {
      throw new JournalException("The vault is open. Lock it first.");
    }
  }

  private VaultLock lockThere() {
    if (!exists()) {
      throw new JournalException(
          "There is no vault in %s. Make one first.".formatted(place.folder()));
    }
    VaultLock lock = lock(false);
    try {
      Restoration.finish(place);
      return lock;
    } catch (IOException e) {
      lock.close();
      throw Trouble.file("moved", place.incoming(), e);
    }
  }

  private VaultLock lock(boolean makeFolder) {
    try {
      if (makeFolder) {
        OwnerOnly.folder(place.folder());
      }
      return VaultLock.take(place.folder());
    } catch (IOException e) {
      throw Trouble.file("made", place.folder(), e);
    }
  }
}
