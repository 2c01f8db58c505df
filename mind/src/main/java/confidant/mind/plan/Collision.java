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
import java.util.regex.Pattern;

/** A plan that collides with an allergy she was told of is flagged unasked, at once. */
final class Collision implements PlanRule {
  /** A question is answered, not warned of. */
  private static final Pattern ASKS =
      Pattern.compile("(?i)^(?:who|whose|what|when|where|which|why|how|do|does|did|am|is|are)\\b");

  private final Knowledge knowledge;

  Collision(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Optional<Plan> plan(Situation situation) {
    boolean telling =
        situation.does(Act.TELL_PLAN, Act.TELL_EVENT, Act.UNKNOWN, Act.TELL_OPINION, Act.INFORM);
    boolean asks = ASKS.matcher(situation.perception().text().strip()).find();
    if (!telling || asks || !situation.perception().language().equals("en")) {
      return Optional.empty();
    }
    String words = situation.perception().text();
    return knowledge.facts().stream()
        .filter(k -> k.current() && k.fact().sure() && avoided(k.fact()))
        .filter(k -> older(k, situation.perception().utterance().id()))
        .filter(k -> Contents.mentions(words, k.fact().object()))
        .findFirst()
        .flatMap(k -> flag(situation, k));
  }

  /** An allergy, a diet by name, or something that is not eaten. */
  private static boolean avoided(Fact fact) {
    return fact.predicate() == Predicate.ALLERGY && !fact.negated()
        || fact.predicate() == Predicate.DIET;
  }

  private static boolean older(KnownFact known, EventId now) {
    return known.fact().receipts().stream().noneMatch(r -> r.turn().equals(now));
  }

  private static Optional<Plan> flag(Situation situation, KnownFact known) {
    Fact fact = known.fact();
    String said = "One thing first: you told me that " + what(fact) + ".";
    return Plans.in(situation)
        .say(Move.verbatim(said, fact.receipts().stream().map(Receipt::turn).toList()))
        .length(Plan.Length.SHORT)
        .because("What you plan goes against something you told me you keep away from.");
  }

  private static String what(Fact fact) {
    boolean mine = fact.subject().equals(Fact.ME);
    String who =
        mine || Character.isUpperCase(fact.subject().charAt(0))
            ? fact.subject()
            : "your " + fact.subject();
    String is = mine ? "you're" : who + " is";
    return fact.predicate() == Predicate.ALLERGY
        ? is + " allergic to " + fact.object()
        : fact.negated()
            ? (mine ? "you don't" : who + " doesn't") + " eat " + fact.object()
            : is + " " + fact.object();
  }
}
