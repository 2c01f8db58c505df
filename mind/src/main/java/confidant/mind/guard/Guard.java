package confidant.mind.guard;

import confidant.core.conversation.Plan;
import java.util.Optional;

/** Holds a sentence against the rules of conduct before it is said. Thread-safe. */
public final class Guard {
  /**
   * @param sentence what she is about to say
   * @param minor true when the person said they are under 18
   * @return the name of the rule it breaks; empty when it may be said
   */
  public Optional<String> objection(String sentence, Plan plan, boolean minor) {
    return Optional.empty();
  }
}
