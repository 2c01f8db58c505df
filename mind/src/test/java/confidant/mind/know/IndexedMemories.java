package confidant.mind.know;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.TakenBack;
import confidant.core.journal.View;
import confidant.core.memory.Evidence;
import confidant.core.origin.Speaker;
import confidant.mind.recall.Hit;
import confidant.mind.recall.IndexedTurn;
import confidant.mind.recall.MemoryIndex;
import confidant.mind.view.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * The real index kept in step with a story, without vault or threads, and searched for the person's
 * own turns first. Must follow the transcript in the order of views.
 */
final class IndexedMemories implements Memories, View {
  private static final String ME = "Me";
  private static final String COMPANION = "Companion";

  private final MemoryIndex index;
  private final Transcript transcript;

  IndexedMemories(MemoryIndex index, Transcript transcript) {
    this.index = index;
    this.transcript = transcript;
  }

  @Override
  public void apply(Entry entry) {
    switch (entry.event()) {
      case Said said -> {
        said.rewords().ifPresent(index::remove);
        index.add(turn(entry, said));
      }
      case TakenBack back -> index.remove(back.said());
      case Forgotten order -> forget(order);
      default -> {}
    }
  }

  private static IndexedTurn turn(Entry entry, Said said) {
    String speaker = said.speaker() == Speaker.PERSON ? ME : COMPANION;
    return new IndexedTurn(
        entry.id(),
        speaker,
        said.text(),
        "",
        entry.at().atZone(said.zone()).toLocalDate(),
        said.talk());
  }

  @Override
  public void forget(Forgotten order) {
    order.ids().forEach(index::remove);
  }

  @Override
  public List<Evidence> search(String question, int k) {
    var query = new MemoryIndex.Query(question, Optional.of(ME), Optional.empty());
    return index.search(query, k).stream().flatMap(hit -> evidence(hit).stream()).toList();
  }

  private Optional<Evidence> evidence(Hit hit) {
    return transcript
        .turn(hit.id())
        .filter(t -> !t.hidden())
        .map(t -> new Evidence(t.id(), t.speaker(), t.text(), t.at(), hit.cosine()));
  }
}
