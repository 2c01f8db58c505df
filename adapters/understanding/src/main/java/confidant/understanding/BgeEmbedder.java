package confidant.understanding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import confidant.core.language.Embedder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * bge-small-en-v1.5, quantized, on ONNX Runtime: 384 dimensions, the first token's state,
 * normalised. One thread a call: more than the free cores makes it several times slower.
 */
final class BgeEmbedder implements Embedder, AutoCloseable {
  private static final String PREFIX = "Represent this sentence for searching relevant passages: ";
  private static final int DIMENSIONS = 384;
  private static final int MOST_PIECES = 128;

  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;

  BgeEmbedder(Path model, Vocabulary vocabulary) {
    this.tokenizer = new WordPieceTokenizer(vocabulary);
    Models.useUnpackedRuntime();
    this.environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      this.session = environment.createSession(model.toString(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence encoder cannot be loaded.", e);
    }
  }

  @Override
  public String model() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] passage(String text) {
    return embed(text);
  }

  @Override
  public float[] query(String text) {
    return embed(PREFIX + text);
  }

  private float[] embed(String text) {
    long[] ids = tokenizer.encode(text, MOST_PIECES);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor attention = tensor(mask);
        OnnxTensor types = tensor(new long[ids.length]);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vector = new float[DIMENSIONS];
      states.get(vector);
      return normalised(vector);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence encoder failed.", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] normalised(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    float scale = (float) (1 / Math.sqrt(square));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
    return vector;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
