package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question taken apart.
 *
 * @param kind words of "which kind", stems: they need not be told
 * @param mine asks what the person did, has, is
 * @param subject whom else it asks about
 * @param verb stem of what was done; empty where it only asks what is
 * @param stems what else must have been told
 * @param extra what may have been told with it
 * @param strict every word must stand there: nobody's name shows that it was told
 * @param personal nothing but what was told can answer it
 */
record Asked(
    Gap gap,
    List<String> kind,
    boolean mine,
    Optional<Being> subject,
    String verb,
    List<String> stems,
    List<String> extra,
    boolean negated,
    boolean past,
    boolean strict,
    boolean personal) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "am", "will",
          "can", "must");

  /** Verbs that say so little that other words must show what was meant. */
  private static final Set<String> WEAK =
      Set.copyOf(
          Stream.of(
                  "do", "have", "get", "go", "happen", "take", "use", "make", "keep", "be", "want",
                  "come", "think")
              .map(Words::stem)
              .toList());

  static boolean auxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  boolean weak() {
    return WEAK.contains(verb);
  }
}
