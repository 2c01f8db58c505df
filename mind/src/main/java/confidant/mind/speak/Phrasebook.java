package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Reply;
import java.util.function.Consumer;

/** Her built-in voice: lines from data files, chosen by fit. Cannot fail. Thread-safe. */
public final class Phrasebook implements Speaker {
  @Override
  public String name() {
    return "phrasebook";
  }

  @Override
  public void say(Plan plan, Scene scene, Consumer<Reply.Line> out) {
    for (Move move : plan.moves()) {
      out.accept(
          new Reply.Line(
              move.slots().getOrDefault("text", "I'm listening."),
              move.kind(),
              "",
              move.evidence()));
    }
  }
}
