package confidant.mind.perceive;

import confidant.core.language.Token;
import confidant.mind.perceive.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;

/** What stands to the right of a verb, up to the next clause. */
final class ClauseRest {
  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final String verb;
  private String object = "";
  private String complement = "";
  private String time = "";
  private String place = "";
  private String clause = "";
  private String aspect = "";
  private final List<String> complements = new ArrayList<>();
  private int end;

  ClauseRest(List<Token> tokens, List<Chunk> chunks, int from, VerbGroup verbs) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.verb = verbs.predicate().replaceFirst(" .*", "");
    for (int k = from; k > 0 && k < chunks.size(); ) {
      k = take(k);
    }
  }

  /** Takes one chunk; gives the next to take, 0 at the end of the clause. */
  private int take(int k) {
    Chunk chunk = chunks.get(k);
    int next =
        switch (chunk.kind()) {
          case NOUN -> noun(k);
          case ADJECTIVE -> adjective(k);
          case ADVERB -> adverb(k);
          case PREPOSITION -> phrase(k);
          case INFINITIVE -> infinitive(k);
          case AND -> and(k);
          case VERB -> gerund(k);
          case SUBORDINATOR, QUESTION -> subordinate(k);
          case OTHER -> k + 1;
          default -> 0;
        };
    if (next > 0) {
      end = chunks.get(next - 1).to();
    }
    return next;
  }

  private int noun(int k) {
    Chunk chunk = chunks.get(k);
    String words = chunk.words(tokens);
    if (clauseAhead(k, words)) {
      clause = VerbKinds.THINKING.contains(verb) || verb.equals("be") ? toEnd(k) : clause;
      return 0;
    }
    boolean empty = object.isEmpty() && complement.isEmpty();
    if (time(tokens, chunk) && !wanted(chunk, empty)) {
      time = (time + " " + words).strip();
    } else if (empty) {
      assign(words);
    } else if (VerbKinds.GIVING.contains(verb) && !object.isEmpty()) {
      complements.add("to " + object);
      object = words;
    } else {
      return 0;
    }
    return k + 1;
  }

  /** True for the subject of another clause. */
  private boolean clauseAhead(int k, String words) {
    int after = k + 1;
    while (after < chunks.size() && chunks.get(after).is(Kind.ADVERB)) {
      after++;
    }
    return after < chunks.size()
        && chunks.get(after).is(Kind.VERB)
        && !chunks.get(after).first(tokens).endsWith("ing")
        && !words.matches("(?i)me|him|us|them");
  }

  /** True when a time is what the verb is about: "I love the summer", "it is Monday". */
  private boolean wanted(Chunk chunk, boolean empty) {
    boolean day = chunk.last(tokens).matches("today|yesterday|tomorrow|tonight");
    return VerbKinds.LINKING.contains(verb) && empty
        || verb.matches("have|spend|love|like|hate|need") && object.isEmpty() && !day;
  }

  private void assign(String words) {
    if (verb.equals("be") || verb.equals("become")) {
      complement = words;
    } else {
      object = words;
    }
  }

  private int adjective(int k) {
    boolean linking =
        VerbKinds.LINKING.contains(verb)
            || object.isEmpty()
            || verb.matches("make|keep|find|leave|call");
    if (linking && complement.isEmpty()) {
      complement = chunks.get(k).words(tokens);
    }
    return k + 1;
  }

  private int adverb(int k) {
    String word = chunks.get(k).first(tokens);
    if (VerbKinds.LINKING.contains(verb)
        && complement.isEmpty()
        && word.matches("lonely|ugly|silly|lovely|friendly|lively|sickly|lousy|low|well")) {
      complement = word;
    } else if (TimeWords.NAMES.contains(word)) {
      time = (time + " " + word).strip();
    } else if (word.matches("here|there|home|outside|upstairs|downtown|abroad|nearby|inside")) {
      place = word;
    }
    return k + 1;
  }

  private int phrase(int k) {
    String preposition = chunks.get(k).first(tokens);
    boolean noun =
        k + 1 < chunks.size()
            && (chunks.get(k + 1).is(Kind.NOUN) || chunks.get(k + 1).is(Kind.ADJECTIVE));
    if (!noun) {
      boolean gerund = k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.VERB);
      complements.add(gerund ? toEnd(k) : preposition);
      return gerund ? 0 : k + 1;
    }
    Chunk inner = chunks.get(k + 1);
    String words = Chunk.words(tokens, chunks.get(k).from(), inner.to());
    if (preposition.equals("of") && !object.isEmpty()) {
      object += " " + words;
    } else if (preposition.equals("of")
        && !complement.isEmpty()
        && inner.is(Kind.NOUN)
        && tokens.get(chunks.get(k).from() - 1).noun()) {
      complement += " " + words;
    } else if (time(tokens, inner)
        || preposition.matches("at|since|until|till") && tokens.get(inner.from()).is("NUM")) {
      time = (time + " " + words).strip();
    } else if (place.isEmpty() && placed(preposition, inner)) {
      place = words;
    } else {
      complements.add(words);
    }
    return k + 2;
  }

  private boolean placed(String preposition, Chunk inner) {
    if (!preposition.matches("in|at|on|to|from|near|into|inside|outside|around|by")
        || tokens.get(inner.to() - 1).is("PRON")) {
      return false;
    }
    boolean name = tokens.subList(inner.from(), inner.to()).stream().anyMatch(t -> t.is("PROPN"));
    return preposition.matches("at|near|inside|outside|into")
        || name && preposition.matches("in|from|to|around")
        || VerbKinds.MOVING.contains(verb);
  }

  private int infinitive(int k) {
    aspect = VerbKinds.ASPECTS.contains(verb) && object.isEmpty() ? verb : aspect;
    complements.add(toEnd(k));
    return 0;
  }

  private int gerund(int k) {
    boolean bare = object.isEmpty() && complement.isEmpty();
    boolean participle = !bare && chunks.get(k).first(tokens).matches("named|called");
    if (participle && k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.NOUN)) {
      object += " " + Chunk.words(tokens, chunks.get(k).from(), chunks.get(k + 1).to());
      return k + 2;
    }
    if (bare && chunks.get(k).first(tokens).endsWith("ing")) {
      object = toEnd(k);
    }
    return 0;
  }

  private int and(int k) {
    boolean noun =
        k + 1 < chunks.size()
            && chunks.get(k + 1).is(Kind.NOUN)
            && !object.isEmpty()
            && chunks.get(k - 1).is(Kind.NOUN);
    boolean verbAfter =
        k + 2 < chunks.size()
            && (chunks.get(k + 2).is(Kind.VERB) || chunks.get(k + 2).is(Kind.ADVERB));
    if (noun && !verbAfter) {
      object += " " + Chunk.words(tokens, chunks.get(k).from(), chunks.get(k + 1).to());
      return k + 2;
    }
    boolean adjectives =
        k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.ADJECTIVE) && !complement.isEmpty();
    if (adjectives) {
      complement += " " + Chunk.words(tokens, chunks.get(k).from(), chunks.get(k + 1).to());
      return k + 2;
    }
    return 0;
  }

  private int subordinate(int k) {
    clause =
        VerbKinds.THINKING.contains(verb) || verb.equals("be") || verb.equals("love")
            ? toEnd(k)
            : clause;
    return 0;
  }

  private String toEnd(int k) {
    int last = k;
    while (last + 1 < chunks.size()
        && !chunks.get(last + 1).is(Kind.END)
        && !chunks.get(last + 1).is(Kind.COMMA)) {
      last++;
    }
    end = chunks.get(last).to();
    return Chunk.words(tokens, chunks.get(k).from(), end);
  }

  /** True for a chunk that names a time and nothing else. */
  static boolean time(List<Token> tokens, Chunk chunk) {
    return TimeWords.NAMES.contains(tokens.get(chunk.to() - 1).lemma())
        || TimeWords.NAMES.contains(chunk.last(tokens))
        || chunk.last(tokens).matches("(?:19|20)\\d\\d");
  }

  String object() {
    return object;
  }

  String complement() {
    return complement;
  }

  String time() {
    return time;
  }

  String place() {
    return place;
  }

  String clause() {
    return clause;
  }

  String aspect() {
    return aspect;
  }

  List<String> complements() {
    return List.copyOf(complements);
  }

  int end() {
    return end;
  }
}
