package confidant.core.persona;

/**
 * Who she is.
 *
 * @param version counts up from 1 with every change
 * @param name the name she chose or was given
 * @param why why that name, one or two sentences in her own words
 */
public record Persona(
    int version, String name, String why, Traits traits, Relationship relationship) {

  /** What she is to the person. PARTNER is for adults only. */
  public enum Relationship {
    FRIEND,
    MENTOR,
    PARTNER,
    ASSISTANT
  }

  /**
   * OCEAN with emotional stability as the fifth trait, each in [-1, 1], and two of manner.
   *
   * @param humor 0..1 how readily she teases
   * @param directness 0..1 how plainly she disagrees
   */
  public record Traits(
      double openness,
      double conscientiousness,
      double extraversion,
      double agreeableness,
      double stability,
      double humor,
      double directness) {

    /** Warm, calm, curious, a little playful. */
    public static Traits standard() {
      return new Traits(.5, .4, .2, .6, .4, .4, .4);
    }
  }
}
