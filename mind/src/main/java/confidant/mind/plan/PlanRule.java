package confidant.mind.plan;

import confidant.core.conversation.Plan;
import java.util.Optional;

/** One step of precedence: decides the reply, or leaves it to the next. */
@FunctionalInterface
interface PlanRule {
  Optional<Plan> plan(Situation situation);
}
