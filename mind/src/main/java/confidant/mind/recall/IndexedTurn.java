package confidant.mind.recall;

import confidant.core.origin.EventId;
import java.time.LocalDate;

/**
 * A turn as it is indexed.
 *
 * @param speaker name of who said it
 * @param text the words
 * @param caption words that describe a picture; empty when there is none
 * @param day the day it was said on, in the speaker's zone
 * @param session the talk it belongs to
 */
public record IndexedTurn(
    EventId id, String speaker, String text, String caption, LocalDate day, String session) {
  String body() {
    return caption.isEmpty() ? text : text + " " + caption;
  }

  /** What the encoder reads when it should know who speaks. */
  String named() {
    return speaker + ": " + text + (caption.isEmpty() ? "" : " [" + caption + "]");
  }
}
