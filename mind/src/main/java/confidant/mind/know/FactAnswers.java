package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.Predicate;
import confidant.mind.know.People.Owner;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers over facts: one value, all of a kind, yes or no. */
final class FactAnswers {
  private final Transcript transcript;
  private final People people;
  private final OwnWords ownWords;
  private final Ages ages;

  FactAnswers(Transcript transcript, People people, Finder finder) {
    this.transcript = transcript;
    this.people = people;
    this.ownWords = new OwnWords(finder);
    this.ages = new Ages(people);
  }

  MemoryAnswer value(Question.Value question, Asking asking) {
    Optional<Owner> owner = people.owner(question.who(), asking);
    if (owner.isEmpty()) {
      return stranger(question.who(), people, asking);
    }
    if (question.predicates().contains(Predicate.AGE)) {
      Optional<MemoryAnswer> age = ages.reckoned(owner.get(), asking);
      if (age.isPresent()) {
        return age.get();
      }
    }
    List<List<KnownFact>> told =
        question.predicates().stream()
            .map(predicate -> affirmed(fitting(owner.get(), predicate, question.qualifier())))
            .filter(all -> !all.isEmpty())
            .toList();
    Optional<List<KnownFact>> best =
        told.stream()
            .filter(all -> !all.getLast().fact().negated())
            .findFirst()
            .or(() -> told.stream().findFirst());
    if (best.isPresent()) {
      return one(owner.get(), best.get(), asking);
    }
    return over(owner.get(), question.predicates(), asking)
        .or(() -> formerly(owner.get(), question.predicates(), asking))
        .orElseGet(() -> ownWords.answer(owner.get(), question.predicates(), asking));
  }

  /** What held once and is over, where nothing has taken its place. */
  private static Optional<MemoryAnswer> over(
      Owner owner, List<Predicate> predicates, Asking asking) {
    MemoryAnswer before = PastAnswers.before(owner, predicates, asking);
    return before.kind() == Kind.NOT_TOLD ? Optional.empty() : Optional.of(before);
  }

  /** "I used to be a bus driver" tells the work of somebody who names no other. */
  private Optional<MemoryAnswer> formerly(Owner owner, List<Predicate> predicates, Asking asking) {
    List<KnownFact> been =
        predicates.contains(Predicate.JOB)
            ? fitting(owner, Predicate.FORMERLY, "").stream()
                .filter(k -> k.fact().object().matches("(?:be|work as) an? .*"))
                .toList()
            : List.of();
    return been.isEmpty() ? Optional.empty() : Optional.of(one(owner, been, asking));
  }

  private static List<KnownFact> fitting(Owner owner, Predicate predicate, String qualifier) {
    List<String> stems = Likeness.content(qualifier);
    return owner.facts().stream()
        .filter(k -> k.current() && k.fact().predicate() == predicate)
        .filter(k -> stems.stream().allMatch(s -> Likeness.in(k.fact().qualifier(), s)))
        .toList();
  }

  /** What is denied tells only where nothing else was told. */
  private static List<KnownFact> affirmed(List<KnownFact> all) {
    List<KnownFact> held = all.stream().filter(k -> !k.fact().negated()).toList();
    return held.isEmpty() ? all : held;
  }

  private MemoryAnswer one(Owner owner, List<KnownFact> all, Asking asking) {
    KnownFact newest = all.getLast();
    Optional<KnownFact> rival =
        all.stream()
            .filter(k -> k != newest && newest.fact().predicate().single())
            .filter(k -> !k.fact().object().equalsIgnoreCase(newest.fact().object()))
            .reduce((a, b) -> b);
    if (rival.isPresent()) {
      return two(rival.get(), newest, asking);
    }
    String sentence = asking.wording().sentence(newest, owner.subject(asking));
    return newest.fact().sure()
        ? asking.found(sentence + " " + asking.told(newest), List.of(newest))
        : unsure(newest, asking);
  }

  private static MemoryAnswer two(KnownFact one, KnownFact two, Asking asking) {
    String sentence =
        asking.say(
            "two.values",
            Map.of(
                "one", YouForm.of(one.fact().object(), asking.language()),
                "date1", asking.days().plain(asking.toldOn(one)),
                "two", YouForm.of(two.fact().object(), asking.language()),
                "date2", asking.days().plain(asking.toldOn(two))));
    return new MemoryAnswer(
        Kind.TWO_VALUES, sentence, asking.found(sentence, List.of(one, two)).receipts());
  }

  /** What was not said clearly is quoted, not stated. */
  private MemoryAnswer unsure(KnownFact known, Asking asking) {
    return known.fact().receipts().stream()
        .flatMap(r -> transcript.turn(r.turn()).stream())
        .findFirst()
        .map(turn -> asking.quoted("quote", Quote.of(turn, content(known.fact()))))
        .orElseGet(asking::notTold);
  }

  private static Set<String> content(Fact fact) {
    return Set.copyOf(Likeness.content(fact.object()));
  }

