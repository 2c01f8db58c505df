package confidant.core.memory;

import confidant.core.origin.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact as it stands in the view.
 *
 * @param id the entry that taught it
 * @param until first day it no longer held; empty while it holds
 * @param withdrawn true when it never held
 */
public record KnownFact(
    EventId id, Fact fact, Instant learnedAt, Optional<LocalDate> until, boolean withdrawn) {
  public boolean current() {
    return until.isEmpty() && !withdrawn;
  }
}
