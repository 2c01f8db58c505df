package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.mind.view.Relations;
import java.util.Set;

/** Whom a word in a question stands for. */
final class Who {
  private static final Set<String> ME =
      Set.of(
          "", "i", "me", "my", "mine", "myself", "ich", "mich", "mir", "mein", "meine", "yo", "mi",
          "je", "moi");
  private static final Set<String> PRONOUNS =
      Set.of(
          "she", "he", "they", "her", "him", "them", "his", "their", "sie", "er", "ihn", "ihr",
          "ella", "ellos", "ellas", "elle", "il", "elles", "ils");
  private static final Set<String> NOBODY =
      Set.of(
          "you",
          "your",
          "yours",
          "it",
          "its",
          "that",
          "this",
          "there",
          "we",
          "us",
          "people",
          "someone",
          "somebody",
          "anyone",
          "everyone",
          "everybody",
          "one",
          "the",
          "a",
          "an",
          "du",
          "dich",
          "dir",
          "es",
          "wir",
          "man",
          "tu",
          "eso",
          "esto",
          "vous",
          "toi",
          "ca",
          "cela",
          "on");

  private Who() {}

  /** The name or relation without "my" and the possessive ending; {@link Fact#ME} for me. */
  static String of(String words) {
    String bare = words.strip();
    if (ME.contains(bare)) {
      return Fact.ME;
    }
    return bare.replaceFirst("^(my|our|meine?[rmn]?|mis?|mon|ma|mes) ", "")
        .replaceFirst("'s$", "")
        .replaceFirst("'$", "")
        .strip();
  }

  static boolean pronoun(String who) {
    return PRONOUNS.contains(who);
  }

  /** True for words that name nobody a question about the person's life could be about. */
  static boolean nobody(String who) {
    String[] words = who.split(" ", 2);
    boolean known = words.length == 2 && words[0].equals("the") && Relations.relation(words[1]);
    return NOBODY.contains(words[0]) && !known;
  }

  static boolean me(String who) {
    return who.equals(Fact.ME);
  }
}
