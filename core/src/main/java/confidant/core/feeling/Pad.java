package confidant.core.feeling;

/** Pleasure, arousal, dominance, each in [-1, 1]. */
public record Pad(double pleasure, double arousal, double dominance) {
  public static final Pad ZERO = new Pad(0, 0, 0);

  public Pad plus(Pad other) {
    return new Pad(pleasure + other.pleasure, arousal + other.arousal, dominance + other.dominance);
  }

  public Pad minus(Pad other) {
    return plus(other.times(-1));
  }

  public Pad times(double factor) {
    return new Pad(pleasure * factor, arousal * factor, dominance * factor);
  }

  /** Each axis brought back into [-1, 1]. */
  public Pad clipped() {
    return new Pad(clip(pleasure), clip(arousal), clip(dominance));
  }

  /** Length divided by the square root of 3: 0..1. */
  public double strength() {
    return Math.sqrt((pleasure * pleasure + arousal * arousal + dominance * dominance) / 3);
  }

  private static double clip(double x) {
    return Math.max(-1, Math.min(1, x));
  }
}
