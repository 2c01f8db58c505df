package confidant.mind.recall;

import confidant.core.origin.EventId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The vectors as bytes: version, model name, number of turns, their ids (0 for one that is gone),
 * then both kinds of vectors as they lie in memory, which is read back several times faster than
 * one vector after the other.
 */
final class VectorFile {
  private static final int VERSION = 2;
  private static final long NOBODY = 0;

  private VectorFile() {}

  static byte[] write(String model, int dimensions, MemoryIndex.Parts parts) {
    byte[] name = model.getBytes(StandardCharsets.UTF_8);
    int size = parts.turns().size();
    long bytes = 12L + name.length + 8L * size + 2 * Vectors.bytes(size, dimensions);
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(bytes));
    out.putInt(VERSION).putInt(name.length).put(name).putInt(size);
    for (int doc = 0; doc < size; doc++) {
      out.putLong(parts.turns().present(doc) ? parts.turns().get(doc).id().value() : NOBODY);
    }
    parts.named().write(out, size);
    parts.bare().write(out, size);
    return out.array();
  }

  /** Passes over a file of another version, model or length. */
  static void read(byte[] file, String model, int dimensions, MemoryIndex.Parts parts) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (in.remaining() < 12 || in.getInt() != VERSION) {
      return;
    }
    byte[] name = new byte[Math.clamp(in.getInt(), 0, in.remaining() - Integer.BYTES)];
    in.get(name);
    int size = in.getInt();
    boolean whole = size >= 0 && in.remaining() == 8L * size + 2 * Vectors.bytes(size, dimensions);
    if (!whole || !model.equals(new String(name, StandardCharsets.UTF_8))) {
      return;
    }
    int[] docs = new int[size];
    boolean same = true;
    for (int i = 0; i < size; i++) {
      docs[i] = parts.turns().number(new EventId(in.getLong()));
      same &= docs[i] == i;
    }
    take(Vectors.read(in, size, dimensions), docs, same, parts.named());
    take(Vectors.read(in, size, dimensions), docs, same, parts.bare());
  }

  /** The usual case is that every turn has kept its place. */
  private static void take(Vectors read, int[] docs, boolean same, Vectors into) {
    if (same && into.count() == 0) {
      into.adopt(read);
      return;
    }
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] >= 0 && read.has(i)) {
        into.put(docs[i], read.get(i));
      }
    }
  }
}
