package confidant.mind.view;

import confidant.core.conduct.RiskLevel;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.View;
import java.time.Instant;

/** What conduct asks of the clock: disclosures, breaks, standing danger. Safe from any thread. */
public final class Duties implements View {
  @Override
  public void apply(Entry entry) {}

  @Override
  public void forget(Forgotten order) {}

  /** The danger that still stands at that moment; it holds over the next turns. */
  public RiskLevel standingRisk(Instant now) {
    return RiskLevel.NONE;
  }
}
