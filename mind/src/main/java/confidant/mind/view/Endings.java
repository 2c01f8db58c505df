package confidant.mind.view;

import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import java.util.regex.Pattern;

/** Which events end which facts: a lost job ends the job, a breakup the partnership. */
final class Endings {
  private static final Pattern JOB_LOST =
      Pattern.compile(
          "(?:quit|lost|left) (?:my|his|her|their|the) (?:\\w+ )?job|(?:got|was|been|were|getting) (?:just )?(?:fired|laid off)|retired");
  private static final Pattern BREAKUP =
      Pattern.compile("(?:broke|split) up\\b.*|(?:got|was|been) (?:dumped|divorced)|divorced");
  private static final Pattern DEATH = Pattern.compile("(?:died|passed away)\\b.*");

  private Endings() {}

  /** True when the event, told later about the same one, ends the fact. */
  static boolean ends(Fact event, Fact fact) {
    if (event.predicate() != Predicate.EVENT || event.negated() || !event.sure()) {
      return false;
    }
    String what = Words.fold(event.object()).strip();
    return switch (fact.predicate()) {
      case JOB, EMPLOYER -> JOB_LOST.matcher(what).matches() || DEATH.matcher(what).matches();
      case KIN, PERSON -> Relations.partner(fact.qualifier()) && BREAKUP.matcher(what).matches();
      case STATUS -> BREAKUP.matcher(what).matches();
      case HOME, LIVES_WITH, STUDY, SCHOOL, AGE, HEALTH, PLAN, GOAL ->
          DEATH.matcher(what).matches();
      default -> false;
    };
  }
}
