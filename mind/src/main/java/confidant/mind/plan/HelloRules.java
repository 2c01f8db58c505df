package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.Optional;
import java.util.regex.Pattern;

/** A hello is answered in kind, and what came with it is taken up. */
final class HelloRules {
  private static final Pattern HELLO =
      Pattern.compile(
          "^(?:(?:hi|hello|hey|hiya|heya|yo|(?:good )?(?:morning|evening|afternoon))(?: there| again)?\\b[,.! ]*)+");

  /** What is left of a greeting with so many words tells something. */
  private static final int FEWEST_TOLD = 4;

  private HelloRules() {}

  static Optional<Plan> greeting(Situation s) {
    if (!s.does(Act.GREET) && !Keeping.introducedAgain(s)) {
      return Optional.empty();
    }
    boolean met = s.recently("GREET", 2) && s.spokeWithin(Situation.TALK);
    Optional<Move> remark =
        moreThanHello(s)
            ? ThemeRules.remark(s).or(() -> Telling.closely(s))
            : Optional.<Move>empty();
    if (remark.isPresent()) {
      return welcomed(s, remark.get());
    }
    Plans plans =
        Plans.in(s)
            .length(Plan.Length.SHORT)
            .say(Move.Kind.GREET, met ? "how" : hour(s))
            .asking(met);
    return Greeting.loop(s)
        .map(loop -> plans.say(loop).asking(true))
        .orElse(plans)
        .because("You said hello.");
  }

  /** Who says hello and goes on is greeted, and answered on what came after it. */
  private static Optional<Plan> welcomed(Situation s, Move remark) {
    Plans plans = Plans.in(s).say(Move.Kind.GREET, "bare").say(remark);
    return Greeting.loop(s)
        .map(loop -> plans.say(loop).asking(true))
        .orElseGet(() -> {
          Telling.question(s).ifPresent(plans::say);
          return plans.asking(s.curiosityWelcome());
        })
        .because("You said hello, and told me something.");
  }

  private static boolean moreThanHello(Situation s) {
    String rest = HELLO.matcher(TalkRules.plain(s).strip()).replaceFirst("");
    return TalkRules.english(s) && rest.split("\\s+").length >= FEWEST_TOLD && !introduces(rest);
  }

  private static boolean introduces(String rest) {
    return rest.split("\\s+").length <= FEWEST_TOLD
        && rest.matches("(?:it's|its|it is|this is|i'm|i am) .*");
  }

  private static String hour(Situation s) {
    return Greeting.hour(s.perception().utterance());
  }
}
