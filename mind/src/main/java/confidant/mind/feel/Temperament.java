package confidant.mind.feel;

import confidant.core.feeling.Pad;
import confidant.core.persona.Persona.Traits;

/** The mood her character returns to when nothing happens. */
final class Temperament {
  private Temperament() {}

  /**
   * Mehrabian (1996), with emotional stability, not neuroticism, as the fifth trait: with
   * neuroticism the signs of its terms would flip.
   */
  static Pad mood(Traits t) {
    double pleasure = .21 * t.extraversion() + .59 * t.agreeableness() + .19 * t.stability();
    double arousal = .15 * t.openness() + .30 * t.agreeableness() - .57 * t.stability();
    double dominance =
        .25 * t.openness()
            + .17 * t.conscientiousness()
            + .60 * t.extraversion()
            - .32 * t.agreeableness();
    return new Pad(pleasure, arousal, dominance).clipped();
  }
}
