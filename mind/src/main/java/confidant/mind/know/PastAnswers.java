package confidant.mind.know;

import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.know.People.Owner;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what it was before: the home before this one, the job before that. */
final class PastAnswers {
  private static final int NEAR = 6;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final People people;

  PastAnswers(Transcript transcript, Knowledge knowledge, People people) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.people = people;
  }

  MemoryAnswer previous(Question.Previous question, Asking asking) {
    Optional<KnownFact> last =
        question.predicates().isEmpty() ? lastShown(asking) : Optional.empty();
    if (question.predicates().isEmpty() && last.isEmpty()) {
      return asking.notTold();
    }
    List<Predicate> predicates =
        last.map(k -> List.of(k.fact().predicate())).orElse(question.predicates());
    if (last.filter(People::introduces).isPresent()) {
      return holder(last.get(), asking);
    }
    String who = last.map(k -> k.fact().subject()).orElse(question.who());
    Optional<Owner> owner = people.owner(who, asking);
    return owner
        .map(o -> before(o, predicates, asking))
        .orElseGet(() -> FactAnswers.stranger(who, people, asking));
  }

  /** Who was it before: the boss before this one. */
  private MemoryAnswer holder(KnownFact now, Asking asking) {
    return knowledge.facts().stream()
        .filter(People::introduces)
        .filter(k -> k.until().isPresent() && !k.withdrawn() && !k.fact().negated())
        .filter(k ->
            Relations.canonical(k.fact().qualifier())
                .equals(Relations.canonical(now.fact().qualifier())))
        .reduce((a, b) -> b)
        .map(k -> asking.found(asking.wording().you(k) + " " + asking.told(k), List.of(k)))
        .orElseGet(asking::notTold);
  }

  static MemoryAnswer before(Owner owner, List<Predicate> predicates, Asking asking) {
    Optional<KnownFact> old =
        owner.facts().stream()
            .filter(k -> predicates.contains(k.fact().predicate()))
            .filter(k -> k.until().isPresent() && !k.withdrawn() && !k.fact().negated())
            .reduce((a, b) -> b);
    return old.map(
            k -> {
              String sentence = asking.wording().sentence(k, owner.subject(asking));
              return asking.found(sentence + " " + asking.told(k), List.of(k));
            })
        .or(() -> corrected(owner, predicates, asking))
        .orElseGet(asking::notTold);
  }

  /** What was said first and then put right was never true, but it was said. */
  private static Optional<MemoryAnswer> corrected(
      Owner owner, List<Predicate> predicates, Asking asking) {
    return owner.facts().stream()
        .filter(k -> predicates.contains(k.fact().predicate()))
        .filter(k -> k.withdrawn() && !k.fact().negated() && !k.fact().object().isBlank())
        .reduce((a, b) -> b)
        .map(k ->
            asking.found(
                asking.say("before.corrected", Map.of("old", k.fact().object()))
                    + " "
                    + asking.told(k),
                List.of(k)));
  }

  /** The fact her last answer rested on. */
  private Optional<KnownFact> lastShown(Asking asking) {
    List<Turn> hers =
        transcript.before(asking.turn(), NEAR).reversed().stream()
            .filter(t -> !t.byPerson())
            .toList();
    if (hers.isEmpty()) {
      return Optional.empty();
    }
    Set<EventId> leaned = Set.copyOf(hers.getFirst().said().evidence());
    return knowledge.facts().stream()
        .filter(k -> k.current() && (k.fact().predicate().single() || People.introduces(k)))
        .filter(k -> k.fact().receipts().stream().map(Receipt::turn).anyMatch(leaned::contains))
        .reduce((a, b) -> b);
  }
}
