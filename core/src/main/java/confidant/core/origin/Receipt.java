package confidant.core.origin;

/** Where something came from: a turn and the span of its words, {@code start} to {@code end}. */
public record Receipt(EventId turn, int start, int end) {}
