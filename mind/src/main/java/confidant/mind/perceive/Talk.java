package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who was spoken of up to here, for "he", "she" and clauses that leave out who.
 *
 * @param subject of the last clause
 * @param others who was named last beside the speaker; several when one clause named several
 */
record Talk(Optional<Owner> subject, List<Owner> others) {
  /**
   * @param known names and relations known before, the last named last
   */
  static Talk after(List<String> known) {
    if (known.isEmpty()) {
      return new Talk(Optional.empty(), List.of());
    }
    String last = known.getLast();
    boolean relation = Character.isLowerCase(last.charAt(0));
    return new Talk(
        Optional.empty(),
        List.of(relation ? new Owner(last, last, "", 0) : new Owner(last, "", last, 0)));
  }

  /** The one a pronoun stands for; nobody when two would fit. */
  Optional<Owner> meant(String pronoun) {
    List<Owner> fitting = others.stream().filter(o -> People.fits(pronoun, o.relation())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** The one spoken of last, when there is just one. */
  Optional<Owner> other() {
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  Talk after(
      Clause clause, Optional<Owner> owner, List<Fact> found, String text, List<String> known) {
    Optional<Owner> now = owner.or(() -> subject);
    if (owner.filter(o -> !o.me()).isPresent()) {
      return new Talk(now, owner.stream().toList());
    }
    List<Owner> introduced = introduced(found);
    List<Owner> named = introduced.isEmpty() ? named(clause, text, known) : introduced;
    return new Talk(now, named.isEmpty() ? others : named);
  }

  /** Everybody the clause introduced; by relation alone only where no name goes with it. */
  private static List<Owner> introduced(List<Fact> facts) {
    List<Owner> all = all(facts);
    return all.stream()
        .filter(o ->
            !o.name().isEmpty()
                || all.stream().noneMatch(n -> n != o && n.relation().equals(o.relation())))
        .toList();
  }

  private static List<Owner> all(List<Fact> facts) {
    return facts.stream()
        .filter(f -> f.subject().equals(Fact.ME) && !f.negated())
        .filter(f ->
            f.predicate() == Predicate.KIN
                || f.predicate() == Predicate.PERSON
                || f.predicate() == Predicate.PET)
        .map(f -> new Owner(f.qualifier(), f.qualifier(), f.object(), 0))
        .distinct()
        .toList();
  }

  private static List<Owner> named(Clause clause, String text, List<String> known) {
    Stream<Mention> mentions =
        MentionFinder.find(text, known).stream()
            .filter(m -> m.start() >= clause.start() && m.end() <= clause.end())
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ANIMAL);
    return mentions
        .map(m ->
            new Owner(m.relation().isEmpty() ? m.name() : m.relation(), m.relation(), m.name(), 0))
        .distinct()
        .toList();
  }
}
