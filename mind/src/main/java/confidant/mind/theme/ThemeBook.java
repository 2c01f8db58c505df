package confidant.mind.theme;

import confidant.core.conversation.Theme;
import confidant.core.language.Embedder;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Exemplars of every theme as centred sentence vectors of length 1, a byte a dimension (1 = 127).
 * Made from the phrasebook's theme files by the evaluation module and shipped, so that nothing is
 * embedded at the start. Never written after construction.
 *
 * @param mean what is taken off a sentence vector first
 * @param digest of the theme files it was made from, so that a stale book is noticed
 */
public record ThemeBook(float[] mean, List<Entry> themes, String digest) {
  /**
   * One theme with its exemplars.
   *
   * @param middle sum of the exemplars; its direction stands for the theme
   */
  public record Entry(String key, Theme.Kind kind, byte[][] exemplars, float[] middle) {
    private static final double MIDDLE = .7;

    /** A theme with the middle of its exemplars worked out. */
    public static Entry of(String key, Theme.Kind kind, byte[][] exemplars) {
      float[] middle = new float[exemplars[0].length];
      for (byte[] exemplar : exemplars) {
        for (int i = 0; i < middle.length; i++) {
          middle[i] += exemplar[i];
        }
      }
      return new Entry(key, kind, exemplars, middle);
    }

    /**
     * Cosine, -1..1, mostly to the middle, which tells left-out exemplars apart far better than the
     * nearest neighbor does (.59 against .49); the nearest one counts for set phrases.
     */
    public double likeness(byte[] vector) {
      double nearest = -1;
      for (byte[] exemplar : exemplars) {
        nearest = Math.max(nearest, ThemeBook.likeness(exemplar, vector));
      }
      return MIDDLE * cosine(vector) + (1 - MIDDLE) * nearest;
    }

    private double cosine(byte[] vector) {
      double dot = 0;
      double square = 1e-9;
      for (int i = 0; i < middle.length; i++) {
        dot += middle[i] * vector[i];
        square += (double) middle[i] * middle[i];
      }
      return dot / (Math.sqrt(square) * UNIT);
    }
  }

  private static final float UNIT = 127;

  /** Embeds the exemplars of all themes; some ten milliseconds each. */
  public static ThemeBook of(List<ThemeText> themes, Embedder embedder) {
    List<List<float[]>> vectors =
        themes.stream().map(t -> t.heard().stream().map(embedder::passage).toList()).toList();
    float[] mean = mean(vectors.stream().flatMap(List::stream).toList());
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < themes.size(); i++) {
      byte[][] packed = vectors.get(i).stream().map(v -> packed(v, mean)).toArray(byte[][]::new);
      entries.add(Entry.of(themes.get(i).key(), themes.get(i).kind(), packed));
    }
    return new ThemeBook(mean, List.copyOf(entries), ThemeText.digest(themes));
  }

  private static float[] mean(List<float[]> all) {
    float[] mean = new float[all.getFirst().length];
    for (float[] vector : all) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / all.size();
      }
    }
    return mean;
  }

  public static ThemeBook shipped() {
    try (InputStream in =
        Objects.requireNonNull(
            ThemeBook.class.getResourceAsStream("/confidant/theme/themes.bin"))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The themes cannot be read: rebuild.", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ThemeBook read(InputStream in) throws IOException {
    var data = new DataInputStream(new java.io.BufferedInputStream(in));
    String digest = data.readUTF();
    float[] mean = new float[data.readInt()];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = data.readFloat();
    }
    var themes = new ArrayList<Entry>();
    for (int left = data.readInt(); left > 0; left--) {
      String key = data.readUTF();
      Theme.Kind kind = Theme.Kind.valueOf(data.readUTF());
      byte[][] exemplars = new byte[data.readInt()][];
      for (int i = 0; i < exemplars.length; i++) {
        exemplars[i] = data.readNBytes(mean.length);
      }
      themes.add(Entry.of(key, kind, exemplars));
    }
    return new ThemeBook(mean, List.copyOf(themes), digest);
  }

  /** Writes what {@link #read} reads. */
  public void write(OutputStream out) throws IOException {
    var data = new DataOutputStream(out);
    data.writeUTF(digest);
    data.writeInt(mean.length);
    for (float x : mean) {
      data.writeFloat(x);
    }
    data.writeInt(themes.size());
    for (Entry theme : themes) {
      data.writeUTF(theme.key());
      data.writeUTF(theme.kind().name());
      data.writeInt(theme.exemplars().length);
      for (byte[] exemplar : theme.exemplars()) {
        data.write(exemplar);
      }
    }
    data.flush();
  }

  /** A vector as it is kept: without the mean, of length 1, a byte a dimension. */
  public static byte[] packed(float[] vector, float[] mean) {
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      square += (vector[i] - mean[i]) * (double) (vector[i] - mean[i]);
    }
    double scale = UNIT / Math.sqrt(square + 1e-12);
    byte[] packed = new byte[vector.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) Math.round((vector[i] - mean[i]) * scale);
    }
    return packed;
  }

  /** Cosine of two packed vectors. */
  public static double likeness(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / (double) (UNIT * UNIT);
  }
}
