package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads the facts of one clause.
 *
 * @param text of the utterance, as written
 * @param times of the whole utterance
 * @param mentions of the whole utterance
 */
record ClauseFacts(
    Utterance utterance,
    String text,
    Clause clause,
    List<TimeExpression> times,
    List<Mention> mentions) {

  /** Who is who, which is stated even in a question or in hearsay. */
  List<Fact> names(Talk talk) {
    var found = new ArrayList<Fact>();
    if (Gates.invented(clause)) {
      return found;
    }
    Introductions.apposed(clause, text).forEach(it -> found.add(introduction(it)));
    Introductions.nameOf(clause, text, talk).ifPresent(it -> found.add(introduction(it)));
    return found;
  }

  private Fact introduction(Introductions.Found it) {
    return fact(it.subject(), it.predicate(), it.qualifier(), it.object(), it.negated(), 1, false);
  }

  /**
   * @param base certainty the facts of this clause start from
   */
  List<Fact> read(Optional<Owner> owner, double base, Talk talk) {
    var found = new ArrayList<>(names(talk));
    List<Introductions.Found> told = Introductions.in(clause, text, owner);
    Possessed.in(clause, text, at -> talk.within(clause, owner, at, mentions)).forEach(told::add);
    for (Introductions.Found it : told) {
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
    owner.filter(o -> !People.passing(o)).ifPresent(o -> byRules(o, base, found));
    return found;
  }

  private void byRules(Owner owner, double base, List<Fact> found) {
    if (owner.restStart() >= clause.end()) {
      return;
    }
    String rest = clause.plain().substring(owner.restStart(), clause.end());
    String spaced = spaced(rest);
    int shift = owner.restStart() - (spaced.length() - rest.length());
    for (FactRule rule : FactRule.all()) {
      Matcher m = rule.pattern().matcher(spaced);
      if ((owner.me() || !rule.onlyMe()) && m.find()) {
        value(rule, m, shift)
            .ifPresent(o ->
                found.add(
                    fact(
                        owner.subject(),
                        disliked(rule, m) ? Predicate.DISLIKES : rule.predicate(),
                        "",
                        o,
                        negated(m) && !disliked(rule, m),
                        base * rule.certainty(),
                        rule.predicate() == Predicate.EVENT)));
      }
    }
  }

  /** From the verb on; "im" and "shes" get back the apostrophe they were typed without. */
  private static String spaced(String rest) {
    if (rest.startsWith(" ") || rest.startsWith("'")) {
      return rest;
    }
    return (rest.matches("(?s)(?:m|s|re|ve)\\b.*") ? "'" : " ") + rest;
  }

  private Optional<String> value(FactRule rule, Matcher m, int shift) {
    int start = m.start("o") + shift;
    int end = Values.end(clause.plain(), start, m.end("o") + shift, rule, times);
    if (end <= start) {
      return Optional.empty();
    }
    return Values.tidy(text.substring(start, end), rule);
  }

  /** "I don't like olives" says more than that they are not liked. */
  private static boolean disliked(FactRule rule, Matcher m) {
    return rule.predicate() == Predicate.LIKES && negated(m);
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
