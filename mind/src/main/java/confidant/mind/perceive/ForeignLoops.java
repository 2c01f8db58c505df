package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import confidant.mind.perceive.ForeignGrammar.Awaited;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What will have an outcome worth asking after, told in German, Spanish or French. */
final class ForeignLoops {
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^.!?\\n]|(?<=\\d)\\.(?=[ \\d]))+[.!?]*");

  private ForeignLoops() {}

  /**
   * @param language of the utterance; nothing is found where no table is shipped
   */
  static List<LoopDraft> find(String language, Utterance utterance, List<TimeExpression> times) {
    var drafts = new ArrayList<LoopDraft>();
    Optional<ForeignGrammar> grammar = ForeignGrammar.of(language);
    if (grammar.isEmpty()) {
      return drafts;
    }
    Matcher sentence = SENTENCE.matcher(Plain.of(Plain.head(utterance.text())));
    while (sentence.find()) {
      if (told(sentence.group(), language, grammar.get())) {
        draft(sentence, utterance, times, grammar.get()).ifPresent(drafts::add);
      }
    }
    return List.copyOf(drafts);
  }

  private static boolean told(String words, String language, ForeignGrammar grammar) {
    boolean past = ForeignTimes.of(language).map(t -> t.past(words)).orElse(false);
    return !past
        && !words.strip().endsWith("?")
        && !grammar.pattern("gate").matcher(words).find()
        && !grammar.pattern("cancelled").matcher(words).find();
  }

  private static Optional<LoopDraft> draft(
      Matcher sentence, Utterance utterance, List<TimeExpression> times, ForeignGrammar grammar) {
    Optional<LocalDate> day = lastDay(sentence, utterance, times);
    return grammar.awaited().stream()
        .filter(a -> a.pattern().matcher(sentence.group()).find())
        .map(Awaited::what)
        .findFirst()
        .flatMap(what -> day.map(d -> LoopFinder.draft(what, d, sentence.start(), sentence.end())));
  }

  private static Optional<LocalDate> lastDay(
      Matcher sentence, Utterance utterance, List<TimeExpression> times) {
    return times.stream()
        .filter(t -> t.start() >= sentence.start() && t.end() <= sentence.end())
        .filter(t -> t.kind() == Kind.DATE || t.kind() == Kind.CLOCK || t.kind() == Kind.PERSONAL)
        .map(t -> t.days().map(DayInterval::end).map(e -> e.minusDays(1)).orElse(utterance.day()))
        .filter(d -> !d.isBefore(utterance.day()))
        .findFirst();
  }
}
