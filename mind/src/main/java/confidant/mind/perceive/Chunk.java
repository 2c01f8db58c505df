package confidant.mind.perceive;

import confidant.core.language.Token;
import java.util.List;

/** A run of tokens that belong together: {@code from} inclusive, {@code to} exclusive. */
record Chunk(Kind kind, int from, int to) {
  enum Kind {
    NOUN,
    VERB,
    INFINITIVE,
    PREPOSITION,
    ADJECTIVE,
    ADVERB,
    SUBORDINATOR,
    QUESTION,
    AND,
    COMMA,
    END,
    OTHER
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** The words as normalised, with clitics joined again. */
  static String words(List<Token> tokens, int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).text();
      boolean joined = word.startsWith("'") || word.equals("n't") || word.matches("[.,!?;:)]");
      text.append(text.isEmpty() || joined ? "" : " ").append(word);
    }
    return text.toString();
  }

  String words(List<Token> tokens) {
    return words(tokens, from, to);
  }

  String first(List<Token> tokens) {
    return tokens.get(from).lower();
  }

  String last(List<Token> tokens) {
    return tokens.get(to - 1).lower();
  }
}
