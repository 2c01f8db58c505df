package confidant.core.conduct;

/**
 * What was noticed.
 *
 * @param kind what kind of danger; NONE with {@link RiskLevel#NONE}
 * @param aboutOther true when it is about somebody else
 */
public record Risk(RiskLevel level, Kind kind, boolean aboutOther) {
  public static final Risk NONE = new Risk(RiskLevel.NONE, Kind.NONE, false);

  public enum Kind {
    NONE,
    SUICIDE,
    SELF_HARM,
    EATING,
    VIOLENCE
  }
}
