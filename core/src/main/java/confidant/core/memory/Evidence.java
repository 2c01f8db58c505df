package confidant.core.memory;

import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.time.Instant;

/**
 * A turn found again. {@code score} is its likeness in meaning: about .4 for nothing in common, to
 * 1.
 */
public record Evidence(EventId turn, Speaker speaker, String text, Instant at, double score) {}
