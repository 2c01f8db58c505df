package confidant.mind.perceive;

import confidant.core.feeling.Shade;
import confidant.core.language.Embedder;
import java.util.EnumMap;
import java.util.Map;

/**
 * How likely each of the 28 shades is for an English sentence, from its words alone: uncertain by
 * nature, and right about every second time it names one. Thread-safe.
 */
public final class ShadeReader {
  private final ShadeModel model = ShadeModel.of("shades.bin");
  private final Embedder embedder;

  public ShadeReader(Embedder embedder) {
    this.embedder = embedder;
  }

  /** Each 0..1, calibrated; empty beside another encoder than the one it was trained with. */
  public Map<Shade, Double> read(String text) {
    if (text.isBlank() || embedder.dimensions() != model.mean().length) {
      return Map.of();
    }
    double[] likelihoods = model.likelihoods(text, embedder.passage(text));
    var read = new EnumMap<Shade, Double>(Shade.class);
    for (Shade shade : Shade.values()) {
      read.put(shade, likelihoods[shade.ordinal()]);
    }
    return read;
  }

  /** From this likelihood on a shade is worth naming: where naming it does most good over harm. */
  public double threshold(Shade shade) {
    return model.threshold()[shade.ordinal()];
  }
}
