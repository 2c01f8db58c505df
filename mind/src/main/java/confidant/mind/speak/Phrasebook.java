package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Reply;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Her built-in voice: lines from data files, chosen by fit. Cannot fail. Thread-safe. */
public final class Phrasebook implements Speaker {
  /** Said as given. */
  private static final Set<Move.Kind> WHOLE = EnumSet.of(Move.Kind.VERBATIM, Move.Kind.ANSWER);

  /** Left out when there is enough said already. */
  private static final Set<Move.Kind> OPTIONAL =
      EnumSet.of(
          Move.Kind.ACKNOWLEDGE,
          Move.Kind.VALIDATE,
          Move.Kind.ENCOURAGE,
          Move.Kind.TEASE,
          Move.Kind.SUGGEST,
          Move.Kind.OFFER,
          Move.Kind.WONDER);

  /** Questions that belong to the thing itself, whether or not curiosity is welcome. */
  private static final Set<Move.Kind> OWN_QUESTION =
      EnumSet.of(
          Move.Kind.CRISIS,
          Move.Kind.CRISIS_FOLLOW,
          Move.Kind.CONFIRM,
          Move.Kind.ASK_LOOP,
          Move.Kind.LIMIT);

  /** What already takes up the person's words, so that an acknowledgement would double it. */
  private static final Set<Move.Kind> TAKES_UP =
      EnumSet.of(Move.Kind.REFLECT, Move.Kind.VALIDATE, Move.Kind.COMFORT, Move.Kind.CELEBRATE);

  @Override
  public String name() {
    return "phrasebook";
  }

  @Override
  public void say(Plan plan, Scene scene, Consumer<Reply.Line> out) {
    var chooser = new Chooser(plan, scene);
    boolean taken = plan.moves().stream().anyMatch(move -> TAKES_UP.contains(move.kind()));
    int said = 0;
    boolean asked = false;
    for (int i = 0; i < plan.moves().size(); i++) {
      Move move = plan.moves().get(i);
      if (skipped(move, plan, taken, said)) {
        continue;
      }
      boolean mayAsk =
          OWN_QUESTION.contains(move.kind()) || plan.mayAsk() && !asked && !asksLater(plan, i);
      Optional<Reply.Line> line = line(move, chooser, mayAsk, i, said == 0);
      line.ifPresent(out);
      said += line.isPresent() ? 1 : 0;
      asked |= line.map(Reply.Line::text).orElse("").contains("?");
    }
  }

  private static boolean skipped(Move move, Plan plan, boolean taken, int said) {
    boolean doubled = move.kind() == Move.Kind.ACKNOWLEDGE && taken;
    return OPTIONAL.contains(move.kind()) && (doubled || said >= most(plan.length()));
  }

  /** A question that belongs to the thing itself follows, and one is enough. */
  private static boolean asksLater(Plan plan, int index) {
    return plan.moves().subList(index + 1, plan.moves().size()).stream()
        .anyMatch(
            move -> move.kind() == Move.Kind.ASK_LOOP || move.kind() == Move.Kind.CRISIS_FOLLOW);
  }

  private static int most(Plan.Length length) {
    return switch (length) {
      case SHORT -> 2;
      case MEDIUM -> 3;
      case LONG -> 5;
    };
  }

  private static Optional<Reply.Line> line(
      Move move, Chooser chooser, boolean mayAsk, int index, boolean first) {
    if (WHOLE.contains(move.kind()) && !move.slots().getOrDefault("text", "").isBlank()) {
      String text = move.slots().getOrDefault("text", "");
      return Optional.of(new Reply.Line(text, move.kind(), "", move.evidence()));
    }
    return chooser
        .choose(move, mayAsk, index, first)
        .map(c -> new Reply.Line(c.text(), move.kind(), c.line().id(), move.evidence()));
  }
}
