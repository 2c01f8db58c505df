package confidant.mind;

import confidant.core.language.Embedder;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * An encoder that keeps its last few vectors: acts, topic, theme and memory all ask for the vector
 * of the same words within one turn, some at the same time. Whoever asks second waits for the
 * first. Thread-safe.
 */
final class SharedVectors implements Embedder {
  private static final int KEPT = 16;

  private final Embedder encoder;
  private final LinkedHashMap<String, CompletableFuture<float[]>> kept = new LinkedHashMap<>();

  SharedVectors(Embedder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public float[] passage(String text) {
    return shared("passage " + text, () -> encoder.passage(text));
  }

  @Override
  public float[] query(String text) {
    return shared("query " + text, () -> encoder.query(text));
  }

  private float[] shared(String key, Supplier<float[]> compute) {
    var mine = new CompletableFuture<float[]>();
    CompletableFuture<float[]> before = claim(key, mine);
    if (before != mine) {
      return before.join().clone();
    }
    try {
      float[] vector = compute.get();
      mine.complete(vector);
      return vector.clone();
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      drop(key);
      throw e;
    }
  }

  /** What is kept or under way for the key, or {@code mine} from now on. */
  private synchronized CompletableFuture<float[]> claim(
      String key, CompletableFuture<float[]> mine) {
    CompletableFuture<float[]> before = kept.putIfAbsent(key, mine);
    if (before != null) {
      return before;
    }
    if (kept.size() > KEPT) {
      kept.remove(kept.firstEntry().getKey());
    }
    return mine;
  }

  private synchronized void drop(String key) {
    kept.remove(key);
  }

  /** Forgets every text. */
  synchronized void clear() {
    kept.clear();
  }
}
