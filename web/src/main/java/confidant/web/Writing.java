package confidant.web;

import confidant.mind.Home;
import confidant.mind.Mind;

/** Refuses to change anything in a vault that can only be read. */
final class Writing {
  static final String SENTENCE =
      "The vault can only be read at the moment, so nothing new can be kept.";

  private Writing() {}

  /** The mind, when it may be written to. */
  static Mind mind(Home home) {
    Mind mind = home.mind();
    if (mind.readOnly()) {
      throw new Refusal(409, "read_only", home.damage().orElse(SENTENCE));
    }
    return mind;
  }
}
