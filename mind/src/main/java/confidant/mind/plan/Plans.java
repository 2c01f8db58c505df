package confidant.mind.plan;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a plan move by move. */
final class Plans {
  private final Situation situation;
  private final List<Move> moves = new ArrayList<>();
  private final List<String> forbidden = new ArrayList<>();
  private boolean ask;
  private Plan.Length length;

  private Plans(Situation situation) {
    this.situation = situation;
    this.length = situation.length();
  }

  static Plans in(Situation situation) {
    return new Plans(situation);
  }

  Plans say(Move.Kind kind, String topic) {
    return say(Move.of(kind, topic));
  }

  /** Adds a move with the words this situation offers. */
  Plans say(Move move) {
    Move dressed = move;
    Optional<String> person = situation.person();
    if (person.isPresent() && !move.slots().containsKey("person")) {
      dressed = dressed.with("person", person.get());
    }
    if (situation.strongFeeling() && !move.slots().containsKey("feeling")) {
      dressed = dressed.with("feeling", situation.feelingLabel());
    }
    moves.add(dressed);
    return this;
  }

  Plans sayIf(boolean fitting, Move.Kind kind, String topic) {
    return fitting ? say(kind, topic) : this;
  }

  Plans asking(boolean welcome) {
    ask = welcome;
    return this;
  }

  Plans length(Plan.Length other) {
    length = other;
    return this;
  }

  Plans forbid(String rule) {
    forbidden.add(rule);
    return this;
  }

  /**
   * @param reason a sentence that answers "why did you say that?"
   */
  Optional<Plan> because(String reason) {
    return Optional.of(
        new Plan(
            List.copyOf(moves),
            ask,
            length,
            List.copyOf(forbidden),
            reason,
            situation.perception().language()));
  }
}
