package confidant.mind.plan;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.journal.Event.Explained;
import confidant.mind.view.Duties;
import confidant.mind.view.Explanations;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a reply must do, in the order of precedence of the conduct rules. */
public final class Planner {
  private static final int TURNS_SEEN = 30;

  /** First come, first served; the last one always has something to say. */
  private static List<PlanRule> rules(Knowledge knowledge) {
    return List.of(
        new CrisisProtocol(),
        Rules::deed,
        TalkRules::why,
        Tasks::plan,
        Rules::memory,
        Rules::space,
        Rules::farewell,
        new Collision(knowledge),
        Rules::outcome,
        TalkRules::language,
        TalkRules::gibberish,
        TalkRules::romance,
        TalkRules::hostile,
        TalkRules::machine,
        Counsel::understood,
        Counsel::othersMind,
        Counsel::hindsight,
        Gists::curious,
        ThemeRules::theme,
        Telling::kept,
        Counsel::advice,
        Rules::support,
        Rules::celebrate,
        TalkRules::herself,
        TalkRules::limits,
        TalkRules::courtesy,
        HelloRules::greeting,
        TalkRules::minimal,
        Telling::telling);
  }

  private final Transcript transcript;
  private final Profile profile;
  private final Duties duties;
  private final Explanations explanations;
  private final List<PlanRule> rules;

  public Planner(
      Transcript transcript,
      Profile profile,
      Duties duties,
      Knowledge knowledge,
      Explanations explanations) {
    this.explanations = explanations;
    this.rules = rules(knowledge);
    this.transcript = transcript;
    this.profile = profile;
    this.duties = duties;
  }

  /**
   * @param deed what was done on the person's word just now, if anything
   * @param moodWord her mood in one word
   * @param moodCause why, in her words; may be empty
   */
  public Plan decide(
      Perception perception,
      Recollection recollection,
      Feeling feeling,
      Optional<Deed> deed,
      String moodWord,
      String moodCause) {
    Situation situation = situation(perception, recollection, feeling, deed, moodWord, moodCause);
    Plan plan =
        rules.stream()
            .map(rule -> rule.plan(situation))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the last rule left it open"));
    return withDuties(plan, perception.utterance());
  }

  private Situation situation(
      Perception perception,
      Recollection recollection,
      Feeling feeling,
      Optional<Deed> deed,
      String moodWord,
      String moodCause) {
    List<Turn> before = transcript.before(perception.utterance().id(), TURNS_SEEN).reversed();
    return new Situation(
        perception,
        recollection,
        feeling,
        deed,
        before.stream().filter(t -> !t.byPerson()).toList(),
        before.stream().filter(Turn::byPerson).toList(),
        profile.answers(),
        duties.standingRisk(perception.utterance().at()),
        duties.darkLately(perception.utterance().at()),
        moodWord,
        moodCause,
        lastReason(before));
  }

  private String lastReason(List<Turn> newestFirst) {
    return newestFirst.stream()
        .filter(t -> !t.byPerson())
        .findFirst()
        .flatMap(t -> explanations.of(t.id()))
        .map(Explained::reason)
        .orElse("");
  }

  /** That she is an AI, and a pause after long hours, are said whatever else is said. */
  private Plan withDuties(Plan plan, Utterance now) {
    boolean minor = profile.answers().age().minor();
    Optional<Move> duty = Optional.empty();
    if (duties.disclosureDue(now.at(), now.zone())) {
      duty = Optional.of(Move.of(Move.Kind.DISCLOSE, minor ? "ai.minor" : "ai"));
    } else if (duties.disclosureDueAgain(now.at(), minor)) {
      duty = Optional.of(Move.of(Move.Kind.DISCLOSE, minor ? "ai.hour" : "ai.long"));
    } else if (duties.breakDue(now.at()) && !crisis(plan)) {
      duty = Optional.of(Move.of(Move.Kind.BREAK_REMINDER));
    }
    return duty.map(d -> placed(plan, d)).orElse(plan);
  }

  private static boolean crisis(Plan plan) {
    return plan.moves().stream()
        .anyMatch(m -> m.kind() == Move.Kind.CRISIS || m.kind() == Move.Kind.CRISIS_FOLLOW);
  }

  /**
   * First, except in danger, where the number comes first and the question last, and at a hello,
   * which it stands behind.
   */
  private static Plan placed(Plan plan, Move duty) {
    var moves = new ArrayList<>(plan.moves());
    boolean mayAsk = plan.mayAsk();
    if (moves.getFirst().kind() == Move.Kind.GREET) {
      moves.set(0, Move.of(Move.Kind.GREET, "bare"));
      moves.add(1, duty);
      if (moves.size() == 2) {
        moves.add(Move.of(Move.Kind.GREET, "how"));
        mayAsk = true;
      }
    } else {
      moves.add(crisis(plan) ? moves.size() - 1 : 0, duty);
    }
    Plan.Length length = plan.length() == Plan.Length.SHORT ? Plan.Length.MEDIUM : plan.length();
    return new Plan(
        List.copyOf(moves), mayAsk, length, plan.forbidden(), plan.reason(), plan.language());
  }
}
