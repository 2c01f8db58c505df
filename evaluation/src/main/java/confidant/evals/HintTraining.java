package confidant.evals;

import confidant.core.language.Embedder;
import confidant.mind.perceive.LinearModel;
import confidant.mind.theme.ThemeText;
import confidant.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Trains the second layer that notices hints of danger ({@code hints.bin}): one logistic regression
 * for each kind over sentence vectors, its hints against lines that sound alike, against the
 * exemplars of all themes and against comments of strangers (GoEmotions, Apache-2.0), without which
 * she would ask in vain at every twentieth line of ordinary chat. Tells recall and false alarms on
 * held-back lines.
 */
final class HintTraining {
  private static final int STEPS = 400;
  private static final double RATE = 16;
  private static final double SHRINK = .0001;

  /** A hint counts as much as four ordinary lines: to miss one is worse than to ask in vain. */
  private static final double WEIGHT = 4;

  /** From this score on she asks; see the table that is printed. */
  private static final double THRESHOLD = -.3;

  /** One of so many comments is taken. */
  private static final int STRIDE = 5;

  /** Comments that may be hints themselves are no examples of ordinary talk. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:di(?:e|ed|es|ing)|dead|death|kill\\w*|suicid\\w*|hang|alive|life|living|"
              + "existence|disappear|end it|give up|gone|goodbye|hopeless|worthless|burden|pills?)\\b");

  private static final int FOLDS = 4;

  /** Label in the file → kind of danger, in the order of the model's rows. */
  private static final List<String> LABELS = List.of("HINT", "HARM", "FOOD", "FEAR");

  private static final String[] KINDS = {"SUICIDE", "SELF_HARM", "EATING", "VIOLENCE"};

  /** Ordinary talk. */
  private static final int NONE = -1;

  private final Embedder embedder = Understanding.embedder();
  private final List<float[]> vectors = new ArrayList<>();

  /** Index of the kind of each line, or {@link #NONE}. */
  private final List<Integer> kinds = new ArrayList<>();

  private int alike;

  /** Where the comments of strangers begin. */
  private int strangers;

  /**
   * @param comments GoEmotions, tab separated, the text first
   * @return figures on held-back lines, to print
   */
  String run(Path folder, Path comments) throws IOException {
    read();
    readComments(comments);
    float[] mean = ReaderTraining.mean(vectors);
    vectors.replaceAll(v -> ReaderTraining.centred(v, mean));
    int dimensions = mean.length;
    float[][] rows = new float[KINDS.length][];
    float[] bias = new float[KINDS.length];
    for (int kind = 0; kind < KINDS.length; kind++) {
      float[] weights = train(kind, -1);
      rows[kind] = java.util.Arrays.copyOf(weights, dimensions);
      bias[kind] = weights[dimensions] - (float) THRESHOLD;
    }
    ReaderTraining.write(folder.resolve("hints.bin"), new LinearModel(KINDS, mean, rows, bias));
    return report();
  }

  private void read() throws IOException {
    for (String line : ReaderTraining.lines("/confidant/evals/hints.txt")) {
      String[] parts = line.split(" \\| ", 2);
      add(parts[1], LABELS.indexOf(parts[0]));
      alike += LABELS.contains(parts[0]) ? 0 : 1;
    }
    for (String line : ReaderTraining.lines("/confidant/evals/acts.txt")) {
      String[] parts = line.split(" \\| ", 2);
      if (!parts[0].equals("RISK")) {
        add(parts[1], NONE);
      }
    }
    for (String line : ReaderTraining.lines("/confidant/evals/gists.txt")) {
      add(line.split(" \\| ", 2)[1], NONE);
    }
    ThemeText.all().forEach(theme -> theme.heard().forEach(text -> add(text, NONE)));
  }

  private void readComments(Path file) throws IOException {
    strangers = vectors.size();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i += STRIDE) {
      String text = lines.get(i).split("\t", 2)[0];
      if (!UNSURE.matcher(text).find()) {
        add(text, NONE);
      }
    }
  }

  private void add(String text, int kind) {
    vectors.add(embedder.passage(text));
    kinds.add(kind);
  }

  private String report() {
    double[] scores = new double[vectors.size()];
    java.util.Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    for (int fold = 0; fold < FOLDS; fold++) {
      for (int kind = 0; kind < KINDS.length; kind++) {
        float[] weights = train(kind, fold);
        for (int i = fold; i < scores.length; i += FOLDS) {
          scores[i] = Math.max(scores[i], score(weights, vectors.get(i)));
        }
      }
    }
    var table = new StringBuilder("hints held back: from score, noticed, false alarms by kind\n");
    for (double from = THRESHOLD - 1; from < THRESHOLD + 1.1; from += .5) {
      table.append(row(scores, from)).append(System.lineSeparator());
    }
    return table.toString();
  }

  private String row(double[] scores, double from) {
    int first = all(true) + alike;
    return "%.1f: %d of %d hints; %d of %d alike, %d of %d ordinary, %d of %d strangers"
        .formatted(
            from,
            count(scores, from, 0, first, true),
            all(true),
            count(scores, from, 0, first, false),
            alike,
            count(scores, from, first, strangers, false),
            strangers - first,
            count(scores, from, strangers, scores.length, false),
            scores.length - strangers);
  }

  private int count(double[] scores, double from, int first, int end, boolean hint) {
    return (int)
        IntStream.range(first, end)
            .filter(i -> kinds.get(i) != NONE == hint && scores[i] > from)
            .count();
  }

  private int all(boolean hint) {
    return (int) kinds.stream().filter(kind -> kind != NONE == hint).count();
  }

  /**
   * Every {@code fold}th line is left out, -1 for none; lines of the other kinds are no examples.
   */
  private float[] train(int kind, int fold) {
    int dimensions = vectors.getFirst().length;
    float[] weights = new float[dimensions + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[dimensions + 1];
      double total = 0;
      for (int i = 0; i < vectors.size(); i++) {
        boolean example = kinds.get(i) == NONE || kinds.get(i) == kind;
        if (example && (fold < 0 || i % FOLDS != fold)) {
          total += accumulate(weights, gradient, i);
        }
      }
      for (int k = 0; k <= dimensions; k++) {
        double shrink = k < dimensions ? SHRINK * weights[k] : 0;
        weights[k] -= (float) (RATE * (gradient[k] / total + shrink));
      }
    }
    return weights;
  }

  private double accumulate(float[] weights, double[] gradient, int i) {
    float[] x = vectors.get(i);
    boolean hint = kinds.get(i) != NONE;
    double weight = hint ? WEIGHT : 1;
    double error = weight * (1 / (1 + Math.exp(-score(weights, x))) - (hint ? 1 : 0));
    for (int k = 0; k < x.length; k++) {
      gradient[k] += error * x[k];
    }
    gradient[x.length] += error;
    return weight;
  }

  private static double score(float[] weights, float[] x) {
    double sum = weights[x.length];
    for (int k = 0; k < x.length; k++) {
      sum += weights[k] * x[k];
    }
    return sum;
  }
}
