package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.mind.perceive.ActClassifier.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings what was read of acts together with danger and with news that need no feeling word. */
final class Acts {
  private static final double FROM_NEWS = .8;

  /** Acts that what happened may overrule. */
  private static final Set<Act> PLAIN =
      Set.of(
          Act.UNKNOWN,
          Act.TELL_EVENT,
          Act.TELL_OPINION,
          Act.TELL_PLAN,
          Act.INFORM,
          Act.TELL_FEELING,
          Act.JOKE,
          Act.PRAISE,
          Act.RISK,
          Act.HOSTILE,
          Act.GOOD_NEWS,
          Act.BAD_NEWS);

  private Acts() {}

  static Reading weigh(Reading read, String text, Risk risk) {
    if (risk.level().atLeast(RiskLevel.CONCERN)) {
      return first(Act.RISK, 1, read);
    }
    Optional<Boolean> good = ToneReader.news(text);
    if (good.isPresent() && PLAIN.contains(read.main()) && !text.strip().endsWith("?")) {
      return first(good.get() ? Act.GOOD_NEWS : Act.BAD_NEWS, FROM_NEWS, read);
    }
    return read.all().isEmpty() ? first(read.main(), read.confidence(), read) : read;
  }

  private static Reading first(Act act, double confidence, Reading read) {
    var all = new ArrayList<Act>(List.of(act));
    read.all().stream().filter(a -> a != act && a != Act.UNKNOWN).forEach(all::add);
    return new Reading(act, confidence, List.copyOf(all));
  }
}
