package confidant.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A place with little room: a file system of 3 MiB in memory where the tests may mount one, else a
 * cap on the database's pages, which SQLite reports as a full disk too.
 */
final class SmallDisk implements AutoCloseable {
  private static final int BALLAST_BYTES = 1 << 20;
  private static final int PAGES = 300;

  private final Path folder;
  private final boolean mounted;

  private SmallDisk(Path folder, boolean mounted) {
    this.folder = folder;
    this.mounted = mounted;
  }

  static SmallDisk at(Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("small"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "none", folder.toString());
    if (mounted) {
      Files.write(folder.resolve("ballast"), new byte[BALLAST_BYTES]);
    }
    return new SmallDisk(folder, mounted);
  }

  Path folder() {
    return folder.resolve("vault");
  }

  void limit(SqliteJournal journal) throws Exception {
    if (!mounted) {
      journal.database().execute("PRAGMA max_page_count = " + PAGES);
    }
  }

  /** The cap on pages ends by itself when the journal opens its file anew. */
  void makeRoom() throws IOException {
    Files.deleteIfExists(folder.resolve("ballast"));
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException notHere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (mounted) {
      run("umount", folder.toString());
    }
  }
}
