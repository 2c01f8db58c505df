package confidant.core.language;

/** Sentence vectors of length 1. Thread-safe. Vectors of different models are never mixed. */
public interface Embedder {
  /** Model name and quantization, stored beside every vector. */
  String model();

  int dimensions();

  /** Vector of a passage, cut at 128 pieces. */
  float[] passage(String text);

  /** Vector of a search question, with the model's own prefix. */
  float[] query(String text);
}
