package confidant.mind.perceive;

import confidant.core.language.Token;
import confidant.mind.perceive.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a tagged sentence into chunks, left to right. */
final class Chunker {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "if",
          "because",
          "when",
          "while",
          "since",
          "although",
          "though",
          "unless",
          "whether",
          "that",
          "until",
          "before",
          "after",
          "as",
          "where",
          "once");
  private static final Set<String> QUESTION =
      Set.of("what", "who", "which", "whose", "whom", "why", "how", "where", "when");
  private static final Set<String> POSSESSIVE =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "away", "back", "over", "on", "in", "around");
  private static final Set<String> PHRASAL =
      Set.of(
          "pick up",
          "give up",
          "put on",
          "put off",
          "take off",
          "turn on",
          "turn off",
          "turn down",
          "hand in",
          "call off",
          "set up",
          "look up",
          "throw away",
          "throw out",
          "clean up",
          "make up",
          "bring up",
          "bring back",
          "wake up",
          "fill in",
          "fill out",
          "find out",
          "figure out",
          "work out",
          "cut off",
          "mess up",
          "screw up",
          "break up",
          "blow up",
          "lock up",
          "pay off",
          "point out",
          "rule out",
          "sort out",
          "write down",
          "tear down",
          "take over",
          "try on");
  private static final Set<String> DAYS = Set.of("today", "tomorrow", "yesterday", "tonight");

  private final List<Token> tokens;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Chunk> chunks(List<Token> tokens) {
    return new Chunker(tokens).all();
  }

  private List<Chunk> all() {
    int i = 0;
    while (i < tokens.size()) {
      Chunk next = at(i);
      chunks.add(next);
      i = next.to();
    }
    return List.copyOf(chunks);
  }

  private Chunk at(int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    if (token.emoji() || token.is("PUNCT") || token.is("SYM")) {
      boolean end = token.emoji() || word.matches("[.!?…;:]+");
      return new Chunk(end ? Kind.END : word.equals(",") ? Kind.COMMA : Kind.OTHER, i, i + 1);
    }
    if (token.is("CCONJ")) {
      return new Chunk(Kind.AND, i, i + 1);
    }
    if (token.is("INTJ")) {
      return new Chunk(Kind.OTHER, i, i + 1);
    }
    if (word.equals("to") && infinitive(i)) {
      return new Chunk(Kind.INFINITIVE, i, verbEnd(i + 1));
    }
    if (QUESTION.contains(word)
        && !(token.is("DET") && tag(i + 1, "NOUN"))
        && !(word.equals("when") || word.equals("where") && !chunks.isEmpty())) {
      return new Chunk(Kind.QUESTION, i, i + 1);
    }
    if (SUBORDINATORS.contains(word)
        && (token.is("SCONJ") || token.is("ADV") && !word.equals("that") && !word.equals("as"))) {
      return new Chunk(Kind.SUBORDINATOR, i, i + 1);
    }
    return phrase(i, token, word);
  }

  private Chunk phrase(int i, Token token, String word) {
    boolean determined = i > 0 && tokens.get(i - 1).is("DET");
    if (token.is("AUX")
        || token.is("VERB") && !determined
        || token.is("PART") && !word.equals("to") && tag(i + 1, "VERB")) {
      return new Chunk(Kind.VERB, i, verbEnd(i));
    }
    if (token.is("ADP") || token.is("SCONJ") || word.equals("to")) {
      return new Chunk(Kind.PREPOSITION, i, i + 1);
    }
    if (token.is("PRON") && !POSSESSIVE.contains(word) || word.equals("her") && !nominal(i + 1)) {
      return new Chunk(Kind.NOUN, i, i + 1);
    }
    if (token.is("ADV")) {
      int j = i;
      while (tag(j, "ADV")) {
        j++;
      }
      boolean adjective = tag(j, "ADJ") && !noun(j + 1);
      return adjective
          ? new Chunk(Kind.ADJECTIVE, i, adjectives(j))
          : new Chunk(Kind.ADVERB, i, i + 1);
    }
    int end = nounEnd(i);
    boolean named = hasNoun(i, end) || token.is("DET") || POSSESSIVE.contains(word);
    return new Chunk(
        named ? Kind.NOUN : token.is("ADJ") ? Kind.ADJECTIVE : Kind.OTHER, i, Math.max(end, i + 1));
  }

  private boolean infinitive(int i) {
    int j = i + 1;
    while (tag(j, "ADV") && j - i < 3) {
      j++;
    }
    return (tag(j, "VERB") || tag(j, "AUX")) && !tokens.get(j).lower().endsWith("ing");
  }

  /** Auxiliaries, negations and adverbs, one verb, perhaps its particle. */
  private int verbEnd(int from) {
    int j = from;
    boolean main = false;
    while (j < tokens.size()) {
      Token token = tokens.get(j);
      boolean negation = token.lower().matches("n't|not|never");
      boolean adverb =
          token.is("ADV")
              && !main
              && (tag(j + 1, "VERB")
                  || tag(j + 1, "AUX")
                  || tag(j + 1, "ADV") && tag(j + 2, "VERB"));
      if (token.is("AUX") && !main || negation && !main || adverb) {
        j++;
      } else if (token.is("VERB") && !main && !(j > from && tokens.get(j - 1).is("DET"))) {
        main = true;
        j++;
      } else {
        break;
      }
    }
    boolean particle =
        main
            && j < tokens.size()
            && PARTICLES.contains(tokens.get(j).lower())
            && (tag(j, "ADP") || tag(j, "ADV"))
            && (phrasal(j)
                || j + 1 >= tokens.size()
                || !nominal(j + 1) && !tag(j + 1, "PRON") && !tag(j + 1, "NUM"));
    return Math.max(particle ? j + 1 : j, from + 1);
  }

  /** "Pick up the phone": verb and particle belong together even with a noun behind. */
  private boolean phrasal(int particle) {
    String verb = tokens.get(particle - 1).lemma();
    return PHRASAL.contains(verb + " " + tokens.get(particle).lower());
  }

  private int nounEnd(int from) {
    int j = from;
    boolean head = false;
    while (j < tokens.size()) {
      Token token = tokens.get(j);
      String word = token.lower();
      if (head && DAYS.contains(word)) {
        break;
      }
      boolean opens =
          (token.is("DET") || POSSESSIVE.contains(word))
              && (j == from || tokens.get(j - 1).is("DET"));
      boolean verbAsNoun = token.is("VERB") && j > from && !head && verbAsNoun(j);
      boolean owner = word.equals("'s") && token.is("PART") && noun(j - 1);
      boolean adjective = token.is("ADJ") && (!head || tokens.get(j - 1).lower().equals("'s"));
      adjective |= token.is("ADV") && !head && j > from && tag(j + 1, "ADJ");
      if (noun(j)
          || token.is("NUM")
          || token.is("X")
          || opens
          || verbAsNoun
          || owner
          || adjective) {
        head |= noun(j) || token.is("NUM") || token.is("X") || verbAsNoun;
        j++;
      } else {
        break;
      }
    }
    return j;
  }

  /** A noun the tagger took for a verb: "my thesis", "long walks"; or a participle before one. */
  private boolean verbAsNoun(int j) {
    String word = tokens.get(j).lower();
    Token before = tokens.get(j - 1);
    boolean ends = !nominal(j + 1) && !tag(j + 1, "PRON");
    return before.is("DET")
        || POSSESSIVE.contains(before.lower()) && ends
        || before.is("ADJ") && word.endsWith("s") && ends
        || noun(j + 1) && word.matches(".*(?:ed|ing)");
  }

  private int adjectives(int from) {
    int j = from;
    while (tag(j, "ADJ")) {
      j++;
    }
    return j;
  }

  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (noun(i) || tokens.get(i).is("NUM") || tokens.get(i).is("X")) {
        return true;
      }
    }
    return false;
  }

  private boolean nominal(int i) {
    return noun(i)
        || tag(i, "ADJ")
        || tag(i, "DET")
        || i < tokens.size() && POSSESSIVE.contains(tokens.get(i).lower());
  }

  private boolean noun(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).noun();
  }

  private boolean tag(int i, String wanted) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(wanted);
  }
}
