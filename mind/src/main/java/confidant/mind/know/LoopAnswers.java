package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Receipt;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Turn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When something awaited will be, or is due. */
final class LoopAnswers {
  private static final Set<String> POINTING = Set.of("it", "that", "this", "they", "es", "das");

  /** Begins the name of a loop that was opened with a pronoun: "what Ingrid is waiting for". */
  private static final String UNNAMED = "what ";

  private final Knowledge knowledge;
  private final Finder finder;
  private final DayReader dayReader;

  LoopAnswers(Knowledge knowledge, Finder finder, DayReader dayReader) {
    this.knowledge = knowledge;
    this.finder = finder;
    this.dayReader = dayReader;
  }

  /**
   * @param thing what was asked for; a pronoun stands for what was last awaited
   */
  Optional<MemoryAnswer> when(String thing, Asking asking) {
    List<OpenLoop> open =
        knowledge.loops().stream().sorted(Comparator.comparing(OpenLoop::id).reversed()).toList();
    if (POINTING.contains(thing)) {
      return open.stream().findFirst().map(l -> answer(l.what(), l, asking));
    }
    List<String> stems = Likeness.content(thing);
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    return open.stream()
        .filter(l -> stems.stream().allMatch(s -> Likeness.in(l.what(), s)))
        .findFirst()
        .or(() -> byHead(stems.getLast(), open))
        .or(() -> open.stream().filter(l -> l.what().startsWith(UNNAMED)).findFirst())
        .map(l -> answer(asking.your(asking.thing(thing)), l, asking));
  }

  /**
   * "My Portuguese lesson" is the lesson that is awaited, where it was called no more than that.
   */
  private static Optional<OpenLoop> byHead(String head, List<OpenLoop> open) {
    List<OpenLoop> fitting = open.stream().filter(l -> Likeness.in(l.what(), head)).toList();
    return fitting.size() == 1 && Likeness.content(fitting.getFirst().what()).size() == 1
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  private MemoryAnswer answer(String what, OpenLoop loop, Asking asking) {
    Optional<Turn> turn = finder.turn(loop.receipt().turn());
    String told =
        turn.map(t -> asking.say("told", Map.of("when", asking.days().on(t.day())))).orElse("");
    DayInterval days = turn.map(t -> days(t, loop)).orElseGet(() -> last(loop));
    String sentence =
        asking.say(
            TimeAnswers.wording(what, days, asking),
            Map.of("what", what, "day", TimeAnswers.days(days, asking), "told", told));
    return new MemoryAnswer(MemoryAnswer.Kind.FOUND, sentence, List.of(loop.receipt()));
  }

  /** The days as they were named, as long as they end where the loop has its end. */
  private DayInterval days(Turn turn, OpenLoop loop) {
    Receipt receipt = loop.receipt();
    int end = Math.min(receipt.end(), turn.text().length());
    String clause = turn.text().substring(Math.min(receipt.start(), end), end);
    return dayReader
        .read(clause, turn.day())
        .or(() -> dayReader.read(turn.text(), turn.day()))
        .filter(d -> d.end().equals(loop.due()))
        .orElseGet(() -> last(loop));
  }

  private static DayInterval last(OpenLoop loop) {
    LocalDate day = loop.due().minusDays(1);
    return DayInterval.day(day);
  }
}
