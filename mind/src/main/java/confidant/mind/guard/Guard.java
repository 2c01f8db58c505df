package confidant.mind.guard;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a sentence against the rules of conduct before it is said. Thread-safe. */
public final class Guard {
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private final List<GuardRule> rules = GuardRule.all();

  /**
   * A claim about the past is only held against a plan none of whose moves leans on evidence; hooks
   * and romance toward minors are looked for as their situation asks. What she quotes from memory
   * is the person's own: "my mother", "I promise" and an exclamation mark are theirs to say. Only
   * methods of self-harm are not repeated.
   *
   * @param sentence what she is about to say
   * @param minor true when the person said they are under 18
   * @return the name of the rule it breaks; empty when it may be said
   */
  public Optional<String> objection(String sentence, Plan plan, boolean minor) {
    String whole = sentence.replace('’', '\'');
    String own = leansOnMemory(plan) ? QUOTED.matcher(whole).replaceAll("“…”") : whole;
    return rules.stream()
        .filter(rule -> applies(rule.name(), plan, minor))
        .filter(rule -> rule.broken(rule.name().equals("method") ? whole : own))
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
