package confidant.testkit;

import confidant.core.journal.Entry;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.core.origin.EventId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A vault that lives as long as this object. It lies: nothing touches the disk (folder and backup
 * paths are names only), secrets are compared as text, a wrong one costs no delay, nothing can be
 * damaged, sizes are counted in rows, and the recovery code is always the same.
 */
public final class InMemoryVault implements Vault {
  private static final String RECOVERY_CODE = "MEM0RY-MEM0RY-MEM0RY-MEM0RY";

  private final Path folder;
  private final Map<Path, Contents> copies = new HashMap<>();
  private final Map<String, byte[]> blobs = new HashMap<>();
  private Optional<Contents> contents = Optional.empty();
  private Optional<Journal> open = Optional.empty();

  private record Contents(
      NavigableMap<EventId, Optional<Entry>> rows, String passphrase, long device) {
    Contents copy() {
      return new Contents(new TreeMap<>(rows), passphrase, device);
    }
  }

  public InMemoryVault() {
    this(Path.of("in-memory-vault"));
  }

  public InMemoryVault(Path folder) {
    this.folder = folder;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public synchronized boolean exists() {
    return contents.isPresent();
  }

  @Override
  public synchronized Created create(char[] passphrase) {
    if (exists()) {
      throw new JournalException("There is a vault in " + folder + " already.");
    }
    contents = Optional.of(new Contents(new TreeMap<>(), new String(passphrase), 1));
    return new Created(journal(), RECOVERY_CODE);
  }

  @Override
  public synchronized Opened open(char[] secret) {
    unlock(held(), secret);
    if (open.isPresent()) {
      throw new JournalException.Held("This program has the vault in " + folder + " open already.");
    }
    return new Opened(journal(), Optional.empty(), 0);
  }

  private Journal journal() {
    Contents held = held();
    var journal =
        new InMemoryJournal(
            held.rows(), held.device(), blobs::clear, () -> open = Optional.empty());
    open = Optional.of(journal);
    return journal;
  }

  @Override
  public synchronized void prove(char[] secret) {
    unlock(held(), secret);
  }

  @Override
  public synchronized void changePassphrase(char[] oldSecret, char[] newPassphrase) {
    Contents held = held();
    unlock(held, oldSecret);
    contents = Optional.of(new Contents(held.rows(), new String(newPassphrase), held.device()));
  }

  @Override
  public synchronized Backup backup(Path target) {
    if (open.isEmpty()) {
      throw new JournalException("The vault is locked. Open it first.");
    }
    if (copies.containsKey(target)) {
      throw new JournalException("There is a file at " + target + " already; choose another.");
    }
    Contents copy = held().copy();
    copies.put(target, copy);
    return receipt(target, copy);
  }

  private static Backup receipt(Path file, Contents copy) {
    long events = copy.rows().values().stream().filter(Optional::isPresent).count();
    String head = copy.rows().isEmpty() ? "" : copy.rows().lastKey().toString();
    return new Backup(file, events, copy.rows().size(), head);
  }

  @Override
  public synchronized Backup restore(Path backup, char[] secret) {
    ensureClosed();
    Contents copy =
        Optional.ofNullable(copies.get(backup))
            .orElseThrow(() -> new JournalException("There is no backup at " + backup + "."));
    unlock(copy, secret);
    long device = contents.map(Contents::device).orElse(0L);
    contents =
        Optional.of(
            new Contents(
                new TreeMap<>(copy.rows()),
                copy.passphrase(),
                Math.max(device, copy.device()) + 1));
    blobs.clear();
    return receipt(backup, copy);
  }

  @Override
  public synchronized Check check(char[] secret) {
    Contents held = held();
    unlock(held, secret);
    long events = held.rows().values().stream().filter(Optional::isPresent).count();
    long rows = held.rows().size();
    return new Check(events, rows - events, rows, Optional.empty());
  }

  @Override
  public synchronized List<Path> backups() {
    return List.of();
  }

  @Override
  public synchronized void delete() {
    ensureClosed();
    contents = Optional.empty();
    blobs.clear();
  }

  @Override
  public synchronized Optional<byte[]> sealedFile(String name) {
    return Optional.ofNullable(blobs.get(name)).map(byte[]::clone);
  }

  @Override
  public synchronized void writeSealedFile(String name, byte[] content) {
    blobs.put(name, content.clone());
  }

  @Override
  public synchronized byte[] key(String purpose) {
    if (open.isEmpty()) {
      throw new JournalException("The vault is locked. Open it first.");
    }
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((folder + " " + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  private Contents held() {
    return contents.orElseThrow(
        () -> new JournalException("There is no vault in " + folder + ". Make one first."));
  }

  private void ensureClosed() {
    if (open.isPresent()) {
      throw new JournalException("The vault is open. Lock it first.");
    }
  }

  private static void unlock(Contents contents, char[] secret) {
    boolean passphrase = Arrays.equals(secret, contents.passphrase().toCharArray());
    if (!passphrase && !bare(new String(secret)).equals(bare(RECOVERY_CODE))) {
      throw new JournalException.WrongSecret();
    }
  }

  private static String bare(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
