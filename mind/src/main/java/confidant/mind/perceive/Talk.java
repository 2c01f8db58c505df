package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who was spoken of up to here, for "he", "she" and clauses that leave out who.
 *
 * @param subject of the last clause
 * @param spoken who was named beside the speaker, the last first; several where one clause named
 *     several
 */
record Talk(Optional<Owner> subject, List<List<Owner>> spoken) {
  static final Talk NONE = new Talk(Optional.empty(), List.of());

  /** Whoever was named before so many others is not meant any more. */
  private static final int REMEMBERED = 4;

  /** "A lesson with the tutor": whoever was spoken of before is not meant any more. */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:the|an?|this|some|our) (?:new |old |young |nice )?(?<rel>"
              + People.SOME_ONE
              + "|owner|tutor|teacher|doctor|dentist|nurse|therapist|coach|trainer|landlord|landlady"
              + "|lawyer|solicitor|neighbou?r|colleague|boss|manager|plumber|electrician|builder|carpenter|barber|hairdresser|vet|priest|pastor|rabbi"
              + "|imam|professor|instructor|midwife|carer|cleaner|gardener|physio|surgeon|specialist|neurologist|cardiologist|intern|trainee|roommate|flatmate)\\b");

  /** The one a pronoun stands for, named last and fitting; nobody when two would fit. */
  Optional<Owner> meant(String pronoun) {
    return spoken.stream()
        .map(together -> together.stream().filter(o -> People.fits(pronoun, o)).toList())
        .filter(fitting -> !fitting.isEmpty())
        .findFirst()
        .flatMap(fitting -> only(pronoun, fitting));
  }

  /** Of several the one whose sex is known to fit, where no animal may be meant as well. */
  private static Optional<Owner> only(String pronoun, List<Owner> fitting) {
    List<Owner> sure =
        fitting.size() == 1
            ? fitting
            : fitting.stream().filter(o -> !People.pronoun(o).equals("they")).toList();
    boolean one = sure.size() == 1 && (fitting.size() == 1 || !pronoun.startsWith("the"));
    return one ? Optional.of(sure.getFirst()) : Optional.empty();
  }

  /** Behind the end of a text nobody goes on without saying who. */
  Talk ended() {
    return new Talk(Optional.empty(), spoken);
  }

  /** The one spoken of last, when there is just one. */
  Optional<Owner> other() {
    return spoken.stream().findFirst().filter(o -> o.size() == 1).map(List::getFirst);
  }

  /**
   * @param mentions of the whole text
   */
  Talk after(Clause clause, Optional<Owner> owner, List<Fact> found, List<Mention> mentions) {
    List<Owner> introduced = introduced(found);
    List<Owner> named = introduced.isEmpty() ? named(clause, mentions) : introduced;
    return new Talk(owner, spoken).naming(clause, owner, named);
  }

  /** Whom the clause names before an offset, for "Anna and her husband". */
  Talk within(Clause clause, Optional<Owner> owner, int offset, List<Mention> mentions) {
    List<Mention> inFront =
        mentions.stream().filter(m -> m.start() >= clause.start() && m.end() <= offset).toList();
    return naming(clause, owner.filter(o -> o.restStart() <= offset), named(inFront, ""));
  }

  /** Whom a clause is about goes on being spoken of; who came in beside comes next. */
  private Talk naming(Clause clause, Optional<Owner> owner, List<Owner> named) {
    Optional<Owner> other = owner.filter(o -> !o.me());
    if (other.filter(o -> clause.plain().startsWith(" and ", o.restStart())).isPresent()) {
      return with(named);
    }
    List<Owner> beside =
        named.stream().filter(n -> other.filter(o -> same(o, n)).isEmpty()).toList();
    Talk talk = with(beside);
    return other.map(o -> talk.with(List.of(o.from(0)))).orElse(talk);
  }

  private static boolean same(Owner one, Owner other) {
    return one.subject().equals(other.subject())
        || one.relation().equals(other.relation()) && !one.relation().isEmpty();
  }

  Talk with(List<Owner> named) {
    if (named.isEmpty()) {
      return this;
    }
    Stream<List<Owner>> before = spoken.stream().filter(s -> !s.equals(named));
    return new Talk(subject, Stream.concat(Stream.of(named), before).limit(REMEMBERED).toList());
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
        .filter(f -> !f.negated())
        .filter(f ->
            f.predicate() == Predicate.KIN
                || f.predicate() == Predicate.PERSON
                || f.predicate() == Predicate.PET)
        .map(Owner::of)
        .distinct()
        .toList();
  }

  private static Optional<Owner> doer(Matcher m) {
    return m.find()
        ? Optional.of(new Owner(m.group("rel"), m.group("rel"), "", 0))
        : Optional.empty();
  }

  private static List<Owner> named(Clause clause, List<Mention> mentions) {
    List<Mention> inside =
        mentions.stream()
            .filter(m -> m.start() >= clause.start() && m.end() <= clause.end())
            .toList();
    return named(inside, clause.words());
  }

  /** Persons and animals among the mentions; else a doer no table knows. */
  private static List<Owner> named(List<Mention> mentions, String plain) {
    List<Owner> named =
        mentions.stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ANIMAL)
            .map(m -> Owner.of(m.relation(), m.name()))
            .distinct()
            .toList();
    return named.isEmpty()
        ? doer(People.AGENT.matcher(plain)).or(() -> doer(ROLE.matcher(plain))).stream().toList()
        : named;
  }
}
