package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.memory.Fact;
import java.util.Optional;

/** What was told and fits no closer rule: take it up, then one true question if it is welcome. */
final class Telling {
  static final int MONOLOGUE = 150;

  private Telling() {}

  static Optional<Plan> telling(Situation s) {
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    plans.say(takenUp(s));
    Optional<Move> recalled = Rules.recall(s);
    if (recalled.isPresent()) {
      return plans
          .say(recalled.get())
          .because("It went together with something you told me before.");
    }
    if (s.curiosityWelcome()) {
      plans.say(question(s));
    }
    return plans.because(
        "I took up what you told me" + (s.curiosityWelcome() ? " and wanted to hear more." : "."));
  }

  private static Move takenUp(Situation s) {
    if (s.perception().words() >= MONOLOGUE) {
      return Move.of(Move.Kind.ACKNOWLEDGE, "monologue");
    }
    Optional<Fact> told = Keeping.told(s);
    if (told.isPresent()) {
      return Keeping.move(told.get());
    }
    return Rules.reflects(s) ? Rules.reflection(s) : Move.of(Move.Kind.ACKNOWLEDGE, taken(s));
  }

  private static Move question(Situation s) {
    Optional<Fact> told = Keeping.told(s);
    if (told.isPresent()) {
      Move kept = Keeping.move(told.get());
      return new Move(Move.Kind.WONDER, kept.topic(), kept.slots(), kept.evidence());
    }
    return Move.of(Move.Kind.WONDER, s.heavyTalk() ? "low" : matter(s));
  }

  /** After something heavy only plain words; else by topic and by what kind of telling it is. */
  private static String taken(Situation s) {
    return s.heavyTalk() ? "heavy" : matter(s);
  }

  private static String matter(Situation s) {
    boolean sure = !s.topic().isEmpty() && s.act() != Act.UNKNOWN;
    return sure ? s.topic() + "/" + kind(s.act()) : kind(s.act());
  }

  private static String kind(Act act) {
    return switch (act) {
      case TELL_EVENT -> "event";
      case TELL_FEELING -> "feeling";
      case TELL_PLAN -> "plan";
      case TELL_OPINION -> "opinion";
      case GOOD_NEWS -> "news.good";
      case BAD_NEWS -> "news.bad";
      default -> "any";
    };
  }
}
