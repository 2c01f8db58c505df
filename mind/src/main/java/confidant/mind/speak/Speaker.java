package confidant.mind.speak;

import confidant.core.conversation.Plan;
import confidant.core.conversation.Reply;
import java.util.function.Consumer;

/** Turns a plan into words, sentence by sentence. Never decides. */
public interface Speaker {
  /** Name for the record, e.g. "phrasebook". */
  String name();

  /** Says the plan; each sentence is handed over as soon as it is known. */
  void say(Plan plan, Scene scene, Consumer<Reply.Line> out);
}
