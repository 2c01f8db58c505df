package confidant.core.feeling;

/**
 * How the person's words feel, as read from one message; uncertain and correctable.
 *
 * @param valence -1..1
 * @param arousal 0..1
 * @param label one plain word, e.g. "sad", "worried", "proud"; "even" when nothing stands out
 * @param confidence 0..1
 */
public record Tone(double valence, double arousal, String label, double confidence) {
  public static final Tone EVEN = new Tone(0, .2, "even", .3);
}
