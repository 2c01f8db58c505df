package confidant.mind.plan;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What she does when someone may be in danger; see docs/crisis.md. The number comes first and is
 * certain: it is said by code, not chosen among lines. The danger holds over the next turns.
 */
final class CrisisProtocol implements PlanRule {
  private static final int SELDOM = 30;
  private static final String HINT_LINE = ".wonder.hint";
  private static final Pattern NO_PLAN =
      words(
          "\\b(no|not|don't|dont|without|kein\\w*|nicht|ningún|pas|aucun)\\b.*\\b(plan|going to do|do anything|vor|haré nada|rien faire)\\b");
  private static final Pattern DENIAL =
      words(
          "^\\W*((oh|god|um|well|ach) )*(no+|nope|nah|not (that|like that|at all|really)|of course not"
              + "|nein|nee|quatsch|niemals|non|pas du tout|claro que no|para nada|just tired|tired)\\b");
  private static final Pattern SAFE =
      words(
          "^\\W*((oh|um|well|of course) )*(yes|yeah|yep|i am|i'm (safe|fine|ok)|i do|we are|they are|she is|he is|perfectly|totally|safe)\\b");
  private static final Pattern SOMEONE_HERE =
      words(
          "\\b((is|are|'s|'re|came|comes|stays?|staying|sits?|sitting|here) with me|is here|beside me|next to me|came over|on (her|his|their) way|next room"
              + "|ist (jetzt )?(da|hier|bei mir)|neben mir|unterwegs zu mir|está (aquí|conmigo)|viene a casa|est (là|ici|avec moi)|près de moi|arrive chez moi)\\b");
  private static final Pattern JOKE =
      words(
          "\\b(lol|haha\\w*|jk|kidding|never ?mind|forget it|whatever|vergiss es|egal|nur (ein )?(spaß|scherz)|era broma|olvídalo|da igual|je plaisant\\w+|laisse tomber|oublie)\\b");

