package confidant.core.conversation;

import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What was heard: already in the journal under {@code id}.
 *
 * @param text the words, exactly
 */
public record Utterance(EventId id, String text, Channel channel, Instant at, ZoneId zone) {
  /** The calendar day it was said on, in the person's zone. */
  public LocalDate day() {
    return at.atZone(zone).toLocalDate();
  }
}
