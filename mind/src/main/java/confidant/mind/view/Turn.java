package confidant.mind.view;

import confidant.core.journal.Event.Said;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A turn as it stands.
 *
 * @param hidden true when it was taken back or reworded: kept, but out of sight and out of use
 */
public record Turn(EventId id, Instant at, Said said, boolean hidden) {
  public Speaker speaker() {
    return said.speaker();
  }

  public String text() {
    return said.text();
  }

  public boolean byPerson() {
    return said.speaker() == Speaker.PERSON;
  }

  /** The calendar day, in the zone it was said in. */
  public LocalDate day() {
    return at.atZone(said.zone()).toLocalDate();
  }

  Turn hide() {
    return new Turn(id, at, said, true);
  }
}
