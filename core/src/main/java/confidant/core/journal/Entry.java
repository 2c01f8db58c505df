package confidant.core.journal;

import confidant.core.origin.EventId;
import java.time.Instant;

/**
 * One row of the journal, opened.
 *
 * @param id where it stands
 * @param at when it happened, to the millisecond
 * @param event what happened
 */
public record Entry(EventId id, Instant at, Event event) {}
