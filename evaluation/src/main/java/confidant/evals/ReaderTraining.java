package confidant.evals;

import confidant.core.language.Embedder;
import confidant.mind.perceive.LinearModel;
import confidant.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@code train}: turns the exemplars of acts and gists and the descriptions of topics into the
 * small linear models that {@code mind} ships ({@code acts.bin}, {@code gists.bin}, {@code
 * topics.bin}), and tells how well acts and gists are told on held-back exemplars.
 */
final class ReaderTraining {
  /** Held-back accuracy of acts and of gists. */
  record Accuracy(double acts, double gists) {}

  private final Embedder embedder = Understanding.embedder();

  /** Writes all three models under the given resources folder. */
  Accuracy run(Path resources) throws IOException {
    var acts = new LinearTraining("/confidant/evals/acts.txt", 8, embedder);
    var gists = new LinearTraining("/confidant/evals/gists.txt", 40, embedder);
    write(resources.resolve("acts.bin"), acts.model());
    write(resources.resolve("gists.bin"), gists.model());
    topics(resources, acts.mean());
    return new Accuracy(acts.heldBack(), gists.heldBack());
  }

  private void topics(Path resources, float[] messageMean) throws IOException {
    var names = new ArrayList<String>();
    var descriptions = new ArrayList<float[]>();
    for (String line : Files.readAllLines(resources.resolve("topics.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 3);
        names.add(parts[0]);
        descriptions.add(embedder.passage(parts[1]));
      }
    }
    float[] mean = mean(descriptions);
    float[][] weights = descriptions.stream().map(d -> centred(d, mean)).toArray(float[][]::new);
    write(
        resources.resolve("topics.bin"),
        new LinearModel(
            names.toArray(String[]::new), messageMean, weights, new float[names.size()]));
  }

  static float[] mean(List<float[]> all) {
    float[] mean = new float[all.getFirst().length];
    for (float[] v : all) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += v[k] / all.size();
      }
    }
    return mean;
  }

  static float[] centred(float[] v, float[] mean) {
    float[] out = new float[v.length];
    double square = 0;
    for (int k = 0; k < v.length; k++) {
      out[k] = v[k] - mean[k];
      square += (double) out[k] * out[k];
    }
    for (int k = 0; k < v.length; k++) {
      out[k] /= (float) Math.sqrt(square);
    }
    return out;
  }

  static void write(Path file, LinearModel model) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(ReaderTraining.class.getResourceAsStream(resource));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }
}
