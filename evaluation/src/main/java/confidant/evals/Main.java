package confidant.evals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./evals memory --locomo FILE… --realtalk FILE… [--json OUT] [--ranks OUT]}, and {@code
 * ./evals train RESOURCES GOEMOTIONS} to make the small models of acts, topics, themes and hints
 * again; {@code ./evals phrases} to read the phrasebook as she would speak it.
 */
public final class Main {
  private static final String USAGE =
      "usage: ./evals memory [--locomo FILE…] [--realtalk FILE…] [--json OUT] [--ranks OUT]"
          + " | emotion --goemotions FILE";
  private static final String PHRASES =
      "usage: ./evals phrases [--lang de] [--kind WONDER] [--topic work] [--seed 1] | --lint";

  private Main() {}

  public static void main(String[] args) throws IOException {
    if ((args.length == 2 || args.length == 3) && args[0].equals("train")) {
      Path resources = Path.of(args[1]);
      var accuracy = new ReaderTraining().run(resources.resolve("perceive"));
      System.out.printf(
          "acts on held-back exemplars: %.3f, gists: %.3f%n", accuracy.acts(), accuracy.gists());
      System.out.print(new ThemeTraining().run(resources.resolve("theme")));
      if (args.length == 3) {
        System.out.print(new HintTraining().run(resources.resolve("perceive"), Path.of(args[2])));
      }
      return;
    }
    if (args.length == 3 && args[0].equals("train-emotion")) {
      var model = new ShadeTraining(GoEmotions.of(Path.of(args[2]))).run();
      try (var out = Files.newOutputStream(Path.of(args[1]).resolve("perceive/shades.bin"))) {
        model.write(out);
      }
      return;
    }
    if (args.length == 3 && args[0].equals("emotion") && args[1].equals("--goemotions")) {
      System.out.print(new EmotionEval().run(GoEmotions.of(Path.of(args[2]))));
      return;
    }
    if (args.length > 0 && args[0].equals("phrases")) {
      phrases(args);
      return;
    }
    if (args.length == 0 || !args[0].equals("memory")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Map<String, List<Path>> options = options(args);
    List<Path> locomo = options.getOrDefault("--locomo", List.of());
    List<Path> realtalk = options.getOrDefault("--realtalk", List.of());
    if (locomo.isEmpty() && realtalk.isEmpty()) {
      System.err.println("There is nothing to measure: name at least one file. " + USAGE);
      System.exit(2);
    }
    var eval = new MemoryEval();
    Map<String, Object> result = eval.run(locomo, realtalk);
    System.out.print(MemoryEval.table(result));
    for (Path out : options.getOrDefault("--json", List.of())) {
      Files.writeString(out, JsonMapper.shared().writeValueAsString(result) + "\n");
    }
    options.getOrDefault("--ranks", List.of()).forEach(eval::writeRanks);
  }

  private static void phrases(String[] args) {
    var options = new HashMap<String, String>();
    for (int i = 1; i < args.length; i++) {
      boolean valued = i + 1 < args.length && !args[i + 1].startsWith("--");
      options.put(args[i].replaceFirst("^--", ""), valued ? args[++i] : "");
    }
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    try {
      new Phrases(out).show(options);
    } catch (IllegalArgumentException e) {
      System.err.println("This is no kind, topic or number she knows. " + PHRASES);
      System.exit(2);
    }
  }

  private static Map<String, List<Path>> options(String[] args) {
    var options = new HashMap<String, List<Path>>();
    List<Path> current = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("--")) {
        current = options.computeIfAbsent(args[i], o -> new ArrayList<>());
      } else {
        current.add(Path.of(args[i]));
      }
    }
    return options;
  }
}
