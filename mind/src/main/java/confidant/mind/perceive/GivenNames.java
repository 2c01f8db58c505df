package confidant.mind.perceive;

import confidant.mind.view.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names people are given, and whom: a table, not a guess from the ending. */
final class GivenNames {
  private static final Map<String, String> PRONOUNS = new HashMap<>();
  private static final Set<String> ONLY_NAMES = new HashSet<>();

  static {
    Lines.of("first-names.txt").forEach(GivenNames::read);
  }

  private GivenNames() {}

  private static void read(String line) {
    List<String> words = List.of(line.split(" "));
    String who = words.getFirst();
    for (String name : words.subList(1, words.size())) {
      PRONOUNS.put(name, who.startsWith("both") ? "" : who.replace("+", ""));
      if (!who.endsWith("+")) {
        ONLY_NAMES.add(name);
      }
    }
  }

  /** A given name that is no everyday word; lower case will do. */
  static boolean known(String lower) {
    return ONLY_NAMES.contains(lower);
  }

  /** "she" or "he" for a name given to one sex only, else empty. */
  static String pronoun(String name) {
    return PRONOUNS.getOrDefault(Words.fold(name.strip()), "");
  }

  /** Written with a capital it is somebody's name. */
  static boolean listed(String name) {
    return PRONOUNS.containsKey(Words.fold(name));
  }
}
