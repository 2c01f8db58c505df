package confidant.vault;

import confidant.core.origin.EventId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The newest row of each device: how a journal knows what comes next, and how it notices that its
 * newest rows are gone. Written as device 8 | sequence 8 | tag 16, one after the other.
 */
final class Heads {
  private static final int HEAD_BYTES = 16 + Seal.TAG_BYTES;

  private final TreeMap<Long, Head> newest = new TreeMap<>();

  /**
   * @param sequence 1 or more
   * @param tag the row's tag
   */
  record Head(long sequence, byte[] tag) {
    boolean sameTag(byte[] other) {
      return Arrays.equals(tag, other);
    }
  }

  static Heads of(byte[] encoded) {
    var heads = new Heads();
    var bytes = ByteBuffer.wrap(encoded);
    while (bytes.remaining() >= HEAD_BYTES) {
      long device = bytes.getLong();
      long sequence = bytes.getLong();
      byte[] tag = new byte[Seal.TAG_BYTES];
      bytes.get(tag);
      heads.newest.put(device, new Head(sequence, tag));
    }
    return heads;
  }

  byte[] encoded() {
    var bytes = ByteBuffer.allocate(newest.size() * HEAD_BYTES);
    newest.forEach(
        (device, head) -> bytes.putLong(device).putLong(head.sequence()).put(head.tag()));
    return bytes.array();
  }

  Optional<Head> of(long device) {
    return Optional.ofNullable(newest.get(device));
  }

  EventId next(long device) {
    return EventId.of(device, of(device).map(Head::sequence).orElse(0L) + 1);
  }

  long link(long device) {
    return of(device).map(head -> ByteBuffer.wrap(head.tag()).getLong()).orElse(0L);
  }

  void advance(EventId id, byte[] tag) {
    newest.put(id.device(), new Head(id.sequence(), tag));
  }

  long newestDevice() {
    return newest.isEmpty() ? 0 : newest.lastKey();
  }

  /** How many rows these heads know of that the others do not reach. */
  long beyond(Heads others) {
    return newest.entrySet().stream()
        .mapToLong(entry -> {
          long reached = others.of(entry.getKey()).map(Head::sequence).orElse(0L);
          return Math.max(0, entry.getValue().sequence() - reached);
        })
        .sum();
  }

  boolean sameAs(Heads others) {
    return Arrays.equals(encoded(), others.encoded());
  }

  Heads copy() {
    return of(encoded());
  }

  /** One line for a receipt: device, sequence and tag of the newest device's newest row. */
  @Override
  public String toString() {
    Map.Entry<Long, Head> last = newest.lastEntry();
    return last == null
        ? "empty"
        : "%d:%d:%s"
            .formatted(
                last.getKey(),
                last.getValue().sequence(),
                HexFormat.of().formatHex(last.getValue().tag()));
  }
}
