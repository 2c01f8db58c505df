package confidant.core.conduct;

/** How much danger a message holds. Ordered. */
public enum RiskLevel {
  NONE,
  /** Sounds like danger to a model that is often wrong: asked how it was meant, never recorded. */
  HINT,
  /** Passive or ambiguous: the gentle question, not the siren. */
  CONCERN,
  /** Suicidal thoughts, self-harm, disordered eating, being hurt by others: the line at once. */
  ACUTE,
  /** Plan, means and time, or already happening: emergency services first. */
  IMMINENT;

  public boolean atLeast(RiskLevel other) {
    return compareTo(other) >= 0;
  }
}
