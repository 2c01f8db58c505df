package confidant.mind.recall;

import confidant.core.language.DayInterval;
import confidant.core.language.Embedder;
import confidant.core.language.Stemmer;
import confidant.core.origin.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything said, ready to be found again. Words are indexed at once; vectors follow by {@link
 * #settle()} off the reply path, and a search works with those that are there. Safe from any
 * thread.
 */
public final class MemoryIndex {
  /** What a search reads. */
  record Parts(
      Turns turns,
      Postings words,
      Postings dates,
      Vectors named,
      Vectors bare,
      Analyzer analyzer) {}

  /**
   * A question.
   *
   * @param speaker whose turns are asked for, when that is clear from elsewhere
   * @param today the day it is asked on, so that "last week" has a meaning
   */
  public record Query(String text, Optional<String> speaker, Optional<LocalDate> today) {
    public static Query of(String text) {
      return new Query(text, Optional.empty(), Optional.empty());
    }
  }

  private final Embedder embedder;
  private final Parts parts;
  private final CentredView centred;
  private final Speakers speakers = new Speakers();
  private final Set<Integer> years = new TreeSet<>();
  private final List<IndexedTurn> unsettled = new ArrayList<>();

  public MemoryIndex(Embedder embedder, Stemmer stemmer) {
    this.embedder = embedder;
    int dimensions = embedder.dimensions();
    this.parts =
        new Parts(
            new Turns(),
            new Postings(),
            new Postings(),
            new Vectors(dimensions),
            new Vectors(dimensions),
            new Analyzer(stemmer));
    this.centred = new CentredView(parts.bare());
  }

  /** Indexes the words of a turn; its vectors come with {@link #settle()}. */
  public void add(IndexedTurn turn) {
    addAll(List.of(turn));
  }

  /** Indexes many turns in their order; they are read on all processors. */
  public void addAll(List<IndexedTurn> added) {
    List<TurnReading> read =
        added.parallelStream().map(turn -> TurnReading.of(turn, parts.analyzer())).toList();
    synchronized (this) {
      read.forEach(this::put);
    }
  }

  private void put(TurnReading reading) {
    IndexedTurn turn = reading.turn();
    int session = parts.turns().session(turn.session());
    int doc = parts.turns().add(reading.entry(parts.turns(), session));
    parts.words().add(doc, reading.body(), reading.name());
    parts.dates().add(doc, reading.dateWords(), List.of());
    speakers.note(turn.speaker());
    if (reading.introduces() || session == 0) {
      speakers.listen(turn.id(), turn.speaker(), turn.text(), session == 0);
    }
    years.add(turn.day().getYear());
    unsettled.add(turn);
  }

  /** Drops a turn from words, dates and vectors; nothing of it is left in memory. */
  public synchronized void remove(EventId id) {
    int doc = parts.turns().number(id);
    if (doc >= 0) {
      speakers.remove(id, parts.turns().get(doc).speaker());
      parts.words().remove(doc);
      parts.dates().remove(doc);
      parts.named().remove(doc);
      parts.bare().remove(doc);
      parts.turns().remove(doc);
      centred.forget();
      unsettled.removeIf(t -> t.id().equals(id));
    }
  }

  /** Computes the vectors that are missing, newest first, one turn at a time. */
  public void settle() {
    while (settleOne()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  /** Computes the vectors of the newest turn that lacks them; false when there is none. */
  public boolean settleOne() {
    IndexedTurn turn;
    synchronized (this) {
      if (unsettled.isEmpty()) {
        return false;
      }
      turn = unsettled.removeLast();
    }
    var named = Vectors.Packed.of(embedder.passage(turn.named()));
    var bare = Vectors.Packed.of(embedder.passage(turn.body()));
    synchronized (this) {
      int doc = parts.turns().number(turn.id());
      if (doc >= 0) {
        parts.named().put(doc, named);
        parts.bare().put(doc, bare);
      }
    }
    return true;
  }

  /** Turns that have no vector yet. */
  public synchronized int unsettled() {
    return unsettled.size();
  }

  public synchronized int size() {
    return parts.turns().alive();
  }

  /** Best first. */
  public List<Hit> search(String question, int k) {
    return search(Query.of(question), k);
  }

  /** Best first. */
  public List<Hit> search(Query query, int k) {
    float[] vector = embedder.query(query.text());
    synchronized (this) {
      return found(query, vector, k);
    }
  }

  private List<Hit> found(Query query, float[] vector, int k) {
    int size = parts.turns().size();
    if (parts.turns().alive() == 0) {
      return List.of();
    }
    float[] named = parts.named().dots(vector, size);
    float[] bare = centred.cosines(vector, size);
    Optional<String> speaker = query.speaker().or(() -> speakers.named(query.text()));
    float[] scores =
        new Recipe(parts)
            .scores(query.text(), Optional.of(named), Optional.of(bare), speaker, dates(query));
    Set<String> terms = new LinkedHashSet<>(parts.analyzer().words(query.text()));
    return Top.of(scores, parts.turns()::present, k).stream()
        .map(doc ->
            new Hit(parts.turns().get(doc).id(), scores[doc], named[doc], coverage(terms, doc)))
        .toList();
  }

  private List<DayInterval> dates(Query query) {
    var dates = new ArrayList<>(Dates.in(query.text(), List.copyOf(years)));
    query.today().ifPresent(day -> dates.addAll(RelativeDates.in(query.text(), day)));
    return dates;
  }

  private double coverage(Set<String> terms, int doc) {
    double all = 0;
    double matched = 0;
    for (String term : terms) {
      Postings.Row row = parts.words().of(term);
      double idf = Math.log(1 + (parts.turns().alive() - row.size() + .5) / (row.size() + .5));
      all += idf;
      matched += row.holds(doc) ? idf : 0;
    }
    return all == 0 ? 0 : matched / all;
  }

  /** Whom a question names, for tests of forgetting. */
  synchronized Optional<String> speakerNamed(String question) {
    return speakers.named(question);
  }

  /** Tells whether any turn holds that word, for tests of forgetting. */
  synchronized boolean holds(String word) {
    String term = parts.analyzer().stem(word.toLowerCase(Locale.ROOT));
    return parts.words().holds(term) || parts.dates().holds(term);
  }

  /** The vectors, to be sealed and kept beside the journal. */
  public synchronized byte[] exportVectors() {
    return VectorFile.write(embedder.model(), embedder.dimensions(), parts);
  }

  /**
   * Takes vectors back for the turns that are indexed by now; others are computed again. A file of
   * another model is passed over.
   */
  public synchronized void importVectors(byte[] file) {
    VectorFile.read(file, embedder.model(), embedder.dimensions(), parts);
    unsettled.removeIf(t -> parts.bare().has(parts.turns().number(t.id())));
  }
}
