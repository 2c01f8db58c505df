package confidant.mind.feel;

import confidant.core.feeling.Emotion;
import java.time.Instant;

/**
 * An emotion she still has.
 *
 * @param intensity what is left of it now, 0..1
 * @param cause short reason in her words
 * @param since when it was raised
 * @param until when it will have faded below notice
 */
public record Active(
    Emotion emotion, double intensity, String cause, Instant since, Instant until) {}
