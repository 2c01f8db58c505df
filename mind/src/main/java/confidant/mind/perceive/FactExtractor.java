package confidant.mind.perceive;

import confidant.core.conversation.Utterance;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What an utterance teaches, each fact with the words it rests on. Precision first: what is asked,
 * wished, supposed, quoted, told by hearsay or in jest is not learned. Thread-safe.
 */
final class FactExtractor {
  private FactExtractor() {}

  /**
   * @param known names known before
   * @param before what the person said in the turns just before, oldest first
   */
  static List<Fact> extract(
      Utterance utterance, List<TimeExpression> times, List<String> known, List<String> before) {
    String text = Plain.head(utterance.text());
    var facts = new LinkedHashMap<String, Fact>();
    Talk talk = Talk.after(before, known);
    for (Clause clause : Clause.of(Plain.of(text))) {
      Optional<Owner> owner = Owner.of(clause, text, known, talk);
      double base = Gates.certainty(clause);
      var reader = new ClauseFacts(utterance, text, clause, times);
      List<Fact> found = base == 0 ? reader.names(talk) : reader.read(owner, base, talk);
      found.forEach(f -> facts.putIfAbsent(key(f), f));
      talk = talk.after(clause, owner, found, text, known);
    }
    return withoutBare(List.copyOf(facts.values()));
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
