package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who was spoken of up to here, for "he", "she" and clauses that leave out who.
 *
 * @param subject of the last clause
 * @param others who was named last beside the speaker; several when one clause named several
 */
record Talk(Optional<Owner> subject, List<Owner> others) {
  /** "A lesson with the tutor": whoever was spoken of before is not meant any more. */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:the|an?|this|some|our) (?:new |old |young |nice )?(?<rel>tutor|teacher|doctor|dentist|nurse|therapist|coach|trainer|landlord|landlady"
              + "|lawyer|solicitor|neighbou?r|colleague|boss|manager|plumber|electrician|builder|carpenter|barber|hairdresser|vet|priest|pastor|rabbi"
              + "|imam|professor|instructor|midwife|carer|cleaner|gardener|physio|surgeon|specialist|neurologist|cardiologist|intern|trainee|roommate|flatmate)\\b");

  /**
   * @param before what the person said in the turns just before, oldest first
   * @param known names known before
   */
  static Talk after(List<String> before, List<String> known) {
    List<Owner> others =
        before.reversed().stream()
            .map(text -> named(MentionFinder.find(text, known), Plain.of(text)))
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Talk(Optional.empty(), others);
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

  private static Optional<Owner> doer(Matcher m) {
    return m.find()
        ? Optional.of(new Owner(m.group("rel"), m.group("rel"), "", 0))
        : Optional.empty();
  }

  private static List<Owner> named(Clause clause, String text, List<String> known) {
    List<Mention> inside =
        MentionFinder.find(text, known).stream()
            .filter(m -> m.start() >= clause.start() && m.end() <= clause.end())
            .toList();
    return named(inside, clause.words());
  }

  /** Persons and animals among the mentions; else a doer no table knows. */
  private static List<Owner> named(List<Mention> mentions, String plain) {
    List<Owner> named =
        mentions.stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ANIMAL)
            .map(m ->
                new Owner(
                    m.relation().isEmpty() ? m.name() : m.relation(), m.relation(), m.name(), 0))
            .distinct()
            .toList();
    return named.isEmpty()
        ? doer(People.AGENT.matcher(plain)).or(() -> doer(ROLE.matcher(plain))).stream().toList()
        : named;
  }
}
