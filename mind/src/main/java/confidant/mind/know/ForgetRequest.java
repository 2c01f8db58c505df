package confidant.mind.know;

import confidant.core.origin.EventId;
import java.time.LocalDate;

/** What the person wants gone. */
public sealed interface ForgetRequest {
  /** One turn, with her answer to it and what was learned from it. */
  record ByTurn(EventId turn) implements ForgetRequest {}

  /** One fact, with the turns that told it. */
  record ByFact(EventId fact) implements ForgetRequest {}

  /** Everything about somebody, under every alias. */
  record ByPerson(String name) implements ForgetRequest {}

  /** Every turn that holds the phrase, or means it. */
  record ByPhrase(String phrase) implements ForgetRequest {}

  /** Everything said from the first day to the last, inclusive. */
  record ByPeriod(LocalDate from, LocalDate to) implements ForgetRequest {}
}
