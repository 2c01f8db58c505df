package confidant.mind.feel;

import confidant.core.conversation.Act;
import confidant.core.feeling.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A kind of moment that moves her, and what it means for her few goals. The numbers are GAMYGDALA's
 * utility; the likelihood change is how sure she is that the moment is of this kind.
 */
enum Ground {
  DANGER(Emotion.FEAR, 1, "you may not be safe", Set.of(Act.RISK)),
  WENT_WELL(Emotion.SATISFACTION, .9, "something you were waiting for went well", Set.of()),
  WENT_BADLY(
      Emotion.DISAPPOINTMENT, .9, "something you were waiting for did not go well", Set.of()),
  RESOLVED(Emotion.RELIEF, .9, "something you were waiting for is over", Set.of()),
  GOOD_NEWS(Emotion.HAPPY_FOR, .8, "you told me good news", Set.of(Act.GOOD_NEWS)),
  BAD_NEWS(Emotion.PITY, .8, "you told me bad news", Set.of(Act.BAD_NEWS)),
  THANKS(Emotion.GRATITUDE, .5, "you thanked me", Set.of(Act.THANK)),
  PRAISE(Emotion.GRATIFICATION, .5, "you said something kind to me", Set.of(Act.PRAISE)),
  HARSH(Emotion.DISTRESS, .4, "the words were harsh", Set.of(Act.HOSTILE)),
  MISTAKE(Emotion.REMORSE, .3, "I had something wrong", Set.of(Act.CORRECT)),
  PEACE(Emotion.RELIEF, .3, "we made peace", Set.of(Act.APOLOGIZE)),
  LAUGH(Emotion.JOY, .3, "you made a joke", Set.of(Act.JOKE)),
  GLAD(Emotion.HAPPY_FOR, .7, "you were glad", "happy", "proud", "excited", "loving", "grateful"),
  RELIEVED(Emotion.RELIEF, .6, "you were relieved", "relieved"),
  HOPEFUL(Emotion.HOPE, .6, "you were hopeful", "hopeful"),
  MOURNING(Emotion.DISTRESS, .9, "you were grieving", "grieving"),
  SAD(Emotion.PITY, .8, "you were sad", "sad", "hurt"),
  LONELY(Emotion.PITY, .8, "you were lonely", "lonely"),
  WORRIED(Emotion.FEAR, .5, "you were worried", "worried", "afraid"),
  UPSET(Emotion.PITY, .5, "you were upset", "angry", "frustrated", "ashamed", "guilty"),
  WORN(Emotion.PITY, .4, "you had a hard time", "stressed", "tired", "sick");

  private final Emotion emotion;
  private final double utility;
  private final String cause;
  private final Set<Act> acts;
  private final List<String> labels;

  Ground(Emotion emotion, double utility, String cause, Set<Act> acts) {
    this(emotion, utility, cause, acts, List.of());
  }

  Ground(Emotion emotion, double utility, String cause, String... labels) {
    this(emotion, utility, cause, Set.of(), List.of(labels));
  }

  Ground(Emotion emotion, double utility, String cause, Set<Act> acts, List<String> labels) {
    this.emotion = emotion;
    this.utility = utility;
    this.cause = cause;
    this.acts = acts;
    this.labels = labels;
  }

  Emotion emotion() {
    return emotion;
  }

  /** How much it matters to her, 0..1; whether for good or ill is in the emotion. */
  double utility() {
    return utility;
  }

  /** A clause that fits after "because". */
  String cause() {
    return cause;
  }

  boolean pleasant() {
    return emotion.pad().pleasure() > 0;
  }

  static List<Ground> of(Act act) {
    return Arrays.stream(values()).filter(g -> g.acts.contains(act)).toList();
  }

  /**
   * @param label the plain word of a {@link confidant.core.feeling.Tone}
   */
  static List<Ground> of(String label) {
    return Arrays.stream(values()).filter(g -> g.labels.contains(label)).toList();
  }
}
