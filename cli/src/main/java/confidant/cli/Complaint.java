package confidant.cli;

/** What happened, which value, what to do next; printed as it is. */
final class Complaint extends RuntimeException {
  private final int exit;

  Complaint(int exit, String message) {
    super(message, null, false, false);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }
}
