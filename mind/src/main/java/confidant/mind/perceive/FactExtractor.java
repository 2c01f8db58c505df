package confidant.mind.perceive;

import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What an utterance teaches, each fact with the words it rests on. Precision first: what is asked,
 * wished, supposed, quoted, told by hearsay or in jest is not learned. Thread-safe.
 */
final class FactExtractor {
  private FactExtractor() {}

  static List<Fact> extract(Utterance utterance, List<TimeExpression> times, List<String> known) {
    String text = Plain.head(utterance.text());
    var facts = new LinkedHashMap<String, Fact>();
    Optional<Owner> last = lastKnown(known);
    for (Clause clause : Clause.of(Plain.of(text))) {
      Optional<Owner> owner = Owner.of(clause, text, known, last);
      double base = Gates.certainty(clause);
      var reader = new ClauseFacts(utterance, text, clause, times);
      List<Fact> found = base == 0 ? reader.names(last) : reader.read(owner, base, last);
      found.forEach(f -> facts.putIfAbsent(key(f), f));
      last = next(owner, found, last);
    }
    return withoutBare(List.copyOf(facts.values()));
  }

  /** Whom "he", "she" or a clause without subject stands for next. */
  private static Optional<Owner> next(
      Optional<Owner> owner, List<Fact> found, Optional<Owner> last) {
    Optional<Owner> introduced = introduced(found);
    return introduced.isPresent() && owner.map(Owner::me).orElse(true)
        ? introduced
        : owner.or(() -> last);
  }

  private static Optional<Owner> introduced(List<Fact> facts) {
    return facts.stream()
        .filter(f ->
            f.predicate() == Predicate.KIN
                || f.predicate() == Predicate.PERSON
                || f.predicate() == Predicate.PET)
        .filter(f -> !f.negated())
        .reduce((a, b) -> b)
        .map(f -> new Owner(f.qualifier(), f.qualifier(), f.object(), 0));
  }

  private static Optional<Owner> lastKnown(List<String> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String last = known.getLast();
    boolean relation = Character.isLowerCase(last.charAt(0));
    return Optional.of(relation ? new Owner(last, last, "", 0) : new Owner(last, "", last, 0));
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

  /** Reads one clause. */
  private record ClauseFacts(
      Utterance utterance, String text, Clause clause, List<TimeExpression> times) {

    /** Who is who, which is stated even in a question or in hearsay. */
    List<Fact> names(Optional<Owner> last) {
      var found = new ArrayList<Fact>();
      Introductions.apposed(clause, text).forEach(it -> found.add(introduction(it)));
      last.flatMap(o -> Introductions.nameOf(clause, text, o))
          .ifPresent(it -> found.add(introduction(it)));
      return found;
    }

    private Fact introduction(Introductions.Found it) {
      return fact(
          it.subject(), it.predicate(), it.qualifier(), it.object(), it.negated(), 1, false);
    }

    List<Fact> read(Optional<Owner> owner, double base, Optional<Owner> last) {
      var found = new ArrayList<>(names(last));
      for (Introductions.Found it : Introductions.in(clause, text, owner)) {
        found.add(
            fact(
                it.subject(),
                it.predicate(),
                it.qualifier(),
                it.object(),
                it.negated(),
                base * it.certainty(),
                it.predicate() == Predicate.BIRTHDAY));
      }
      owner.ifPresent(o -> byRules(o, base, found));
      return found;
    }

    private void byRules(Owner owner, double base, List<Fact> found) {
      if (owner.restStart() >= clause.end()) {
        return;
      }
      String rest = clause.plain().substring(owner.restStart(), clause.end());
      String spaced = rest.startsWith(" ") || rest.startsWith("'") ? rest : " " + rest;
      int shift = owner.restStart() - (spaced.length() - rest.length());
      for (FactRule rule : FactRule.all()) {
        Matcher m = rule.pattern().matcher(spaced);
        if ((owner.me() || !rule.onlyMe()) && m.find()) {
          value(rule, m, shift)
              .ifPresent(o ->
                  found.add(
                      fact(
                          owner.subject(),
                          rule.predicate(),
                          "",
                          o,
                          negated(m),
                          base * rule.certainty(),
                          rule.predicate() == Predicate.EVENT)));
        }
      }
    }

    private Optional<String> value(FactRule rule, Matcher m, int shift) {
      int start = m.start("o") + shift;
      int end = Values.end(clause.plain(), start, m.end("o") + shift, rule, times);
      if (end <= start) {
        return Optional.empty();
      }
      return Values.tidy(text.substring(start, end), rule);
    }

    private static boolean negated(Matcher m) {
      return m.pattern().namedGroups().containsKey("not") && m.group("not") != null;
    }

    private Fact fact(
        String subject,
        Predicate predicate,
        String qualifier,
        String object,
        boolean negated,
        double certainty,
        boolean dated) {
      return new Fact(
          subject,
          predicate,
          qualifier,
          object,
          negated,
          certainty,
          dated ? days() : Optional.empty(),
          List.of(new Receipt(utterance.id(), clause.start(), clause.end())));
    }

    private Optional<DayInterval> days() {
      return times.stream()
          .filter(t -> t.start() >= clause.start() && t.end() <= clause.end())
          .flatMap(t -> t.days().stream())
          .findFirst();
    }
  }
}
