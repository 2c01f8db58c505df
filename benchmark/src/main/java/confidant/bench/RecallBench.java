package confidant.bench;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Said;
import confidant.core.language.Embedder;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import confidant.mind.recall.IndexedTurn;
import confidant.mind.recall.MemoryIndex;
import confidant.testkit.Lives;
import confidant.understanding.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** The memory index over made-up lives: filling it, searching it, adding a turn, restoring. */
final class RecallBench {
  private static final int SEARCHES = 100;
  private static final Instant START = Instant.parse("2020-01-01T19:00:00Z");
  private static final List<String> QUESTIONS =
      List.of(
          "Who found the greyhound near the ferry?",
          "When did I last go to Porto with Anna?",
          "What did Ruth give me for my birthday?",
          "Why was I worried about the tax letter in May 2021?",
          "Which of my friends went to the swimming hall?");

  private final Embedder embedder = new MadeUpVectors(Understanding.embedder(), "made-up");
  private final Consumer<Figure> report;

  RecallBench(Consumer<Figure> report) {
    this.report = report;
  }

  /** The encoder alone. */
  void encoder() {
    double load = Stopwatch.milliseconds(() -> embedder.query("hello"));
    report.accept(Figure.once("encoder: load and first vector", 0, load, "ms", ""));
    double[] took = Stopwatch.warm(SEARCHES, i -> embedder.query(question(i)));
    report.accept(Figure.spread("encoder: vector of a question", 0, took, ""));
  }

  /** An index of that many turns; returns it so that its memory can be weighed. */
  MemoryIndex index(int memories) {
    List<Draft> life = Lives.of(7, START, memories);
    var index = new MemoryIndex(embedder, Understanding.stemmer());
    double words = Stopwatch.milliseconds(() -> add(index, life));
    report.accept(Figure.once("recall: index the words", memories, words, "ms", ""));
    index.settle();
    double[] took = Stopwatch.warm(SEARCHES, i -> index.search(question(i), 10));
    report.accept(Figure.spread("recall: question to ten turns", memories, took, ""));
    byte[] file = index.exportVectors();
    report.accept(Figure.once("recall: vectors on disk", memories, file.length / 1e6, "MB", ""));
    double restore = Stopwatch.milliseconds(() -> index.importVectors(file));
    report.accept(Figure.once("recall: take the vectors back", memories, restore, "ms", ""));
    return index;
  }

  private static void add(MemoryIndex index, List<Draft> life) {
    long sequence = 0;
    for (Draft draft : life) {
      if (draft.event() instanceof Said said) {
        LocalDate day = draft.at().atZone(ZoneOffset.UTC).toLocalDate();
        String name = said.speaker() == Speaker.PERSON ? "Jonas" : "Elin";
        EventId id = EventId.of(1, ++sequence);
        index.add(new IndexedTurn(id, name, said.text(), "", day, day.toString()));
      }
    }
  }

  private static String question(int i) {
    return QUESTIONS.get(i % QUESTIONS.size());
  }
}
