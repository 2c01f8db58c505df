package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what will have an outcome worth asking after. Due on the day after it is; let go two weeks
 * later. Thread-safe.
 */
final class LoopFinder {
  private static final int KEPT = 14;
  private static final String LUCKY = "what you wished for luck with";
  private static final Pattern LUCK =
      Pattern.compile("\\b(?:wish me luck|fingers crossed|keep your fingers crossed)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:if|was going to|cancell?ed|called off|no longer|don't have|do not have|used to|wish i)\\b");

  private LoopFinder() {}

  /**
   * @param before what the person said in the turns just before, oldest first
   */
  static List<LoopDraft> find(
      Utterance utterance, List<TimeExpression> times, List<String> before) {
    Optional<LoopDraft> reminder = Reminders.find(utterance, times);
    if (reminder.isPresent()) {
      return List.of(reminder.get());
    }
    String earlier = Plain.of(String.join("\n", before));
    String text = Plain.head(utterance.text());
    String plain = Plain.of(text);
    var drafts = new ArrayList<LoopDraft>();
    for (Clause clause : Clause.of(plain)) {
      if (!clause.question()
          && !NOT.matcher(clause.sentence()).find()
          && !TimeGrammar.past(clause.sentence())) {
        Optional<LocalDate> last = lastDay(clause, times, utterance);
        read(clause, utterance, text, last, earlier)
            .filter(d -> drafts.stream().noneMatch(o -> o.what().equals(d.what())))
            .ifPresent(drafts::add);
      }
    }
    List<LoopDraft> all = asked(plain) ? drafts : Enumerated.all(text, times, drafts);
    return all.stream().filter(d -> all.size() == 1 || !d.what().equals(LUCKY)).toList();
  }

  private static boolean asked(String plain) {
    return plain.contains("?") || NOT.matcher(plain).find();
  }

  private static Optional<LoopDraft> read(
      Clause clause, Utterance utterance, String text, Optional<LocalDate> last, String earlier) {
    Optional<LoopDraft> moved =
        last.flatMap(day ->
            Moved.in(clause, earlier)
                .map(what -> draft(what, day, clause.start(), clause.end()))
                .map(d -> new LoopDraft(d.what(), d.due(), d.expires(), d.start(), d.end(), true)));
    return moved.or(() -> awaited(clause, utterance, text, last, earlier));
  }

  private static Optional<LoopDraft> awaited(
      Clause clause, Utterance utterance, String text, Optional<LocalDate> last, String earlier) {
    String words = clause.words();
    Optional<String> what = Occasions.of(clause, text, last.isPresent(), earlier);
    if (what.isEmpty() && LUCK.matcher(words).find()) {
      what = Optional.of(LUCKY);
    }
    LocalDate day = last.orElse(LUCK.matcher(clause.sentence()).find() ? utterance.day() : null);
    if (what.isEmpty() || day == null || day.isBefore(utterance.day())) {
      return Optional.empty();
    }
    return Optional.of(draft(what.get(), day, clause.start(), clause.end()));
  }

  /** Something that will be over on that day. */
  static LoopDraft draft(String what, LocalDate day, int start, int end) {
    LocalDate due = day.plusDays(1);
    return new LoopDraft(what, due, due.plusDays(KEPT), start, end);
  }

  /** The last day of the latest time named in the clause, else in its sentence. */
  private static Optional<LocalDate> lastDay(
      Clause clause, List<TimeExpression> times, Utterance utterance) {
    int sentenceStart = clause.start() - clause.before().length();
    int sentenceEnd = sentenceStart + clause.sentence().length();
    List<TimeExpression> dated =
        times.stream()
            .filter(t -> t.start() >= sentenceStart && t.end() <= sentenceEnd)
            .filter(
                t -> t.kind() == Kind.DATE || t.kind() == Kind.PERSONAL || t.kind() == Kind.CLOCK)
            .toList();
    return dated.stream()
        .sorted(Comparator.comparing(t -> t.start() < clause.start() || t.end() > clause.end()))
        .map(t -> t.days().map(DayInterval::end).map(e -> e.minusDays(1)).orElse(utterance.day()))
        .filter(d -> !d.isBefore(utterance.day()))
        .findFirst();
  }
}
