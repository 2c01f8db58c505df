package confidant.bench;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.core.origin.Speaker;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import confidant.mind.recall.IndexedTurn;
import confidant.mind.recall.MemoryIndex;
import confidant.testkit.Lives;
import confidant.understanding.Understanding;
import confidant.vault.SqliteVault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The program as it is started, over a vault of made-up years: from the command to the page, from
 * unlocking to the first answer, from a message to the first sentence, and what it weighs. The
 * vectors of old turns are random ones, so that the vault is made in seconds; everything said is
 * encoded for real.
 */
final class EveningBench {
  private static final Instant START = Instant.parse("2020-01-01T19:00:00Z");
  private static final String SECRET = "seven quiet herons";

  /** A person types a passphrase for as long; the models load meanwhile. */
  private static final long TYPING_MILLISECONDS = 5_000;

  /** A pause in which the program gives back what it no longer needs. */
  private static final long PAUSE_MILLISECONDS = 55_000;

  private static final int MESSAGES = 60;

  private final Path root;
  private final Consumer<Figure> report;

  EveningBench(Path root, Consumer<Figure> report) {
    this.root = root;
    this.report = report;
  }

  /** Start of the program on an empty vault, with the quick start and without. */
  void start(Path folder) throws IOException, InterruptedException {
    Program.start(root, folder, true).close(); // the first start writes the cache
    double[] quick = new double[3];
    for (int i = 0; i < quick.length; i++) {
      try (Program program = Program.start(root, folder, true)) {
        quick[i] = program.secondsToPage();
      }
    }
    report.accept(Figure.seconds("start: command to page, AOT cache", 0, quick, "<= 1.5 s"));
    double[] plain = new double[3];
    for (int i = 0; i < plain.length; i++) {
      try (Program program = Program.start(root, folder, false)) {
        plain[i] = program.secondsToPage();
      }
    }
    report.accept(Figure.seconds("start: command to page, no cache", 0, plain, "<= 2.5 s"));
  }

  /** An evening over a vault of that many turns. */
  void evening(Path folder, int memories) throws IOException, InterruptedException {
    live(folder, memories);
    double[] opened = new double[3];
    for (int i = 0; i < opened.length; i++) {
      try (Program program = Program.start(root, folder, true)) {
        Thread.sleep(TYPING_MILLISECONDS);
        opened[i] = program.unlockAndAsk(SECRET, "Who found the greyhound near the ferry?");
        if (i == opened.length - 1) {
          talk(program, memories);
        }
      }
    }
    String goal = memories >= 100_000 ? "<= 3 s" : "<= 1.5 s";
    report.accept(Figure.seconds("unlock to first answer", memories, opened, goal));
  }

  private void talk(Program program, int memories) throws InterruptedException {
    List<Draft> more = Lives.of(9, START, 4 * MESSAGES);
    List<String> told =
        more.stream()
            .map(Draft::event)
            .filter(e -> e instanceof Said said && said.speaker() == Speaker.PERSON)
            .map(e -> ((Said) e).text())
            .limit(MESSAGES)
            .toList();
    double[] took = new double[told.size()];
    for (int i = 0; i < took.length; i++) {
      took[i] = program.say(told.get(i));
    }
    report.accept(
        Figure.spread("reply: message in to first sentence out", memories, took, "p95 <= 150 ms"));
    weigh(program, memories, "resident: right after it", "");
    Thread.sleep(PAUSE_MILLISECONDS);
    weigh(program, memories, "resident: idle", "<= 450 MB at 1e4");
  }

  private void weigh(Program program, int memories, String what, String goal) {
    program
        .residentMegabytes()
        .ifPresent(mb -> report.accept(Figure.once(what, memories, mb, "MB", goal)));
  }

  /** Writes a life into a new vault, with its index of vectors. */
  private static void live(Path folder, int memories) {
    Vault vault = SqliteVault.at(folder);
    var index =
        new MemoryIndex(
            new MadeUpVectors(Understanding.embedder(), Understanding.embedder().model()),
            Understanding.stemmer());
    try (Journal journal = vault.create(SECRET.toCharArray()).journal()) {
      journal.append(new Draft(START, new Met(Answers.defaults())));
      var persona =
          new Persona(
              1, "Elin", "It is short.", Persona.Traits.standard(), Persona.Relationship.FRIEND);
      journal.append(new Draft(START, new PersonaChosen(persona, "made for measuring")));
      for (Entry entry : journal.appendAll(Lives.of(7, START, memories))) {
        indexed(entry).ifPresent(index::add);
      }
      index.settle();
      vault.writeSealedFile("vectors", index.exportVectors());
    }
  }

  private static Optional<IndexedTurn> indexed(Entry entry) {
    if (!(entry.event() instanceof Said said)) {
      return Optional.empty();
    }
    LocalDate day = entry.at().atZone(ZoneOffset.UTC).toLocalDate();
    String name = said.speaker() == Speaker.PERSON ? "You" : "Elin";
    return Optional.of(new IndexedTurn(entry.id(), name, said.text(), "", day, said.talk()));
  }
}
