package confidant.mind.plan;

import confidant.core.conversation.Perception;
import confidant.core.language.Sentence;
import confidant.core.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The thing a message ended on, in their words turned to them: "I sometimes talk to her picture" →
 * "her picture". To say it back shows it was heard where nothing closer is known. English only.
 */
final class Echo {
  private static final int MOST_WORDS = 18;
  private static final int LONGEST = 4;
  private static final Set<String> INSIDE = Set.of("ADJ", "NOUN", "NUM");
  private static final Set<String> TURNED = Set.of("my", "our");
  private static final Set<String> OPENERS =
      Set.of("a", "an", "his", "her", "their", "no", "two", "three", "four", "five", "every");

  /** Words after the thing that add nothing to it. */
  private static final Set<String> TAIL =
      Set.of("lol", "haha", "though", "too", "anyway", "again", "now", "then", "i", "guess");

  /** Nouns that say little when they stand alone. */
  private static final Set<String> HOLLOW =
      Set.of(
          "thing",
          "things",
          "stuff",
          "one",
          "way",
          "time",
          "day",
          "lot",
          "bit",
          "kind",
          "sort",
          "something",
          "nothing",
          "anything",
          "everything",
          "someone",
          "everyone",
          "nobody",
          "part",
          "today",
          "tomorrow",
          "yesterday",
          "tonight",
          "morning",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "years",
          "hour",
          "hours",
          "minute",
          "minutes",
          "moment",
          "god",
          "fact",
          "course",
          "mind",
          "fault",
          "reason",
          "home",
          "bed",
          "sense",
          "idiot",
          "shit",
          "ass",
          "crap",
          "hell",
          "sure",
          "math",
          "you");

  private Echo() {}

  static Optional<String> of(Perception perception) {
    boolean fits =
        perception.language().equals("en")
            && perception.words() >= 3
            && perception.words() <= MOST_WORDS
            && !perception.text().contains("?")
            && !perception.sentences().isEmpty();
    return fits ? last(perception) : Optional.empty();
  }

  private static Optional<String> last(Perception perception) {
    Sentence sentence = perception.sentences().getLast();
    List<Token> tokens = words(sentence);
    int to = tokens.size();
    while (to > 0 && TAIL.contains(tokens.get(to - 1).lower())) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && INSIDE.contains(tokens.get(from - 1).tag())) {
      from--;
    }
    if (from == to || from == 0 || !tokens.get(to - 1).is("NOUN")) {
      return Optional.empty();
    }
    return said(tokens, from, to, perception);
  }

  private static List<Token> words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int to = tokens.size();
    while (to > 0 && tokens.get(to - 1).is("PUNCT")) {
      to--;
    }
    return tokens.subList(0, to);
  }

  private static Optional<String> said(List<Token> all, int from, int to, Perception perception) {
    List<Token> tokens = all.subList(from, to);
    Token head = tokens.getLast();
    boolean hollow =
        HOLLOW.contains(head.lower())
            || tokens.stream().anyMatch(t -> Wording.timely(t, perception))
            || tokens.stream().anyMatch(t -> named(t, perception));
    if (hollow) {
      return Optional.empty();
    }
    var said = new ArrayList<String>();
    String before = all.get(from - 1).lower();
    if (tokens.size() == 1 && !TURNED.contains(before) && !OPENERS.contains(before)) {
      return Optional.empty();
    }
    if (TURNED.contains(before)) {
      said.add("your");
    } else if (OPENERS.contains(before)) {
      said.add(before);
    }
    return Optional.of(
        said.stream().collect(Collectors.joining())
            + (said.isEmpty() ? "" : " ")
            + tokens.stream().map(Token::lower).collect(Collectors.joining(" ")));
  }

  private static boolean named(Token token, Perception perception) {
    return perception.mentions().stream()
        .anyMatch(m -> m.start() < token.end() && token.start() < m.end());
  }
}
