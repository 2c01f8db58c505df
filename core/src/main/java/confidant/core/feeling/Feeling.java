package confidant.core.feeling;

import java.util.Optional;

/**
 * The appraisal of this moment: what it raised in her, and her mood around it.
 *
 * @param raised the emotion of this turn, if any
 * @param intensity 0..1
 * @param cause short reason in her words
 */
public record Feeling(
    Optional<Emotion> raised, double intensity, String cause, Pad before, Pad after) {}
