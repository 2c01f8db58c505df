package confidant.core.origin;

/** Who said a turn: the person whose vault it is, or the companion. */
public enum Speaker {
  PERSON,
  COMPANION
}
