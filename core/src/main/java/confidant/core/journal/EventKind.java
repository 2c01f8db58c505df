package confidant.core.journal;

import java.util.Arrays;
import java.util.Optional;

/** Stable number, name and version of each kind of event. Numbers are never reused. */
public enum EventKind {
  FORGOTTEN(1, 1, Event.Forgotten.class),
  SAID(2, 1, Event.Said.class),
  TAKEN_BACK(3, 1, Event.TakenBack.class),
  MET(4, 1, Event.Met.class),
  PERSONA_CHOSEN(5, 1, Event.PersonaChosen.class),
  LEARNED(6, 1, Event.Learned.class),
  RETIRED(7, 1, Event.Retired.class),
  LOOP_OPENED(8, 1, Event.LoopOpened.class),
  LOOP_CLOSED(9, 1, Event.LoopClosed.class),
  FELT(10, 1, Event.Felt.class),
  RISK_NOTED(11, 1, Event.RiskNoted.class),
  GUARDED(12, 1, Event.Guarded.class),
  SPACE_ASKED(13, 1, Event.SpaceAsked.class),
  PREFERRED(14, 1, Event.Preferred.class),
  EXPLAINED(15, 1, Event.Explained.class);

  private final int number;
  private final int version;
  private final Class<? extends Event> type;

  EventKind(int number, int version, Class<? extends Event> type) {
    this.number = number;
    this.version = version;
    this.type = type;
  }

  /** The byte in the sealed header, 1..127. */
  public int number() {
    return number;
  }

  /** Version of the payload's shape, written beside it. */
  public int version() {
    return version;
  }

  public Class<? extends Event> type() {
    return type;
  }

  /** Empty for a number that only a newer program knows. */
  public static Optional<EventKind> ofNumber(int number) {
    return Arrays.stream(values()).filter(k -> k.number == number).findFirst();
  }

  /** The kind of a known event; {@link Event.FromNewerVersion} has none and is refused. */
  public static EventKind of(Event event) {
    return Arrays.stream(values())
        .filter(k -> k.type.isInstance(event))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind for " + event.getClass()));
  }
}
