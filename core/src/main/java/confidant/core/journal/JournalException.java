package confidant.core.journal;

/** The journal could not do what was asked. The message is fit for the person to read. */
public class JournalException extends RuntimeException {
  public JournalException(String message) {
    super(message);
  }

  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The secret opens no slot. The same sentence every time. */
  public static final class WrongSecret extends JournalException {
    public WrongSecret() {
      super("That does not open it. Nothing is lost; try again, or use your recovery code.");
    }
  }

  /** Another process holds the vault. */
  public static final class Held extends JournalException {
    public Held(String message) {
      super(message);
    }
  }

  /** A row, page or file does not verify. Everything before {@code firstBad} can be read. */
  public static final class Damaged extends JournalException {
    private final long firstBad;

    public Damaged(String message, long firstBad) {
      super(message);
      this.firstBad = firstBad;
    }

    /** Sequence number of the first row that cannot be trusted; 0 when the file itself is bad. */
    public long firstBad() {
      return firstBad;
    }
  }

  /** The disk is full or cannot be written. */
  public static final class NoSpace extends JournalException {
    public NoSpace(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
