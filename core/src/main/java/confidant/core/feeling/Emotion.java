package confidant.core.feeling;

/**
 * What she can feel, with its place in PAD space (human-rated means) and how slowly it fades
 * relative to fear. Half-life = 4 minutes × {@link #slowness()}; the ratios were measured on 7,666
 * human reports (ISEAR). Resentment and gloating are never held.
 */
public enum Emotion {
  JOY(.76, .48, .35, 4.5),
  SATISFACTION(.87, .20, .62, 4.5),
  HOPE(.51, .23, .14, 4.5),
  RELIEF(.29, -.19, -.28, 4.5),
  GRATITUDE(.64, .16, -.21, 4.5),
  GRATIFICATION(.69, .57, .63, 4.5),
  HAPPY_FOR(.64, .35, .25, 4.5),
  PITY(-.52, .02, -.21, 7),
  DISTRESS(-.61, .28, -.36, 7),
  FEAR(-.64, .60, -.43, 1),
  FEARS_CONFIRMED(-.61, .06, -.32, 7),
  DISAPPOINTMENT(-.61, -.15, -.29, 7),
  ANGER(-.51, .59, .25, 1.5),
  REMORSE(-.57, .28, -.34, 2.7);

  private final Pad pad;
  private final double slowness;

  Emotion(double pleasure, double arousal, double dominance, double slowness) {
    this.pad = new Pad(pleasure, arousal, dominance);
    this.slowness = slowness;
  }

  public Pad pad() {
    return pad;
  }

  public double slowness() {
    return slowness;
  }
}
