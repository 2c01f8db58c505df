package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import confidant.core.conversation.Utterance;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an utterance teaches, each fact with the words it rests on. Precision first: what is asked,
 * wished, supposed, quoted, told by hearsay or in jest is not learned. Thread-safe.
 */
final class FactExtractor {
  private static final Pattern OPENER =
      Pattern.compile("(?i)(?:(?:sorry|actually|oh|oops|hang on|correction)[,:]? )+(?=\\p{L})");

  private FactExtractor() {}

  /**
   * @param known names known before
   * @param before what the person said in the turns just before, oldest first
   */
  static List<Fact> extract(
      Utterance utterance, List<TimeExpression> times, List<String> known, List<String> before) {
    Talk talk = Talk.NONE;
    for (String text : before) {
      talk = new Reading(utterance, Plain.head(text), List.of(), known).after(talk, facts -> {});
    }
    var facts = new LinkedHashMap<String, Fact>();
    new Reading(utterance, unopened(Plain.head(utterance.text())), times, known)
        .after(talk, f -> facts.putIfAbsent(key(f), f));
    return withoutBare(List.copyOf(facts.values()));
  }

  /** "Sorry, Osric is nine" tells what "Osric is nine" does; every character keeps its place. */
  private static String unopened(String text) {
    Matcher opener = OPENER.matcher(text);
    return opener.lookingAt() ? " ".repeat(opener.end()) + text.substring(opener.end()) : text;
  }

  /** One text, read clause by clause. */
  private record Reading(
      Utterance utterance, String text, List<TimeExpression> times, List<String> known) {
    /** Who is spoken of behind it; what it teaches goes to the learner. */
    Talk after(Talk before, Consumer<Fact> learner) {
      List<Mention> mentions = MentionFinder.find(text, known);
      Talk talk = before;
      for (Clause clause : Clause.of(Plain.of(text))) {
        Optional<Owner> owner = Owner.of(clause, text, known, talk);
        double base = Gates.certainty(clause);
        var reader = new ClauseFacts(utterance, text, clause, times, mentions);
        List<Fact> found = base == 0 ? reader.names(talk) : reader.read(owner, base, talk);
        found.forEach(learner);
        talk = talk.after(clause, owner, found, mentions);
      }
      return talk.ended();
    }
  }

  private static String key(Fact fact) {
    return fact.subject() + fact.predicate() + fact.qualifier() + Plain.of(fact.object());
  }

  /** "I have a sister" says nothing more once the sister has a name. */
  private static List<Fact> withoutBare(List<Fact> facts) {
    return facts.stream()
        .filter(f ->
            !f.object().isEmpty()
                || facts.stream()
                    .noneMatch(o ->
                        o != f
                            && o.predicate() == f.predicate()
                            && o.qualifier().equals(f.qualifier())
                            && !o.object().isEmpty()))
        .toList();
  }
}
