package confidant.mind.feel;

import static java.util.Comparator.comparingDouble;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.feeling.Emotion;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import confidant.core.feeling.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Appraises one moment against her few, public goals: the person flourishes, is safe, she tells the
 * truth, understands. Raises the one emotion with the strongest ground. Thread-safe.
 */
public final class Appraiser {
  /** How readily |utility × likelihood change| becomes intensity, before saturation. */
  private static final double GAIN = 3;

  /** How much the mood colors new emotions. */
  private static final double BIAS = .3;

  /** The furthest one emotion of full intensity may move the mood. */
  private static final double FURTHEST = .3;

  private static final double SIDE_ACT = .6;
  private static final double CLEAR_VALENCE = .2;

  private static final double PULL =
      FURTHEST
          / Arrays.stream(Emotion.values())
              .mapToDouble(e -> e.pad().strength() * Math.sqrt(3))
              .max()
              .orElse(1);

  private record Finding(Ground ground, double sureness) {
    double weight() {
      return ground.utility() * sureness;
    }
  }

  /**
   * @param mood her mood just before, decayed to this moment
   */
  public Feeling appraise(Perception perception, Recollection recollection, Pad mood) {
    return findings(perception, recollection).stream()
        .filter(f -> f.ground().pleasant() || f.ground() == Ground.DANGER || !parting(perception))
        .max(comparingDouble(Finding::weight))
        .map(found -> felt(found, mood))
        .orElse(new Feeling(Optional.empty(), 0, "", mood, mood));
  }

  private static Feeling felt(Finding found, Pad mood) {
    Emotion emotion = found.ground().emotion();
    double raw = GAIN * found.weight();
    double agreement = Math.signum(emotion.pad().pleasure()) * mood.pleasure();
    double intensity = Math.min(1, raw / (1 + raw) * (1 + BIAS * agreement));
    Pad after = mood.plus(emotion.pad().times(PULL * intensity)).clipped();
    return new Feeling(Optional.of(emotion), intensity, found.ground().cause(), mood, after);
  }

  private static List<Finding> findings(Perception perception, Recollection recollection) {
    var found = new ArrayList<Finding>();
    if (perception.risk().level().atLeast(RiskLevel.CONCERN)) {
      found.add(new Finding(Ground.DANGER, (perception.risk().level().ordinal() - 1) * .2 + .6));
    }
    if (recollection.outcome().isPresent()) {
      outcome(perception.tone()).ifPresent(ground -> found.add(new Finding(ground, 1)));
    }
    addActs(perception, found);
    addTone(perception.tone(), found);
    return found;
  }

  private static Optional<Ground> outcome(Tone tone) {
    if (tone.label().equals("relieved")) {
      return Optional.of(Ground.RESOLVED);
    }
    if (Math.abs(tone.valence()) < CLEAR_VALENCE) {
      return Optional.empty();
    }
    return Optional.of(tone.valence() > 0 ? Ground.WENT_WELL : Ground.WENT_BADLY);
  }

  private static void addActs(Perception perception, List<Finding> found) {
    double sureness = Math.clamp(perception.actConfidence(), .5, 1);
    Ground.of(perception.act()).forEach(g -> found.add(new Finding(g, sureness)));
    perception.acts().stream()
        .filter(act -> act != perception.act())
        .flatMap(act -> Ground.of(act).stream())
        .forEach(g -> found.add(new Finding(g, SIDE_ACT)));
  }

  private static void addTone(Tone tone, List<Finding> found) {
    if (Math.abs(tone.valence()) >= CLEAR_VALENCE) {
      double sureness = Math.clamp(tone.confidence() * (.5 + Math.abs(tone.valence()) / 2), 0, 1);
      Ground.of(tone.label()).forEach(g -> found.add(new Finding(g, sureness)));
    }
  }

  /** Leaving and wanting space never hurt her. */
  private static boolean parting(Perception perception) {
    return parts(perception.act()) || perception.acts().stream().anyMatch(Appraiser::parts);
  }

  private static boolean parts(Act act) {
    return act == Act.FAREWELL || act == Act.ASK_SPACE;
  }
}
