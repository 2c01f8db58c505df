package confidant.mind.recall;

import confidant.core.origin.EventId;

/**
 * A turn found.
 *
 * @param score the recipe's sum, comparable within one search only
 * @param cosine likeness in meaning, about .4 (nothing in common) to 1
 * @param coverage share of the question's weight in words that the turn itself holds, 0..1
 */
public record Hit(EventId id, double score, double cosine, double coverage) {}
