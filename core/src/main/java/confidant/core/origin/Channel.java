package confidant.core.origin;

/** How words came in. */
public enum Channel {
  TYPED,
  SPOKEN,
  IMPORTED
}
