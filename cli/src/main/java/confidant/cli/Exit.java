package confidant.cli;

/** What the program returns to the shell. Documented in {@code confidant --help}. */
final class Exit {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int WRONG_PASSPHRASE = 3;
  static final int DAMAGED = 4;
  static final int HELD = 5;

  private Exit() {}
}
