package confidant.mind.plan;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.feeling.Feeling;
import confidant.mind.view.Duties;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import java.util.List;
import java.util.Optional;

/** Decides what a reply must do, in the order of precedence of the conduct rules. */
public final class Planner {
  private final Transcript transcript;
  private final Profile profile;
  private final Duties duties;

  public Planner(Transcript transcript, Profile profile, Duties duties) {
    this.transcript = transcript;
    this.profile = profile;
    this.duties = duties;
  }

  /**
   * @param deed what was done on the person's word just now, if anything
   */
  public Plan decide(
      Perception perception, Recollection recollection, Feeling feeling, Optional<Deed> deed) {
    return new Plan(
        List.of(Move.of(Move.Kind.ACKNOWLEDGE)),
        false,
        Plan.Length.SHORT,
        List.of(),
        "I answered what you said.",
        perception.language());
  }
}
