package confidant.mind.learn;

import confidant.core.memory.OpenLoop;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Set;

/**
 * Which of the things awaited are meant by other words: "thermo exam", "exam in thermodynamics".
 */
final class Awaited {
  private static final Set<String> SMALL =
      Set.of("your", "my", "our", "the", "a", "an", "in", "on", "of", "for", "at", "with", "to");

  /** Letters of which an abbreviation has at least so many. */
  private static final int SHORTEST = 4;

  private Awaited() {}

  static List<OpenLoop> alike(String what, List<OpenLoop> loops) {
    List<String> said = content(what);
    return said.isEmpty()
        ? List.of()
        : loops.stream().filter(l -> within(said, content(l.what()))).toList();
  }

  private static List<String> content(String what) {
    return Words.of(what).stream().filter(w -> !SMALL.contains(w)).toList();
  }

  private static boolean within(List<String> said, List<String> known) {
    return said.stream().allMatch(s -> known.stream().anyMatch(k -> same(s, k)));
  }

  private static boolean same(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    return one.equals(other)
        || shorter.length() >= SHORTEST && one.startsWith(shorter) && other.startsWith(shorter);
  }
}
