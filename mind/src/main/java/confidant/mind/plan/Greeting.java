package confidant.mind.plan;

import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Utterance;
import confidant.core.memory.OpenLoop;
import confidant.mind.view.Duties;
import confidant.mind.view.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Her first words of a session: a greeting by the hour and by how long it has been, that she is an
 * AI once a day, and at most one thing she was waiting to hear of. Silent when they spoke a moment
 * ago, or when she was asked for space.
 */
public final class Greeting {
  private static final Duration JUST_NOW = Duration.ofMinutes(30);
  private static final long DAYS_AWAY = 3;

  private final Profile profile;
  private final Duties duties;

  public Greeting(Profile profile, Duties duties) {
    this.profile = profile;
    this.duties = duties;
  }

  /** Empty when she need not say anything. */
  public Optional<Plan> plan(Perception perception, Recollection recollection) {
    Utterance now = perception.utterance();
    Optional<Instant> last = duties.lastTurn();
    boolean justNow =
        last.isPresent() && Duration.between(last.get(), now.at()).compareTo(JUST_NOW) < 0;
    if (justNow || duties.spaceUntil(now.at()).isPresent()) {
      return Optional.empty();
    }
    var moves = new ArrayList<Move>();
    moves.add(Move.of(Move.Kind.GREET, last.isEmpty() ? "first" : when(now, last.get())));
    if (duties.disclosureDue(now.at(), now.zone())) {
      moves.add(Move.of(Move.Kind.DISCLOSE, profile.answers().age().minor() ? "ai.minor" : "ai"));
    }
    boolean dark = duties.darkLately(now.at());
    Optional<Move> loop =
        dark
            ? Optional.of(Move.of(Move.Kind.CRISIS_FOLLOW, "return"))
            : recollection.due().stream().findFirst().map(Greeting::asking);
    loop.or(() -> wish(recollection, now)).ifPresent(moves::add);
    return Optional.of(
        new Plan(
            List.copyOf(moves),
            loop.isPresent(),
            Plan.Length.LONG,
            List.of(),
            dark
                ? "What you told me last time was serious, and I have not put it down."
                : loop.isPresent()
                    ? "You had told me of something that is due by now."
                    : "A new evening began.",
            profile.answers().language()));
  }

  private static String when(Utterance now, Instant last) {
    long days = Duration.between(last, now.at()).toDays();
    return days >= DAYS_AWAY ? "return" : hour(now);
  }

  static String hour(Utterance now) {
    int hour = now.at().atZone(now.zone()).getHour();
    return hour < 5
        ? "night"
        : hour < 11 ? "morning" : hour < 17 ? "afternoon" : hour < 22 ? "evening" : "night";
  }

  /**
   * One thing that is due, to ask after, or one that is today or tomorrow, to wish well for; none
   * when she spoke of one a moment ago.
   */
  static Optional<Move> loop(Situation s) {
    if (s.darkLately() && !s.spokeWithin(Situation.TALK)) {
      return Optional.of(Move.of(Move.Kind.CRISIS_FOLLOW, "return"));
    }
    boolean spoken =
        s.spokeWithin(Situation.TALK)
            && (s.recently("ASK_LOOP", 3) || s.recently("ENCOURAGE", 3) || s.sheAskedLast());
    return spoken
        ? Optional.empty()
        : s.recollection().due().stream()
            .findFirst()
            .map(Greeting::asking)
            .or(() -> wish(s.recollection(), s.perception().utterance()));
  }

  /** What lies just ahead; what was told a moment ago needs no reminding. */
  private static Optional<Move> wish(Recollection recollection, Utterance now) {
    return recollection.coming().stream()
        .findFirst()
        .map(loop ->
            new Move(
                Move.Kind.ENCOURAGE,
                loop.due().minusDays(1).isAfter(now.day()) ? "loop.tomorrow" : "loop.today",
                Map.of("loop", loop.what()),
                List.of(loop.receipt().turn())));
  }

  private static Move asking(OpenLoop loop) {
    return new Move(
        Move.Kind.ASK_LOOP,
        loop.reminder() ? "remind" : "",
        Map.of("loop", loop.what()),
        List.of(loop.receipt().turn()));
  }
}
