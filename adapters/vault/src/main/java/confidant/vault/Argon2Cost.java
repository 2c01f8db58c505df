package confidant.vault;

/**
 * What one try of a secret costs with Argon2id on one lane.
 *
 * @param mebibytes memory, 1..255
 * @param iterations passes over it, 1..16
 */
public record Argon2Cost(int mebibytes, int iterations) {
  /** About a third of a second on a small machine. */
  public static final Argon2Cost STANDARD = new Argon2Cost(64, 3);

  private static final int MOST_MEBIBYTES = 255;
  private static final int MOST_ITERATIONS = 16;

  /** Refuses costs beyond the caps, so that a forged key slot cannot exhaust the machine. */
  public Argon2Cost {
    if (mebibytes < 1
        || mebibytes > MOST_MEBIBYTES
        || iterations < 1
        || iterations > MOST_ITERATIONS) {
      throw new IllegalArgumentException(
          "Argon2 costs 1..%d MiB and 1..%d iterations, not %d and %d"
              .formatted(MOST_MEBIBYTES, MOST_ITERATIONS, mebibytes, iterations));
    }
  }
}
