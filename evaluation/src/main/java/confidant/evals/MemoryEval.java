package confidant.evals;

import confidant.core.origin.EventId;
import confidant.evals.Dialogue.Line;
import confidant.mind.recall.IndexedTurn;
import confidant.mind.recall.MemoryIndex;
import confidant.understanding.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code memory}: the real write and recall path over dated conversations with questions. */
final class MemoryEval {
  private static final int RANKS = 60;
  private static final List<String> HEADLINE =
      List.of("multi-hop", "temporal", "open-domain", "single-hop");

  private final List<Double> milliseconds = new ArrayList<>();
  private final List<Map<String, Object>> ranks = new ArrayList<>();

  /** Runs over the files and returns the figures in the published shape. */
  Map<String, Object> run(List<Path> locomo, List<Path> realtalk) {
    var result = new LinkedHashMap<String, Object>();
    if (!locomo.isEmpty()) {
      var recall = new Recall();
      locomo.forEach(file -> DialogueReader.locomo(file).forEach(d -> ask(d, recall)));
      result.put("locomo", tables(recall, "cats1-4", HEADLINE));
    }
    if (!realtalk.isEmpty()) {
      var recall = new Recall();
      realtalk.forEach(file -> ask(DialogueReader.realtalk(file), recall));
      result.put("realtalk", tables(recall, "all", List.of()));
    }
    double[] sorted = milliseconds.stream().mapToDouble(m -> m).sorted().toArray();
    result.put("ms", Map.of("p50", at(sorted, .5), "p95", at(sorted, .95)));
    return result;
  }

  private static Map<String, Object> tables(Recall recall, String name, List<String> categories) {
    var tables = new LinkedHashMap<String, Object>();
    tables.put("turn", recall.turn(name, categories));
    tables.put("session", recall.session(categories));
    return tables;
  }

  private void ask(Dialogue dialogue, Recall recall) {
    var index = new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
    var keys = new HashMap<EventId, String>();
    var sessions = new HashMap<String, String>();
    long sequence = 1;
    for (Line line : dialogue.lines()) {
      EventId id = EventId.of(1, sequence++);
      keys.put(id, line.key());
      sessions.put(line.key(), line.session());
      index.add(
          new IndexedTurn(
              id,
              line.speaker(),
              line.text(),
              line.caption(),
              line.at().toLocalDate(),
              line.session()));
    }
    index.settle();
    for (Dialogue.Question question : dialogue.questions()) {
      long start = System.nanoTime();
      List<String> found =
          index.search(question.text(), RANKS).stream().map(h -> keys.get(h.id())).toList();
      double ms = (System.nanoTime() - start) / 1e6;
      milliseconds.add(ms);
      recall.add(question, found, sessions);
      ranks.add(
          Map.of("qid", dialogue.id() + "#" + question.index(), "ids", found, "ms", round(ms)));
    }
  }

  void writeRanks(Path file) {
    try {
      var lines = ranks.stream().map(r -> JsonMapper.shared().writeValueAsString(r)).toList();
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : round(sorted[(int) Math.min(sorted.length - 1, sorted.length * share)]);
  }

  private static double round(double x) {
    return Math.round(x * 100) / 100.0;
  }

  /** Figures as a table for people. */
  static String table(Map<String, Object> result) {
    var out = new StringBuilder();
    result.forEach((set, tables) -> {
      out.append(set).append('\n');
      if (tables instanceof Map<?, ?> map) {
        map.forEach((name, value) -> rows(out, name.toString(), value));
      }
    });
    return out.toString();
  }

  private static void rows(StringBuilder out, String name, Object value) {
    if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Map.class::isInstance)) {
      map.forEach((category, figures) ->
          out.append("  %-8s %-12s %s%n".formatted(name, category, figures)));
    } else {
      out.append("  %-8s %s%n".formatted(name, value));
    }
  }
}
