package confidant.mind.perceive;

import confidant.core.language.Frame;
import confidant.core.language.Sentence;
import confidant.core.language.Token;
import confidant.mind.perceive.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads each finite clause of a sentence as a {@link Frame}: the subject to the left of the verb,
 * the rest to its right. Frames colour an answer; they are no truth. Thread-safe.
 */
final class FrameGrammar {
  private static final Set<String> REPORTS = Set.of("say", "tell", "claim", "hear", "mention");
  private static final Set<String> DOUBTS =
      Set.of("think", "guess", "suppose", "hope", "feel", "wish", "doubt", "assume");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("me", "him", "us", "them");

  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final List<Frame> frames = new ArrayList<>();
  private final boolean question;

  private FrameGrammar(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.chunks = Chunker.chunks(tokens);
    this.question = tokens.stream().anyMatch(t -> t.text().contains("?"));
  }

  static List<Frame> frames(Sentence sentence) {
    return new FrameGrammar(sentence).read();
  }

  private List<Frame> read() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.VERB)) {
        i = readClause(i);
      }
    }
    return List.copyOf(frames);
  }

  /** Reads the clause of a verb; gives the chunk its verb group ends with. */
  private int readClause(int verb) {
    int second = inverted(verb);
    Chunk group = chunks.get(verb);
    var words = new ArrayList<>(tokens.subList(group.from(), group.to()));
    String subject = second > 0 ? chunks.get(verb + 1).words(tokens) : subject(verb);
    int right = second > 0 ? second + 1 : verb + 1;
    if (second > 0 && chunks.get(second).is(Kind.VERB)) {
      words.addAll(tokens.subList(chunks.get(second).from(), chunks.get(second).to()));
    } else if (second > 0) {
      right = verb + 2;
    }
    boolean to = right < chunks.size() && chunks.get(right).is(Kind.INFINITIVE);
    boolean going = to && words.getLast().lower().equals("going");
    if (going) {
      Chunk infinitive = chunks.get(right++);
      words.addAll(tokens.subList(infinitive.from() + 1, infinitive.to()));
    }
    var verbs = new VerbGroup(List.copyOf(words), going);
    boolean loose = verbs.head().lower().endsWith("ing") && words.size() == 1;
    boolean bare = subject.matches("(?i)an?|the|this|some");
    if (!loose && !bare) {
      var rest = new ClauseRest(tokens, chunks, right, verbs);
      frames.add(frame(verb, subject, verbs, rest, second > 0));
    }
    return Math.max(verb, right - 1);
  }

  /** The chunk of the main verb in "did you see", "are you tired"; 0 when the order is plain. */
  private int inverted(int verb) {
    boolean opens = verb == 0 || chunks.get(verb - 1).is(Kind.QUESTION);
    boolean auxiliary = tokens.get(chunks.get(verb).to() - 1).is("AUX");
    boolean noun = verb + 1 < chunks.size() && chunks.get(verb + 1).is(Kind.NOUN);
    if (!question || !opens || !auxiliary || !noun) {
      return 0;
    }
    int next = verb + 2;
    while (next < chunks.size() && chunks.get(next).is(Kind.ADVERB)) {
      next++;
    }
    return next < chunks.size() ? next : verb + 1;
  }

  private String subject(int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      switch (chunk.kind()) {
        case NOUN -> {
          if (subjectNoun(k)) {
            return withAnd(k);
          }
          k -= k > 0 && chunks.get(k - 1).is(Kind.PREPOSITION) ? 1 : 0;
        }
        case AND, COMMA, VERB, INFINITIVE -> {
          return shared();
        }
        case QUESTION -> {
          boolean relative = k > 0 && chunks.get(k - 1).is(Kind.NOUN);
          return relative ? chunks.get(k - 1).words(tokens) : chunk.words(tokens);
        }
        case END, SUBORDINATOR -> {
          return elided(verb);
        }
        default -> {
          // adverbs, adjectives and interjections stand between subject and verb
        }
      }
    }
    return elided(verb);
  }

  private boolean subjectNoun(int k) {
    Chunk chunk = chunks.get(k);
    boolean inPhrase = k > 0 && chunks.get(k - 1).is(Kind.PREPOSITION);
    boolean object =
        OBJECT_PRONOUNS.contains(chunk.words(tokens).toLowerCase(java.util.Locale.ROOT));
    boolean time =
        k > 0
            && ClauseRest.time(tokens, chunk)
            && !chunk.first(tokens).matches("the|my|his|her|our");
    return !inPhrase && !object && !time;
  }

  /** "Tom and I went": both are the subject. */
  private String withAnd(int k) {
    boolean and =
        k >= 2
            && chunks.get(k - 1).is(Kind.AND)
            && chunks.get(k - 2).is(Kind.NOUN)
            && (k == 2
                || !chunks.get(k - 3).is(Kind.VERB) && !chunks.get(k - 3).is(Kind.PREPOSITION));
    return and && chunks.get(k).words(tokens).equals("I")
        ? Chunk.words(tokens, chunks.get(k - 2).from(), chunks.get(k).to())
        : chunks.get(k).words(tokens);
  }

  private String shared() {
    return frames.isEmpty() ? "" : frames.getLast().subject();
  }

  /** "Went home early": the one who speaks is left out. */
  private String elided(int verb) {
    Token first = tokens.get(chunks.get(verb).from());
    boolean opens = verb == 0 || !chunks.get(verb - 1).is(Kind.SUBORDINATOR);
    return opens && (VerbGroup.past(first) || first.lower().matches("am|'m|just|been")) ? "I?" : "";
  }

  private Frame frame(int verb, String subject, VerbGroup verbs, ClauseRest rest, boolean asked) {
    Chunk group = chunks.get(verb);
    String complement = verbs.state().isEmpty() ? rest.complement() : verbs.state();
    boolean nothing =
        (rest.object() + " " + complement).strip().matches("(?i)(?:no|nothing|nobody|none)\\b.*");
    return new Frame(
        subject,
        verbs.predicate(),
        rest.object(),
        complement,
        rest.complements(),
        rest.time().isEmpty() ? fronted(verb) : rest.time(),
        rest.place(),
        rest.clause(),
        via(),
        verbs.modality().isEmpty() ? rest.aspect() : verbs.modality(),
        verbs.tense(),
        verbs.negated()
            || never(verb)
            || nothing
            || subject.matches("(?i)(?:nobody|no one|nothing|none)\\b.*"),
        asked || question,
        conditional(verb),
        certainty(verb, verbs),
        tokens.get(group.from()).start(),
        tokens.get(Math.max(group.to(), rest.end()) - 1).end());
  }

  /** A negating adverb between subject and verb. */
  private boolean never(int verb) {
    for (int k = verb - 1; k >= 0 && chunks.get(k).is(Kind.ADVERB); k--) {
      if (chunks.get(k).first(tokens).matches("never|hardly|barely|scarcely")) {
        return true;
      }
    }
    return false;
  }

  private String fronted(int verb) {
    for (int k = 0; k < verb; k++) {
      Chunk chunk = chunks.get(k);
      boolean adverb = chunk.is(Kind.NOUN) || chunk.is(Kind.ADVERB);
      if (chunk.is(Kind.VERB)) {
        return "";
      }
      if (adverb
          && ClauseRest.time(tokens, chunk)
          && (k == 0 || !chunks.get(k - 1).is(Kind.NOUN))) {
        boolean phrase = k > 0 && chunks.get(k - 1).is(Kind.PREPOSITION);
        return Chunk.words(tokens, phrase ? chunks.get(k - 1).from() : chunk.from(), chunk.to());
      }
    }
    return "";
  }

  private String via() {
    return last()
        .filter(f -> REPORTS.contains(f.predicate()) && !f.clause().isEmpty())
        .filter(f -> !f.firstPerson() && !f.subject().equalsIgnoreCase("you"))
        .map(Frame::subject)
        .orElse("");
  }

  private boolean conditional(int verb) {
    for (int k = verb - 1;
        k >= 0 && !chunks.get(k).is(Kind.VERB) && !chunks.get(k).is(Kind.END);
        k--) {
      if (chunks.get(k).first(tokens).matches("if|unless|whether")) {
        return true;
      }
    }
    return false;
  }

  private double certainty(int verb, VerbGroup verbs) {
    boolean maybe =
        tokens.subList(0, chunks.get(verb).to()).stream()
            .anyMatch(
                t -> t.lower().matches("maybe|probably|perhaps|possibly|apparently|supposedly"));
    if (maybe || verbs.modality().matches("might|may|could")) {
      return .5;
    }
    boolean thought =
        last()
            .filter(f -> f.firstPerson() && DOUBTS.contains(f.predicate()) && !f.clause().isEmpty())
            .isPresent();
    return thought ? .6 : 1;
  }

  private Optional<Frame> last() {
    return frames.isEmpty() ? Optional.empty() : Optional.of(frames.getLast());
  }
}
