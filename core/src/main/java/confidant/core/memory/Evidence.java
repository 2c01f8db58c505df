package confidant.core.memory;

import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.time.Instant;

/** A turn found again, with its score (higher is better; comparable within one search only). */
public record Evidence(EventId turn, Speaker speaker, String text, Instant at, double score) {}
