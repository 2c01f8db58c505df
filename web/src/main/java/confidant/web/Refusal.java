package confidant.web;

/** The request was understood and is refused. The message is a sentence for the person. */
final class Refusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String sentence;

  Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.sentence = message;
  }

  static Refusal malformed(String message) {
    return new Refusal(400, "malformed", message);
  }

  static Refusal unknown(String what) {
    return new Refusal(404, "unknown", "There is no " + what + " any more.");
  }

  static Refusal locked() {
    return new Refusal(401, "locked", "It is locked. Open it with your passphrase first.");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String sentence() {
    return sentence;
  }
}
