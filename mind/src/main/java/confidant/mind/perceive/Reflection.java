package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conversation.Act;
import confidant.core.language.Sentence;
import java.util.List;
import java.util.Optional;

/** A clause of theirs in second person. */
final class Reflection {
  private Reflection() {}

  static Optional<String> of(List<Sentence> sentences, String text, Act act, Risk risk) {
    return Optional.empty();
  }
}
