package confidant.vault;

import confidant.core.journal.JournalException;
import confidant.core.journal.Vault.Backup;
import confidant.core.origin.EventId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Copies of a vault: made, verified, listed, and dropped when they hold what must be forgotten. */
final class Backups {
  private static final String HEADS = "heads";
  private static final String ENDING = ".backup";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;

  Backups(Path folder) {
    this.folder = folder;
  }

  List<Path> newestFirst() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException e) {
      throw Trouble.file("listed", folder, e);
    }
  }

  boolean hasOneOf(Instant day) {
    return newestFirst().stream()
        .anyMatch(file -> file.getFileName().toString().startsWith(DAY.format(day)));
  }

  /** Makes one in the program's own folder. */
  Backup make(Database live, Keys keys, Heads heads, Instant now) throws SQLException, IOException {
    OwnerOnly.folder(folder);
    return copy(live, keys, heads, freeName(now));
  }

  private Path freeName(Instant now) {
    Instant moment = now;
    while (Files.exists(folder.resolve(MOMENT.format(moment) + ENDING))) {
      moment = moment.plusMillis(1);
    }
    return folder.resolve(MOMENT.format(moment) + ENDING);
  }

  /** Drops the oldest beyond this number, never the one just made. */
  void keepNewest(int kept, Path made) throws IOException {
    List<Path> others = newestFirst().stream().filter(file -> !file.equals(made)).toList();
    for (Path old : others.subList(Math.min(kept - 1, others.size()), others.size())) {
      Files.deleteIfExists(old);
    }
  }

  /** Copies with the running program's own connection, then opens and verifies the copy. */
  static Backup copy(Database live, Keys keys, Heads heads, Path target)
      throws SQLException, IOException {
    OwnerOnly.file(target);
    try {
      live.copyTo(target);
      try (Database copy = Database.openAlone(target)) {
        copy.putMeta(HEADS, keys.sealHeads(heads));
      }
      try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return verified(target, keys);
    } catch (SQLException | IOException | RuntimeException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /**
   * @throws JournalException.Damaged naming the first bad row
   */
  static Backup verified(Path file, Keys keys) throws SQLException, IOException {
    try (Database database = Database.openUntouched(file)) {
      Audit.Verdict verdict = audit(database, keys);
      if (verdict.fault().isPresent()) {
        Audit.Fault fault = verdict.fault().get();
        throw new JournalException.Damaged(
            "The backup %s cannot be used: %s.".formatted(file, fault), fault.id().sequence());
      }
      if (verdict.missing() > 0) {
        throw new JournalException.Damaged(
            "The backup %s cannot be used: its newest %d events are missing."
                .formatted(file, verdict.missing()),
            0);
      }
      return new Backup(file, verdict.events(), Files.size(file), verdict.heads().toString());
    }
  }

  static Audit.Verdict audit(Database backup, Keys keys) throws SQLException {
    return audit(backup, keys, (id, row) -> {});
  }

  static Audit.Verdict audit(Database backup, Keys keys, Audit.Sink sink) throws SQLException {
    return Audit.of(backup, keys, heads(backup, keys), sink);
  }

  /** The heads written into a file when it was made as a backup; none in any other. */
  static Heads heads(Database database, Keys keys) throws SQLException {
    return database.meta(HEADS).flatMap(keys::openHeads).orElseGet(Heads::new);
  }

  /**
   * The newest one that verifies.
   *
   * @param unlock keys for a backup, empty when they do not fit
   */
  Optional<Path> newestGood(Unlock unlock) {
    return newestFirst().stream().filter(file -> good(file, unlock)).findFirst();
  }

  /** Finds keys for a backup. */
  @FunctionalInterface
  interface Unlock {
    Optional<Keys> keysOf(Database backup) throws SQLException;
  }

  private static boolean good(Path file, Unlock unlock) {
    try (Database database = Database.openUntouched(file)) {
      Optional<Keys> keys = unlock.keysOf(database);
      return keys.isPresent() && !audit(database, keys.get()).damaged();
    } catch (SQLException notReadable) {
      return false;
    }
  }

  /** Those that still have the words of one of these rows, and those that cannot be read. */
  List<Path> holding(Collection<EventId> ids) {
    return newestFirst().stream().filter(file -> holdsAny(file, ids)).toList();
  }

  private static boolean holdsAny(Path file, Collection<EventId> ids) {
    try (Database database = Database.openUntouched(file)) {
      for (EventId id : ids) {
        if (database.row(id).filter(sealed -> sealed.length > Seal.TAG_BYTES).isPresent()) {
          return true;
        }
      }
      return false;
    } catch (SQLException notReadable) {
      return true;
    }
  }
}
