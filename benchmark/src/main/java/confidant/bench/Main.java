package confidant.bench;

import confidant.mind.recall.MemoryIndex;
import confidant.understanding.Understanding;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the speed table on standard output as its lines are measured, then the same as JSON lines.
 * {@code parts} or {@code evening} as the only argument measures that half. Property {@code
 * confidant.root} names the folder of the project.
 */
public final class Main {
  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;

  private final List<Figure> figures = new ArrayList<>();

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var main = new Main();
    Path root = Path.of(System.getProperty("confidant.root", "."));
    if (args.length == 0 || args[0].equals("parts")) {
      main.recall();
      main.journal();
      main.page(root);
    }
    if (args.length == 0 || args[0].equals("evening")) {
      main.wholeProgram(root);
    }
    main.figures.stream().map(Figure::json).forEach(System.out::println);
  }

  private void report(Figure figure) {
    figures.add(figure);
    System.out.println(figure.row());
  }

  private void recall() {
    var bench = new RecallBench(this::report);
    bench.encoder();
    Understanding.tagger().sentences("The models are loaded now.");
    MemoryIndex small = bench.index(SMALL);
    Weights.residentMegabytes()
        .ifPresent(
            mb -> report(Figure.once("resident: models and index", SMALL, mb, "MB", "<= 450 MB")));
    Reference.reachabilityFence(small);
    bench.index(LARGE);
  }

  private void journal() throws IOException {
    var bench = new JournalBench(this::report);
    Path folder = Files.createTempDirectory("confidant-bench");
    try {
      bench.vault(folder.resolve("small"), SMALL);
      bench.vault(folder.resolve("large"), LARGE);
    } finally {
      clear(folder);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void page(Path root) {
    Weights.pageKilobytes(root.resolve("web/target/classes/page"))
        .ifPresent(
            kb -> report(Figure.once("page: all of it, compressed", 0, kb, "kB", "<= 150 kB")));
  }

  /** Journeys through the program as it is started by its command. */
  private void wholeProgram(Path root) throws IOException, InterruptedException {
    var bench = new EveningBench(root, this::report);
    Path folder = Files.createTempDirectory("confidant-bench");
    try {
      bench.start(folder.resolve("empty"));
      bench.evening(folder.resolve("small"), SMALL);
      bench.evening(folder.resolve("large"), LARGE);
    } finally {
      clear(folder);
    }
  }
}
