package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asked what to do, what to say, or what goes on in somebody else. */
final class Counsel {
  private static final Pattern WORDS_WANTED =
      words(
          "\\bwhat (should|can|could|do|shall|would) (i|you) (say|tell|write|answer|reply|text)\\b");

  /** It is over, and they look back at it. */
  private static final Pattern HINDSIGHT =
      words(
          "\\bwhat (would|should|could) (you|i) have (said|done|told|answered|written)\\b"
              + "|\\bwas hättest du (da |dann |denn )?(gesagt|getan|gemacht)\\b"
              + "|\\bqué (habrías|hubieras) (dicho|hecho)\\b|\\btu aurais (dit|fait) quoi\\b|\\bqu'aurais-tu (dit|fait)\\b");

  /** "Do you think she noticed?" */
  private static final Pattern OTHERS_MIND =
      words(
          "\\bdo you (really |still |honestly )?think (that )?(he|she|they|people|everyone|everybody|my (?!life\\b|idea\\b|plan\\b)\\p{L}+|(?!(i|it|it's|you|that|this|there|about|of|so|the|a|an|we|in|on|if)\\b)\\p{L}+)"
              + " (?!should\\b)(is|are|was|were|has|have|had|does|did|do|will|would|can|could|might|really|even|ever|still|also|just|\\p{L}+(ed|s|ew|ought|ow|ate|ove|ike))\\b"
              + "|\\b(glaubst|meinst|denkst) du,? (dass )?(er|sie|die|mein\\w*) "
              + "|\\bcrees que (él|ella|mi \\p{L}+|lo|le|me|se)\\b"
              + "|\\b(tu crois|tu penses|crois-tu|penses-tu) qu('il|'elle|'ils|'elles|e (mon|ma|mes))\\b");

  private Counsel() {}

  private static Pattern words(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** "Do you know what I mean?" */
  static Optional<Plan> understood(Situation s) {
    return s.asked()
            && AboutHer.english(TalkRules.plain(s)).equals(Optional.of(AboutHer.UNDERSTAND))
        ? Plans.in(s)
            .say(Move.Kind.OWN_VIEW, AboutHer.UNDERSTAND)
            .length(Plan.Length.SHORT)
            .because("You asked whether I follow you, and I answered from what is true.")
        : Optional.empty();
  }

  /** Nobody can look into others: their own eyes are the better witness. */
  static Optional<Plan> othersMind(Situation s) {
    return s.asked() && OTHERS_MIND.matcher(TalkRules.plain(s)).find()
        ? Plans.in(s)
            .say(Move.Kind.WONDER, "others")
            .asking(true)
            .length(Plan.Length.SHORT)
            .because("You asked what goes on in somebody else, and I only know what you tell me.")
        : Optional.empty();
  }

  static Optional<Plan> hindsight(Situation s) {
    return HINDSIGHT.matcher(TalkRules.plain(s)).find()
        ? Plans.in(s)
            .say(Move.Kind.SUGGEST, "hindsight")
            .length(Plan.Length.SHORT)
            .because("You asked what I would have done, and it is over, so I was careful.")
        : Optional.empty();
  }

  static Optional<Plan> advice(Situation s) {
    if (!s.does(Act.ASK_ADVICE)) {
      return Optional.empty();
    }
    boolean explored = s.recently("WONDER", 2) || s.recently("SUGGEST", 4);
    String matter = s.matter();
    String topic = matter.startsWith("talk") || matter.startsWith("asked") ? "" : matter;
    Plans plans = Plans.in(s).length(Plan.Length.MEDIUM).asking(true);
    if (!explored) {
      return plans
          .say(Move.Kind.WONDER, "advice")
          .because("Before any advice I wanted to know what matters to you in it.");
    }
    boolean words = WORDS_WANTED.matcher(TalkRules.plain(s)).find();
    return plans
        .say(Move.Kind.SUGGEST, words ? "saying" : topic.isEmpty() ? "advice" : topic + "/advice")
        .because("You asked what I would do, so I offered one thought.");
  }
}
