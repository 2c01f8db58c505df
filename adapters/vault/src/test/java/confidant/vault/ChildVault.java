package confidant.vault;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.origin.EventId;
import confidant.testkit.Samples;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A real process that works on several vaults at once until it is killed. To standard output it
 * writes pairs of longs: the number of the vault, and the id of a row that was acknowledged, or
 * minus the id of a row, both before and after it was forgotten.
 */
final class ChildVault extends Thread {
  static final int VAULTS = 6;

  private static final int TO_THE_END = 100_000;

  private final Path folder;
  private final int number;
  private final int steps;
  private final SplittableRandom random;
  private final DataOutputStream out;

  private ChildVault(
      Path folder, int number, int steps, SplittableRandom random, DataOutputStream out) {
    this.folder = folder;
    this.number = number;
    this.steps = steps;
    this.random = random;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (arguments[1].equals("open")) {
      open(folder);
      return;
    }
    var random = new SplittableRandom(Long.parseLong(arguments[1]));
    int steps = arguments.length > 2 ? Integer.parseInt(arguments[2]) : TO_THE_END;
    var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    for (int number = 0; number < VAULTS; number++) {
      new ChildVault(vault(folder, number), number, steps, random.split(), out).start();
    }
  }

  static Path vault(Path folder, int number) {
    return folder.resolve("vault" + number);
  }

  @Override
  public void run() {
    try (Journal journal = TestVaults.in(folder).open(TestVaults.passphrase()).journal()) {
      for (int i = 0; i < steps; i++) {
        step(journal);
      }
    } catch (IOException e) {
      throw new IllegalStateException("nobody listens", e);
    }
  }

  private void step(Journal journal) throws IOException {
    if (random.nextInt(8) == 0) {
      for (Entry entry : journal.appendAll(List.of(draft(), draft()))) {
        tell(entry.id().value());
      }
      return;
    }
    EventId id = journal.append(draft()).id();
    tell(id.value());
    if (random.nextInt(40) == 0) {
      tell(-id.value());
      journal.forget(Samples.order(id));
      tell(-id.value());
    }
  }

  private Draft draft() {
    return Samples.draft("word ".repeat(random.nextInt(1, 60)));
  }

  private void tell(long id) throws IOException {
    synchronized (out) {
      out.writeLong(number);
      out.writeLong(id);
    }
  }

  /** Prints what a second process is told. */
  private static void open(Path folder) throws IOException {
    String told;
    try {
      TestVaults.in(folder).open(TestVaults.passphrase()).journal().close();
      told = "opened";
    } catch (JournalException.Held e) {
      told = String.valueOf(e.getMessage());
    }
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write(told.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** True for what a child writes; anything else in its journal would be strange. */
  static boolean wrote(Event event) {
    return event instanceof Event.Forgotten
        || event instanceof Event.Said said && said.text().startsWith("word ");
  }
}
