package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.ArrayList;
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

  private static final Set<String> KINDS =
      Set.copyOf(Stream.of("breed", "kind", "sort", "type", "animal").map(Words::stem).toList());

  static boolean auxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /** The same question, where this must have been told as well. */
  Asked and(String stem) {
    var all = new ArrayList<>(stems);
    all.addFirst(stem);
    return new Asked(
        gap, kind, mine, subject, verb, List.copyOf(all), extra, negated, past, strict, true);
  }

  /** "What breed is my dog", "what kind of dog is Socks": who it is tells. */
  boolean whatKind() {
    return gap == Gap.WHAT
        && verb.isEmpty()
        && stems.size() == (subject.isPresent() ? 0 : 1)
        && kind.stream().anyMatch(k -> KINDS.contains(k) || Relations.animal(k));
  }

  boolean weak() {
    return WEAK.contains(verb);
  }
}
