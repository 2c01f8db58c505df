package confidant.mind.recall;

import confidant.core.origin.EventId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The vectors as bytes: model name, count, then for each turn its id, two scales and two vectors.
 */
final class VectorFile {
  private static final int VERSION = 1;

  private VectorFile() {}

  static byte[] write(String model, Turns turns, Vectors named, Vectors bare) {
    byte[] name = model.getBytes(StandardCharsets.UTF_8);
    int count = 0;
    int dimensions = 0;
    for (int doc = 0; doc < turns.size(); doc++) {
      if (named.has(doc) && bare.has(doc)) {
        count++;
        dimensions = named.get(doc).values().length;
      }
    }
    ByteBuffer out = ByteBuffer.allocate(12 + name.length + count * (16 + 2 * dimensions));
    out.putInt(VERSION).putInt(name.length).put(name).putInt(count);
    for (int doc = 0; doc < turns.size(); doc++) {
      if (named.has(doc) && bare.has(doc)) {
        out.putLong(turns.get(doc).id().value());
        for (Vectors.Packed packed : new Vectors.Packed[] {named.get(doc), bare.get(doc)}) {
          out.putFloat(packed.scale()).put(packed.values());
        }
      }
    }
    return out.array();
  }

  static void read(byte[] file, String model, int dimensions, MemoryIndex.Parts parts) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (in.remaining() < 12 || in.getInt() != VERSION) {
      return;
    }
    byte[] name = new byte[Math.clamp(in.getInt(), 0, in.remaining())];
    in.get(name);
    if (!model.equals(new String(name, StandardCharsets.UTF_8))) {
      return;
    }
    int count = in.getInt();
    for (int i = 0; i < count && in.remaining() >= 16 + 2 * dimensions; i++) {
      int doc = parts.turns().number(new EventId(in.getLong()));
      Vectors.Packed named = packed(in, dimensions);
      Vectors.Packed bare = packed(in, dimensions);
      if (doc >= 0) {
        parts.named().put(doc, named);
        parts.bare().put(doc, bare);
      }
    }
  }

  private static Vectors.Packed packed(ByteBuffer in, int dimensions) {
    float scale = in.getFloat();
    byte[] values = new byte[dimensions];
    in.get(values);
    return new Vectors.Packed(values, scale);
  }
}
