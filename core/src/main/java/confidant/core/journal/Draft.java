package confidant.core.journal;

import java.time.Instant;

/** An event that has not been written yet, with its moment. */
public record Draft(Instant at, Event event) {}
