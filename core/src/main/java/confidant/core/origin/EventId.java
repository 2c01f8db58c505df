package confidant.core.origin;

/**
 * Identity of one journal row: {@code device << 40 | seq}, with 23 bits of device and 40 bits of a
 * sequence that is dense from 1 on each device.
 *
 * @param value the packed number, positive
 */
public record EventId(long value) implements Comparable<EventId> {
  private static final int SEQUENCE_BITS = 40;

  public static EventId of(long device, long sequence) {
    return new EventId(device << SEQUENCE_BITS | sequence);
  }

  /** Reads the text form made by {@link #toString()}. */
  public static EventId parse(String text) {
    return new EventId(Long.parseLong(text));
  }

  public long device() {
    return value >>> SEQUENCE_BITS;
  }

  public long sequence() {
    return value & ((1L << SEQUENCE_BITS) - 1);
  }

  @Override
  public int compareTo(EventId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
