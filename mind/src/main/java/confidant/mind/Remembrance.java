package confidant.mind;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.TakenBack;
import confidant.core.journal.SealedStore;
import confidant.core.journal.View;
import confidant.core.language.Stemmer;
import confidant.core.memory.Evidence;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import confidant.mind.know.Memories;
import confidant.mind.recall.Hit;
import confidant.mind.recall.IndexedTurn;
import confidant.mind.recall.MemoryIndex;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the memory index in step with the journal: words at once, vectors in the background, off
 * the reply path. The vectors are kept sealed beside the journal, since they are dear to compute.
 */
final class Remembrance implements View, Memories, AutoCloseable {
  private static final String FILE = "vectors";
  private static final int BATCH = 1024;

  /** Threads of their own: on two processors the common pool is one, and it helps with both. */
  private static final Executor BESIDE =
      task -> Thread.ofPlatform().daemon().name("remembrance").start(task);

  private static final Pattern I_DID = Pattern.compile("\\b(i|my|me|ich|mein\\w*|mir)\\b");
  private static final Pattern YOU_DID = Pattern.compile("\\b(you|your|du|dein\\w*)\\b");

  private final SharedVectors vectors;
  private final MemoryIndex index;
  private final SealedStore store;
  private final Transcript transcript;
  private final Profile profile;
  private CompletableFuture<Optional<byte[]>> kept;
  private volatile boolean open = true;
  private volatile boolean awake;
  private volatile Optional<Searched> searched = Optional.empty();
  private List<IndexedTurn> waiting = new ArrayList<>();
  private CompletableFuture<@Nullable Void> indexing = CompletableFuture.completedFuture(null);
  private Optional<Thread> settling = Optional.empty();

  /**
   * @param vectors forgets its texts whenever something is forgotten here
   */
  Remembrance(
      SharedVectors vectors,
      Stemmer stemmer,
      SealedStore store,
      Transcript transcript,
      Profile profile) {
    this.vectors = vectors;
    this.index = new MemoryIndex(vectors, stemmer);
    this.store = store;
    this.kept =
        CompletableFuture.supplyAsync(() -> store.sealedFile(FILE), BESIDE)
            .exceptionally(unreadable -> Optional.empty());
    this.transcript = transcript;
    this.profile = profile;
  }

  @Override
  public void apply(Entry entry) {
    searched = Optional.empty();
    switch (entry.event()) {
      case Said said -> {
        said.rewords().ifPresent(this::drop);
        LocalDate day = entry.at().atZone(said.zone()).toLocalDate();
        add(new IndexedTurn(entry.id(), name(said.speaker()), said.text(), "", day, said.talk()));
      }
      case TakenBack back -> drop(back.said());
      default -> {}
    }
  }

  private void add(IndexedTurn turn) {
    if (awake) {
      index.add(turn);
      settleSoon();
      return;
    }
    waiting.add(turn);
    if (waiting.size() == BATCH) {
      handOn();
    }
  }

  /** While the journal is read, its words are indexed beside the reading, in the same order. */
  private void handOn() {
    List<IndexedTurn> batch = waiting;
    waiting = new ArrayList<>(BATCH);
    indexing = indexing.thenRunAsync(() -> index.addAll(batch), BESIDE);
  }

  /** Returns when everything that was said is indexed. */
  private void catchUp() {
    if (!awake) {
      handOn();
      indexing.join();
    }
  }

  private void drop(EventId turn) {
    catchUp();
    index.remove(turn);
    transcript.answerTo(turn).ifPresent(index::remove);
  }

  @Override
  public void forget(Forgotten order) {
    searched = Optional.empty();
    vectors.clear();
    catchUp();
    order.ids().forEach(index::remove);
  }

  private String name(Speaker speaker) {
    return speaker == Speaker.COMPANION
        ? profile.persona().name()
        : profile.answers().name().orElse("You");
  }

  /**
   * What was searched last: one turn asks the same thing twice, for the answer and for evidence.
   */
  private record Searched(String question, int k, List<Evidence> found) {}

  @Override
  public List<Evidence> search(String question, int k) {
    Optional<Searched> before = searched;
    if (before.filter(s -> s.k == k && s.question.equals(question)).isPresent()) {
      return before.get().found;
    }
    List<Evidence> found = find(question, k);
    searched = Optional.of(new Searched(question, k, found));
    return found;
  }

  private List<Evidence> find(String question, int k) {
    String plain = question.toLowerCase(Locale.ROOT);
    boolean mine = I_DID.matcher(plain).find();
    boolean hers = YOU_DID.matcher(plain).find() && !mine;
    Optional<String> speaker =
        mine
            ? Optional.of(name(Speaker.PERSON))
            : hers ? Optional.of(name(Speaker.COMPANION)) : Optional.empty();
    Optional<LocalDate> today = transcript.last(1).stream().map(Turn::day).findFirst();
    return index.search(new MemoryIndex.Query(question, speaker, today), k).stream()
        .flatMap(this::evidence)
        .toList();
  }

  private Stream<Evidence> evidence(Hit hit) {
    return transcript.turn(hit.id()).stream()
        .map(t -> new Evidence(t.id(), t.speaker(), t.text(), t.at(), hit.cosine()));
  }

  /** Takes the sealed vectors back after a replay and computes what they lack in the background. */
  void wake() {
    catchUp();
    kept.join().ifPresent(index::importVectors);
    kept = CompletableFuture.completedFuture(Optional.empty());
    awake = true;
    settleSoon();
  }

  private synchronized void settleSoon() {
    boolean idle = settling.isEmpty() || !settling.get().isAlive();
    if (open && awake && idle && index.unsettled() > 0) {
      settling = Optional.of(Thread.ofPlatform().daemon().name("vectors").start(this::settle));
    }
  }

  private void settle() {
    while (open && index.settleOne()) {
      Thread.yield();
    }
  }

  /** Writes the vectors that are known by now. */
  void save() {
    store.writeSealedFile(FILE, index.exportVectors());
  }

  @Override
  public void close() {
    open = false;
    if (index.size() > 0) {
      save();
    }
  }
}
