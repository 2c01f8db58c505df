package confidant.vault;

import java.nio.ByteBuffer;

/**
 * What is inside the seal of one row: kind 1 | flags 1 | at 8 | link 8 | payload.
 *
 * @param kind 1..255, see {@code EventKind}
 * @param flags none in use; kept for newer programs
 * @param at milliseconds since 1970
 * @param link first half of the tag of the row before it on the same device, 0 for the first
 * @param payload JSON in UTF-8
 */
record Row(int kind, int flags, long at, long link, byte[] payload) {
  static final int HEADER_BYTES = 18;

  static Row of(byte[] plain) {
    var bytes = ByteBuffer.wrap(plain);
    int kind = Byte.toUnsignedInt(bytes.get());
    int flags = Byte.toUnsignedInt(bytes.get());
    long at = bytes.getLong();
    long link = bytes.getLong();
    byte[] payload = new byte[bytes.remaining()];
    bytes.get(payload);
    return new Row(kind, flags, at, link, payload);
  }

  byte[] plain() {
    return ByteBuffer.allocate(HEADER_BYTES + payload.length)
        .put((byte) kind)
        .put((byte) flags)
        .putLong(at)
        .putLong(link)
        .put(payload)
        .array();
  }
}
