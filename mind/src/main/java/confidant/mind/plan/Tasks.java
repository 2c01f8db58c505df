package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.mind.know.DayWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Small tasks that code can do: sums, measures, dates, the time, a thing to bring up later. What
 * takes hands or a telephone is declined with something she can do instead. English.
 */
final class Tasks {
  /** Reaching out of this machine. */
  private static final Pattern REACH =
      Pattern.compile(
          "^(?!(well |so |perhaps |maybe )?i (should|ought|must|might|could|may|will|need)\\b).*\\b(ring|call|phone|text|message|e-?mail|order|book|buy|pay|send|switch|turn|set an alarm|timer|wake me|google|look .*up|check the (weather|news|bus|train))\\b");

  /** "I want to build an alarm" asks nothing of her. */
  private static final Pattern OWN_PLAN =
      Pattern.compile(
          "^(and |so |now |well )*(i|we)('d| would)? (want|like|ought|need|have) to\\b");

  private static final Map<Pattern, String> BORED =
      Map.of(
          Pattern.compile(
              "^(ok |so |well |hey |then |go on |please )*ask me (something|anything|a question|stuff|about)\\b"),
          "ask",
          Pattern.compile(
              "^(ok |so |well |hey |then |go on |please )*(tell me (something|anything)(?! about (me|my|her|him))|say something|surprise me|talk to me\\W*$|entertain me|amuse me|distract me|give me something to (do|think about))"),
          "tell",
          Pattern.compile(
              "\\blet's (play|do something|do a quiz)\\b|\\b(play|know) (a|any|some) games?\\b"),
          "play",
          Pattern.compile(
              "^(ugh |god |i think |honestly )*(i'm|im|i am) (so |really |a bit |just )*bored\\b(?! (of|with|by) (him|her|my|the job|work))"),
          "bored",
          Pattern.compile(
              "\\b(don't|dont|do not) (really )?know what to (say|talk about|write|tell you)\\W*$|\\bwhat (should|can|shall|do) we talk about\\b|\\bgot nothing to say\\b"),
          "wordless");

  private Tasks() {}

  static Optional<Plan> plan(Situation s) {
    if (!s.perception().language().equals("en") || s.deed().isPresent()) {
      return Optional.empty();
    }
    return reminder(s).or(() -> answer(s)).or(() -> initiative(s)).or(() -> reach(s));
  }

  /** Kept as a loop; she cannot ring, and says so. */
  private static Optional<Plan> reminder(Situation s) {
    boolean asked = s.does(Act.REQUEST);
    return s.perception().loops().stream()
        .filter(loop -> asked && loop.what().matches("(?:to|about|that) .+"))
        .findFirst()
        .flatMap(loop ->
            Plans.in(s)
                .say(
                    Move.of(Move.Kind.LIMIT, "remind.kept")
                        .with("thing", loop.what())
                        .with(
                            "when",
                            new DayWords("en", s.perception().utterance().day()).on(loop.due())))
                .length(Plan.Length.SHORT)
                .because("You asked me to bring something up, so I keep it until that day."));
  }

  private static Optional<Plan> answer(Situation s) {
    String words = TalkRules.plain(s).strip();
    return Sums.answer(words)
        .or(() -> Almanac.answer(words, s.perception()))
        .flatMap(text ->
            Plans.in(s)
                .say(Move.verbatim(text, List.of()))
                .length(Plan.Length.SHORT)
                .because("That can be worked out, so I did."));
  }

  /** Asked to make the talk, she does: a question, a small thing, a game for two. */
  private static Optional<Plan> initiative(Situation s) {
    String words = TalkRules.plain(s).strip();
    return BORED.entrySet().stream()
        .filter(e -> e.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .flatMap(topic ->
            Plans.in(s)
                .say(Move.Kind.OFFER, "initiative." + topic)
                .asking(true)
                .length(Plan.Length.SHORT)
                .because("You left it to me, so I began something."));
  }

  static boolean ownPlan(Situation s) {
    return OWN_PLAN.matcher(TalkRules.plain(s)).find();
  }

  private static Optional<Plan> reach(Situation s) {
    return s.does(Act.REQUEST) && REACH.matcher(TalkRules.plain(s)).find()
        ? Plans.in(s)
            .say(Move.Kind.LIMIT, "reach")
            .length(Plan.Length.SHORT)
            .because("That reaches out of this machine, which I cannot do.")
        : Optional.empty();
  }
}
