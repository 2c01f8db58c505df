package confidant.vault;

import confidant.core.journal.JournalException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to use a vault, held by one process at a time. The operating system gives it back when
 * the process dies, however it dies; the file's text only says who holds it.
 */
final class VaultLock implements AutoCloseable {
  static final String FILE = "vault.lock";

  /** The lock lies far behind the text: Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private VaultLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws JournalException.Held naming the process that holds it
   */
  static VaultLock take(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      FileChannel channel =
          FileChannel.open(OwnerOnly.file(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (lock(channel).isPresent()) {
          channel.truncate(0);
          write(channel, Long.toString(ProcessHandle.current().pid()));
          return new VaultLock(channel);
        }
        throw held(folder, read(channel));
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw Trouble.file("locked", file, e);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
    } catch (OverlappingFileLockException inThisProcess) {
      return Optional.empty();
    }
  }

  private static JournalException.Held held(Path folder, String pid) {
    boolean ours = pid.equals(Long.toString(ProcessHandle.current().pid()));
    String other = pid.isEmpty() ? "another process" : "process " + pid;
    return new JournalException.Held(
        "The vault in %s is open already, in %s. Close it there, then try again."
            .formatted(folder, ours ? "this program" : other));
  }

  private static void write(FileChannel channel, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String read(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(32);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
  }

  /** The file stays: removing it would let two processes lock two files of one name. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException("The vault's lock file could not be given back.", e);
    }
  }
}
