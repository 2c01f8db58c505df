package confidant.bench;

import confidant.core.journal.Draft;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.testkit.Lives;
import confidant.vault.SqliteVault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The sealed journal on disk: durable appends, a large import, unlocking and reading it all. */
final class JournalBench {
  private static final int APPENDS = 300;
  private static final Instant START = Instant.parse("2020-01-01T19:00:00Z");

  private final Consumer<Figure> report;

  JournalBench(Consumer<Figure> report) {
    this.report = report;
  }

  /**
   * A vault of that many turns.
   *
   * @param folder to make it in; must not exist
   */
  void vault(Path folder, int memories) {
    Vault vault = SqliteVault.at(folder);
    char[] secret = "seven quiet herons".toCharArray();
    List<Draft> life = Lives.of(7, START, memories);
    try (Journal journal = vault.create(secret.clone()).journal()) {
      double took = Stopwatch.milliseconds(() -> journal.appendAll(life));
      report.accept(
          Figure.once("journal: import", memories, took / 1e3, "s", goalOfImport(memories)));
      Instant after = life.getLast().at().plusSeconds(1);
      List<Draft> more = Lives.of(8, after, 2 * APPENDS);
      double[] each = Stopwatch.warm(APPENDS, i -> journal.append(more.get(i)));
      report.accept(Figure.spread("journal: durable append", memories, each, "p95 <= 10 ms"));
    }
    open(vault, secret, memories);
  }

  private void open(Vault vault, char[] secret, int memories) {
    var rows = new AtomicLong();
    double took =
        Stopwatch.milliseconds(() -> {
          try (Journal journal = vault.open(secret.clone()).journal()) {
            journal.replay(entry -> rows.incrementAndGet());
          }
        });
    if (rows.get() < memories) {
      throw new IllegalStateException("read " + rows + " rows of " + memories + " written");
    }
    report.accept(Figure.once("journal: unlock and read it all", memories, took / 1e3, "s", ""));
  }

  private static String goalOfImport(int memories) {
    return memories == 100_000 ? "<= 20 s" : "";
  }
}
