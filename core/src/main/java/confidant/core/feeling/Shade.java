package confidant.core.feeling;

import java.util.Locale;

/**
 * What a sentence may feel like: the 27 emotions and "neutral" of GoEmotions (Demszky et al. 2020),
 * in the order of that data set.
 */
public enum Shade {
  ADMIRATION(.6),
  AMUSEMENT(.6),
  ANGER(-.7),
  ANNOYANCE(-.4),
  APPROVAL(.3),
  CARING(.4),
  CONFUSION(-.1),
  CURIOSITY(.1),
  DESIRE(.2),
  DISAPPOINTMENT(-.5),
  DISAPPROVAL(-.4),
  DISGUST(-.6),
  EMBARRASSMENT(-.5),
  EXCITEMENT(.7),
  FEAR(-.7),
  GRATITUDE(.7),
  GRIEF(-.9),
  JOY(.8),
  LOVE(.8),
  NERVOUSNESS(-.5),
  OPTIMISM(.5),
  PRIDE(.7),
  REALIZATION(0),
  RELIEF(.5),
  REMORSE(-.6),
  SADNESS(-.7),
  SURPRISE(.1),
  NEUTRAL(0);

  private final double valence;

  Shade(double valence) {
    this.valence = valence;
  }

  /** -1..1, our own estimate. */
  public double valence() {
    return valence;
  }

  /** The label as the data set writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
