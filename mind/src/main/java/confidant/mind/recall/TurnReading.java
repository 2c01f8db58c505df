package confidant.mind.recall;

import confidant.core.language.DayInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A turn with everything that is read out of its text alone, before it takes its place among the
 * others. Immutable, so turns can be read side by side.
 *
 * @param body words of what was said
 * @param name words of the speaker's name
 * @param times the days the text names
 * @param dateWords month, year and day numbers of the turn's own day and of those it names
 * @param introduces whether the speaker may call themselves something in it
 */
record TurnReading(
    IndexedTurn turn,
    List<String> body,
    List<String> name,
    List<DayInterval> times,
    List<String> dateWords,
    boolean introduces) {

  static TurnReading of(IndexedTurn turn, Analyzer analyzer) {
    List<String> tokens = analyzer.tokens(turn.body());
    List<DayInterval> times = times(turn, tokens);
    return new TurnReading(
        turn,
        analyzer.indexed(tokens),
        analyzer.words(turn.speaker()),
        times,
        dateWords(turn.day(), times, analyzer),
        Speakers.cued(tokens));
  }

  private static List<DayInterval> times(IndexedTurn turn, List<String> tokens) {
    var times = new ArrayList<DayInterval>();
    if (Dates.cued(tokens)) {
      times.addAll(Dates.in(turn.text(), List.of(turn.day().getYear())));
    }
    if (RelativeDates.cued(tokens)) {
      times.addAll(RelativeDates.in(turn.text(), turn.day()));
    }
    return List.copyOf(times);
  }

  private static List<String> dateWords(LocalDate day, List<DayInterval> times, Analyzer analyzer) {
    var words = new ArrayList<String>();
    for (DayInterval interval : times) {
      addDate(words, interval.start(), interval.days() == 1, analyzer);
    }
    addDate(words, day, true, analyzer);
    return words;
  }

  /** The day number only when it is one day. */
  private static void addDate(List<String> words, LocalDate day, boolean exact, Analyzer analyzer) {
    words.add(analyzer.stem(day.getMonth().name()));
    words.add(Integer.toString(day.getYear()));
    if (exact) {
      words.add(Integer.toString(day.getDayOfMonth()));
    }
  }

  /** The turn at the end of the others. */
  Turns.Entry entry(Turns turns, int session) {
    String text = turn.text();
    return new Turns.Entry(
        turn.id(),
        session,
        turn.speaker(),
        body.size(),
        body.size() + name.size(),
        dateWords.size(),
        text.contains("?"),
        text.strip().endsWith("?"),
        turn.day().toEpochDay(),
        times,
        turns.antecedentOfNext(session, turn.speaker()),
        turns.nextIsReply(session, turn.speaker()));
  }
}
