package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Theme;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What was recognised closely is answered with lines written for exactly that. */
final class ThemeRules {
  /** So near that even two words are enough. */
  private static final double UNMISTAKABLE = .66;

  /** Joy and comfort need so much likeness when neither act nor tone speaks for them. */
  private static final double SURE = .53;

  /** A name or a home told is taken up as such unless the theme is as near as this. */
  private static final double CLOSER = .62;

  /** Below this their own words, where they can be said back, are the surer answer. */
  private static final double NEAR = .57;

  private static final int FEWEST_WORDS = 3;

  /** These say little or have a rule of their own. */
  private static final Set<Act> OTHERWISE =
      EnumSet.of(
          Act.TEST_HER,
          Act.GREET,
          Act.FAREWELL,
          Act.BACKCHANNEL,
          Act.AGREE,
          Act.REFUSE,
          Act.THANK,
          Act.APOLOGIZE);

  private static final Set<Act> WANTS_AN_ANSWER =
      EnumSet.of(Act.ASK_ADVICE, Act.ASK_WORLD, Act.ASK_HOW_TO, Act.ASK_MEMORY);

  /** Answered from her record: her state and her name. */
  private static final Pattern HER_RECORD =
      Pattern.compile(
          "\\bhow (are|r) (you|u)\\b|\\b(your|ur) name\\b|\\bare you called\\b|\\bcall you\\b|\\bwhy .*\\bname\\b");

  /** "How old am I?" asks about them, however near it is to a question about her. */
  private static final Pattern OWN =
      Pattern.compile(
          "^(and |so |but )*(how old|how many|how long|where|when|what|who|which)('s)?"
              + "( (am|was|do|did|have|is|are|were))? (i|my)\\b");

  /** An age alone is no birthday. */
  private static final Pattern BIRTHDAY =
      Pattern.compile("\\b(birthday|bday|b-day|turn(s|ed|ing)?|today|tomorrow|yesterday)\\b");

  private ThemeRules() {}

  static Optional<Plan> theme(Situation s) {
    return s.perception()
        .theme()
        .filter(theme -> clear(s, theme) && agrees(s, theme))
        .flatMap(theme ->
            switch (theme.kind()) {
              case PLAIN -> plain(s, theme);
              case HEAVY -> heavy(s, theme);
              case GLAD -> glad(s, theme);
              case ASKED, WISH -> asked(s, theme);
            });
  }

  /** A line about what was told beside a greeting. */
  static Optional<Move> remark(Situation s) {
    return s.perception()
        .theme()
        .filter(t -> t.kind() == Theme.Kind.PLAIN && t.likeness() >= NEAR && agrees(s, t))
        .filter(t -> !t.topic().equals("talk"))
        .map(t -> dressed(s, Move.Kind.ACKNOWLEDGE, t));
  }

  private static boolean clear(Situation s, Theme theme) {
    int words = s.perception().words();
    boolean little = words <= FEWEST_WORDS && TalkRules.saysLittle(TalkRules.plain(s).strip());
    boolean enough = words >= FEWEST_WORDS && !little && !OTHERWISE.contains(s.act());
    return (enough || !little && theme.likeness() >= UNMISTAKABLE && !s.does(Act.TEST_HER))
        && words < Telling.MONOLOGUE
        && !HER_RECORD.matcher(TalkRules.plain(s)).find();
  }

  /** Joy over bad news and comfort over good news are both worse than a plainer line. */
  private static boolean agrees(Situation s, Theme theme) {
    return switch (theme.kind()) {
      case GLAD ->
          !s.does(Act.BAD_NEWS)
              && !s.low()
              && (theme.likeness() >= CLOSER || !Gists.sore(s))
              && (theme.likeness() >= NEAR || !Gists.plain(s))
              && !s.act().question()
              && (!theme.topic().equals("birthday") || BIRTHDAY.matcher(TalkRules.plain(s)).find())
              && (theme.likeness() >= SURE || s.glad() || s.does(Act.GOOD_NEWS));
      case HEAVY ->
          (!s.does(Act.GOOD_NEWS) && !s.glad() || theme.likeness() >= UNMISTAKABLE)
              && (theme.likeness() >= CLOSER || !Gists.light(s) && !Gists.ofOthers(s))
              && (theme.likeness() >= NEAR || !Gists.plain(s) || s.does(Act.BAD_NEWS))
              && !WANTS_AN_ANSWER.contains(s.act())
              && (theme.likeness() >= SURE || s.low() || s.does(Act.BAD_NEWS));
      case PLAIN ->
          !WANTS_AN_ANSWER.contains(s.act())
              && (theme.likeness() >= NEAR || !s.heavyTalk() && !Gists.plain(s))
              && (theme.likeness() >= UNMISTAKABLE || !Gists.given(s))
              && (theme.likeness() >= CLOSER
                  || Keeping.weighty(s).isEmpty() && s.perception().loops().isEmpty());
      case ASKED -> !s.does(Act.ASK_ADVICE) && !OWN.matcher(TalkRules.plain(s)).find();
      case WISH -> !Gists.plain(s);
    };
  }

  private static Optional<Plan> plain(Situation s, Theme theme) {
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    Keeping.introduction(s).ifPresent(plans::say);
    boolean theirs = theme.likeness() < NEAR && Rules.reflects(s);
    plans.say(theirs ? Rules.reflection(s) : dressed(s, Move.Kind.ACKNOWLEDGE, theme));
    Optional<Move> recalled = Rules.recall(s);
    if (recalled.isPresent()) {
      return plans
          .say(recalled.get())
          .because("It went together with something you told me before.");
    }
    if (theirs && s.curiosityWelcome()) {
      Telling.question(s).ifPresent(plans::say); // a theme that only may be meant asks nothing
    }
    return (theirs ? plans : wondering(s, plans, theme))
        .because(
            "I took up what you told me"
                + (s.curiosityWelcome() ? " and wanted to hear more." : "."));
  }

  private static Optional<Plan> heavy(Situation s, Theme theme) {
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    plans.say(dressed(s, Move.Kind.COMFORT, theme));
    return wondering(s, plans, theme)
        .because("What you told me sounded heavy, so I stayed with it before anything else.");
  }

  private static Optional<Plan> glad(Situation s, Theme theme) {
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    plans.say(dressed(s, Move.Kind.CELEBRATE, theme));
    return wondering(s, plans, theme).because("It was good news, and I was glad with you.");
  }

  private static Optional<Plan> asked(Situation s, Theme theme) {
    Plans plans = Plans.in(s).asking(!s.sheAskedLast());
    plans.say(dressed(s, Move.Kind.OWN_VIEW, theme));
    return wondering(s, plans, theme)
        .because(
            theme.kind() == Theme.Kind.ASKED
                ? "You asked about me, and I answered from what is true."
                : "You asked me for it, and it is a thing I can do.");
  }

  private static Plans wondering(Situation s, Plans plans, Theme theme) {
    return s.curiosityWelcome() ? plans.say(dressed(s, Move.Kind.WONDER, theme)) : plans;
  }

  /** A move with the words of the message that its lines may take up. */
  private static Move dressed(Situation s, Move.Kind kind, Theme theme) {
    Move move = Move.of(kind, theme.key());
    for (var slot : Wording.slots(s.perception()).entrySet()) {
      move = move.with(slot.getKey(), slot.getValue());
    }
    return move;
  }
}