  MemoryAnswer things(Question.Things question, Asking asking) {
    Optional<Owner> owner = people.owner(question.who(), asking);
    if (owner.isEmpty()) {
      return stranger(question.who(), people, asking);
    }
    var byKind = new LinkedHashMap<Predicate, List<KnownFact>>();
    for (Predicate predicate : question.predicates()) {
      fitting(owner.get(), predicate, "").stream()
          .filter(k -> k.fact().sure())
          .forEach(k -> byKind.computeIfAbsent(predicate, p -> new ArrayList<>()).add(k));
    }
    if (byKind.isEmpty()) {
      return guessed(owner.get(), question.predicates())
          .map(k -> unsure(k, asking))
          .orElseGet(() -> ownWords.answer(owner.get(), question.predicates(), asking));
    }
    return together(owner.get(), byKind, asking);
  }

  /** Something of the kind that was not said clearly enough to state. */
  private static Optional<KnownFact> guessed(Owner owner, List<Predicate> predicates) {
    return owner.facts().stream()
        .filter(k -> k.current() && !k.fact().sure() && predicates.contains(k.fact().predicate()))
        .reduce((a, b) -> b);
  }

  private static MemoryAnswer together(
      Owner owner, Map<Predicate, List<KnownFact>> byKind, Asking asking) {
    var sentences = new ArrayList<String>();
    var used = new ArrayList<KnownFact>();
    byKind.forEach((predicate, facts) -> {
      Map<Boolean, List<KnownFact>> sides = sides(facts);
      sides.forEach((negated, side) -> {
        KnownFact joined = joined(side, predicate, asking);
        sentences.add(asking.wording().sentence(joined, owner.subject(asking)));
      });
      used.addAll(facts);
    });
    String told = used.size() == 1 ? " " + asking.told(used.getFirst()) : "";
    return asking.found(String.join(" ", sentences) + told, used);
  }

  private static Map<Boolean, List<KnownFact>> sides(List<KnownFact> facts) {
    var sides = new LinkedHashMap<Boolean, List<KnownFact>>();
    facts.forEach(k -> sides.computeIfAbsent(k.fact().negated(), n -> new ArrayList<>()).add(k));
    return sides;
  }

  /** Several values of one kind as one fact, so that they make one sentence. */
  private static KnownFact joined(List<KnownFact> facts, Predicate predicate, Asking asking) {
    KnownFact first = facts.getFirst();
    if (facts.size() == 1 || predicate == Predicate.FAVORITE) {
      return first;
    }
    Fact fact = first.fact();
    List<String> objects = facts.stream().map(k -> k.fact().object().strip()).distinct().toList();
    var all =
        new Fact(
            fact.subject(),
            predicate,
            fact.qualifier(),
            asking.list(objects),
            fact.negated(),
            fact.certainty(),
            Optional.empty(),
            fact.receipts());
    return new KnownFact(first.id(), all, first.learnedAt(), Optional.empty(), false);
  }

  MemoryAnswer holds(Question.Holds question, Asking asking) {
    Optional<Owner> owner = people.owner(question.who(), asking);
    if (owner.isEmpty()) {
      return stranger(question.who(), people, asking);
    }
    List<KnownFact> of =
        owner.get().facts().stream()
            .filter(k -> k.current() && k.fact().sure())
            .filter(k -> question.predicates().contains(k.fact().predicate()))
            .toList();
    List<String> stems = Likeness.content(question.object());
    Optional<KnownFact> match =
        of.stream().filter(k -> matches(k.fact(), stems)).reduce((a, b) -> b);
    if (match.isPresent()) {
      return verdict(owner.get(), match.get(), question.predicates().getFirst(), asking);
    }
    Optional<KnownFact> other =
        of.stream()
            .filter(k -> k.fact().predicate() == question.predicates().getFirst())
            .filter(k -> !k.fact().negated())
            .reduce((a, b) -> b);
    return other
        .map(k -> say(k.fact().predicate().single() ? "no" : "no.but", owner.get(), k, asking))
        .orElseGet(() -> ownWords.answer(owner.get(), question.predicates(), asking));
  }

  private static boolean matches(Fact fact, List<String> stems) {
    return !stems.isEmpty()
        && stems.stream().allMatch(s -> Likeness.in(fact.object(), s) || inside(fact.object(), s));
  }

  /** "nut" stands in "peanuts". */
  private static boolean inside(String object, String stem) {
    return stem.length() > 2 && Words.fold(object).contains(stem);
  }

  private static MemoryAnswer verdict(
      Owner owner, KnownFact known, Predicate asked, Asking asking) {
    boolean same = known.fact().predicate() == asked;
    boolean affirms = same != known.fact().negated();
    return say(affirms ? "yes" : "no", owner, known, asking);
  }

  private static MemoryAnswer say(String key, Owner owner, KnownFact known, Asking asking) {
    String fact = asking.wording().sentence(known, owner.subject(asking));
    return asking.found(
        asking.say(key, Map.of("fact", fact)) + " " + asking.told(known), List.of(known));
  }

  /** Asked about somebody who was never spoken of. */
  static MemoryAnswer stranger(String who, People people, Asking asking) {
    if (Who.pronoun(who)) {
      return asking.notTold();
    }
    boolean relation = Relations.relation(who);
    boolean spokenOf = people.spokenOf(who, asking.turn());
    return spokenOf
        ? asking.notTold() // only this was not told, and to claim more would be wrong
        : asking.notTold(relation ? asking.your(who) : asking.thing(who));
  }
}
