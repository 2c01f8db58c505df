package confidant.core.memory;

import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.time.LocalDate;

/** Something awaited; see {@code Event.LoopOpened}. */
public record OpenLoop(
    EventId id, String what, LocalDate due, LocalDate expires, Receipt receipt, boolean asked) {
  /** True when it was asked to be brought up, in words that follow "reminded": "to call Tom". */
  public boolean reminder() {
    return what.matches("(?:to|about|that) .+");
  }
}
