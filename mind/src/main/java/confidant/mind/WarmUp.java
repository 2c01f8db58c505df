package confidant.mind;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.Event.Said;
import confidant.core.journal.View;
import confidant.core.origin.Channel;
import confidant.core.origin.Speaker;
import confidant.core.person.Answers;
import confidant.mind.plan.NameGiver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Talks with a made-up person on scrap paper before the real one is there: tables and models are
 * loaded and the ways of a turn are worn in, so that the first real answer is not the slow one.
 */
public final class WarmUp {
  private static final int DAYS = 60;

  private final Faculties faculties;

  public WarmUp(Faculties faculties) {
    this.faculties = faculties;
  }

  /** Two months of a made-up person who says the same every evening. */
  public static List<Draft> life(Instant end) {
    List<String> lines = lines();
    return IntStream.iterate(DAYS, day -> day > 0, day -> day - 1)
        .mapToObj(day -> end.minus(Duration.ofDays(day)))
        .flatMap(evening -> lines.stream().map(line -> said(evening, line)))
        .toList();
  }

  private static Draft said(Instant at, String line) {
    return new Draft(
        at,
        new Said(
            Speaker.PERSON,
            Long.toString(at.toEpochMilli(), 36),
            Channel.TYPED,
            line,
            "en",
            ZoneOffset.UTC,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            false));
  }

  /** What the made-up person says, one line a turn, of many kinds. */
  public static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(WarmUp.class.getResourceAsStream("/confidant/warm-up.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an old life, then talks until the lines are through or nobody wants it any more. */
  public void run(BooleanSupplier wanted) {
    read(wanted);
    talk(wanted);
  }

  /** Without waking her memory: the vectors of made-up turns are not worth computing. */
  private void read(BooleanSupplier wanted) {
    var paper = new Paper();
    List<View> views = new Stages(faculties, paper, preview -> {}).views();
    for (Entry entry : paper.appendAll(life(Instant.now()))) {
      if (!wanted.getAsBoolean()) {
        return;
      }
      views.forEach(view -> view.apply(entry));
    }
  }

  private void talk(BooleanSupplier wanted) {
    var paper = new Paper();
    try (Mind mind =
        Mind.open(
            paper, paper, faculties, InstantSource.system(), () -> ZoneOffset.UTC, notice -> {})) {
      mind.remember(new Met(Answers.defaults()));
      mind.remember(
          new PersonaChosen(new NameGiver().persona(Answers.defaults(), 1), "for the warm-up"));
      for (String line : lines()) {
        if (!wanted.getAsBoolean()) {
          return;
        }
        mind.answer(line, Channel.TYPED, said -> {});
      }
    }
  }
}
