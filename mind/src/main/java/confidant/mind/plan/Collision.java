package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.view.Knowledge;
import java.util.Optional;

/** A plan that collides with an allergy she was told of is flagged unasked, at once. */
final class Collision implements PlanRule {
  private final Knowledge knowledge;

  Collision(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Optional<Plan> plan(Situation situation) {
    boolean telling =
        situation.does(Act.TELL_PLAN, Act.TELL_EVENT, Act.UNKNOWN, Act.TELL_OPINION, Act.INFORM);
    if (!telling || !situation.perception().language().equals("en")) {
      return Optional.empty();
    }
    String words = situation.perception().text();
    return knowledge.facts().stream()
        .filter(k -> k.current() && k.fact().sure() && !k.fact().negated())
        .filter(k -> k.fact().predicate() == Predicate.ALLERGY)
        .filter(k -> older(k, situation.perception().utterance().id()))
        .filter(k -> Contents.mentions(words, k.fact().object()))
        .findFirst()
        .flatMap(k -> flag(situation, k));
  }

  private static boolean older(KnownFact known, EventId now) {
    return known.fact().receipts().stream().noneMatch(r -> r.turn().equals(now));
  }

  private static Optional<Plan> flag(Situation situation, KnownFact known) {
    Fact fact = known.fact();
    String who =
        fact.subject().equals(Fact.ME)
            ? "you're"
            : Character.isUpperCase(fact.subject().charAt(0))
                ? fact.subject() + " is"
                : "your " + fact.subject() + " is";
    String said = "One thing first: you told me " + who + " allergic to " + fact.object() + ".";
    return Plans.in(situation)
        .say(Move.verbatim(said, fact.receipts().stream().map(Receipt::turn).toList()))
        .length(Plan.Length.SHORT)
        .because("What you plan goes against an allergy you told me of.");
  }
}
