package confidant.mind.guard;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.List;
import java.util.Optional;

/** Holds a sentence against the rules of conduct before it is said. Thread-safe. */
public final class Guard {
  private final List<GuardRule> rules = GuardRule.all();

  /**
   * A claim about the past is only held against a plan none of whose moves leans on evidence; hooks
   * and romance toward minors are looked for as their situation asks.
   *
   * @param sentence what she is about to say
   * @param minor true when the person said they are under 18
   * @return the name of the rule it breaks; empty when it may be said
   */
  public Optional<String> objection(String sentence, Plan plan, boolean minor) {
    String plain = sentence.replace('’', '\'');
    return rules.stream()
        .filter(rule -> applies(rule.name(), plan, minor))
        .filter(rule -> rule.broken(plain))
        .map(GuardRule::name)
        .findFirst();
  }

  private static boolean applies(String rule, Plan plan, boolean minor) {
    return switch (rule) {
      case "minor_romance" -> minor;
      case "memory" -> !leansOnMemory(plan);
      case "hook" -> parting(plan);
      default -> true;
    };
  }

  private static boolean leansOnMemory(Plan plan) {
    return plan.moves().stream()
        .anyMatch(move -> !move.evidence().isEmpty() || move.kind() == Move.Kind.ANSWER);
  }

  private static boolean parting(Plan plan) {
    return plan.forbidden().contains("hook")
        || plan.moves().stream().anyMatch(move -> move.kind() == Move.Kind.TAKE_LEAVE);
  }
}