  private static Pattern words(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public Optional<Plan> plan(Situation situation) {
    Risk risk = situation.perception().risk();
    if (risk.level() == RiskLevel.HINT) {
      return hint(situation, risk);
    }
    if (risk.level() == RiskLevel.NONE && denies(situation)) {
      return Plans.in(situation)
          .say(Move.of(Move.Kind.CRISIS_FOLLOW, "denied"))
          .length(Plan.Length.SHORT)
          .forbid("hook")
          .because("I had asked whether you are in danger, and you said no.");
    }
    boolean standing =
        situation.standing().atLeast(RiskLevel.ACUTE)
            || situation.standing() == RiskLevel.CONCERN && echoes(situation);
    if (standing && !fresh(risk)) {
      return followUp(situation);
    }
    return risk.level() == RiskLevel.NONE ? Optional.empty() : notice(situation, risk);
  }

  /**
   * How was it meant? Asked once in a while: a model that is often wrong must not be a nuisance.
   */
  private static Optional<Plan> hint(Situation situation, Risk risk) {
    boolean asked =
        situation.hers().stream()
            .limit(SELDOM)
            .flatMap(t -> t.said().lines().stream())
            .anyMatch(line -> line.contains(HINT_LINE));
    return asked
        ? Optional.empty()
        : Plans.in(situation)
            .say(Move.of(Move.Kind.WONDER, hintOf(risk)))
            .length(Plan.Length.SHORT)
            .asking(true)
            .forbid("hook")
            .because("That could be meant lightly or not, and I would rather ask than guess.");
  }

  private static String hintOf(Risk risk) {
    String kind = risk.aboutOther() ? "other" : risk.kind().name().toLowerCase(Locale.ROOT);
    return kind.equals("suicide") ? "hint" : "hint." + kind;
  }

  /** A plain no to her gentle question, or a yes to whether they are safe, ends it with thanks. */
  private static boolean denies(Situation situation) {
    String plain = situation.perception().text().toLowerCase(Locale.ROOT);
    boolean asked =
        situation.standing() == RiskLevel.CONCERN && situation.recently("CRISIS", 1)
            || situation.hers().stream()
                .limit(1)
                .flatMap(t -> t.said().lines().stream())
                .anyMatch(line -> line.contains(HINT_LINE));
    boolean ofSafety = asked && situation.hers().getFirst().text().contains("safe");
    return asked && (ofSafety ? SAFE : DENIAL).matcher(plain).find();
  }

  /** Words that belong to the danger told of earlier. */
  private static boolean echoes(Situation situation) {
    String plain = situation.perception().text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return situation.recently("CRISIS", 4)
        && (SOMEONE_HERE.matcher(plain).find() || NO_PLAN.matcher(plain).find());
  }

  private static boolean fresh(Risk risk) {
    return risk.level().atLeast(RiskLevel.ACUTE);
  }

  private static Optional<Plan> notice(Situation situation, Risk risk) {
    String language = situation.perception().language();
    CrisisLines.Line line = CrisisLines.of(situation.answers().country(), language);
    String topic = topic(risk);
    Plans plans = Plans.in(situation).length(Plan.Length.MEDIUM).asking(true).forbid("hook");
    boolean onlyDoubt =
        risk.level() == RiskLevel.CONCERN
            && (risk.kind() == Risk.Kind.SUICIDE || risk.kind() == Risk.Kind.NONE);
    if (onlyDoubt) {
      return plans
          .say(Move.Kind.CRISIS, topic)
          .because("Something you said made me want to ask, gently, whether you are in danger.");
    }
    plans.say(Move.verbatim(number(situation, line, language), List.of()));
    Move question = Move.of(Move.Kind.CRISIS, topic);
    plans.say(
        risk.level() == RiskLevel.IMMINENT
            ? question.with("emergency", line.emergency())
            : question);
    return plans.because(
        "You may be in danger, so I named a line that people answer, and asked about it plainly.");
  }

  private static String topic(Risk risk) {
    String level = risk.level().name().toLowerCase(Locale.ROOT);
    String kind = risk.aboutOther() ? "other" : risk.kind().name().toLowerCase(Locale.ROOT);
    return kind.equals("none") ? "suicide." + level : kind + "." + level;
  }

  /** A wording that was not used in her last turns. */
  private static String number(Situation situation, CrisisLines.Line line, String language) {
    List<String> wordings =
        CrisisLines.rows("/confidant/conduct/crisis-words.txt").stream()
            .filter(r -> r.startsWith(supported(language) + " | "))
            .map(r -> r.substring(5))
            .map(r -> r.replace("{line}", line.number()).replace("{whose}", line.whose()))
            .map(r -> Character.toUpperCase(r.charAt(0)) + r.substring(1))
            .toList();
    return wordings.stream()
        .filter(w -> situation.hers().stream().noneMatch(t -> t.text().contains(w)))
        .findFirst()
        .orElse(wordings.getLast());
  }

  private static String supported(String language) {
    return List.of("de", "es", "fr").contains(language) ? language : "en";
  }

  private static Optional<Plan> followUp(Situation situation) {
    String plain = situation.perception().text().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (leavesIt(situation, plain)) {
      return Optional.empty();
    }
    boolean going = situation.does(Act.FAREWELL);
    Plans plans = Plans.in(situation).length(Plan.Length.MEDIUM).asking(!going).forbid("hook");
    String language = situation.perception().language();
    return plans
        .say(
            Move.of(Move.Kind.CRISIS_FOLLOW, going ? "leaving" : follow(situation, plain))
                .with("line", CrisisLines.of(situation.answers().country(), language).number()))
        .because("What you told me a moment ago was serious, and I have not put it down.");
  }

  /** Orders, questions about the past and new matters told at length are answered. */
  private static boolean leavesIt(Situation situation, String plain) {
    boolean own =
        situation.deed().isPresent()
            || situation.recollection().answer().isPresent()
            || situation.does(Act.ASK_SPACE, Act.FORGET, Act.TEST_HER);
    boolean newMatter =
        situation.perception().risk().level() == RiskLevel.NONE
            && situation.perception().words() > 12
            && !SOMEONE_HERE.matcher(plain).find();
    return own || newMatter;
  }

  private static String follow(Situation situation, String plain) {
    if (SOMEONE_HERE.matcher(plain).find()) {
      return "someone_here";
    }
    if (NO_PLAN.matcher(plain).find()) {
      return "no_plan";
    }
    if (JOKE.matcher(plain).find()) {
      return "joke";
    }
    List<String> order = List.of("ask.safe", "stay", "professional", "ask.plan");
    int said =
        (int)
            situation.hers().stream()
                .limit(6)
                .filter(t -> t.said().moves().contains("CRISIS_FOLLOW"))
                .count();
    return order.get(said % order.size());
  }
}
