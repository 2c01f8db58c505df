package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.View;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts, the people and animals they are about, and open loops. Safe from any thread. */
public final class Knowledge implements View {
  /**
   * Somebody the person spoke of, with every name for them folded together.
   *
   * @param key stable within one state of the view, fit for a URL
   * @param name "Anna", or the relation when no name is known
   * @param relation "sister", "cat"; empty when unknown
   * @param aliases all keys facts use for them: "sister", "Anna", "Annie"
   * @param times how many turns speak of them
   * @param last when they were last spoken of
   */
  public record Being(
      String key,
      String name,
      String relation,
      boolean animal,
      List<String> aliases,
      int times,
      Optional<Instant> last,
      List<KnownFact> facts) {}

  @Override
  public void apply(Entry entry) {}

  @Override
  public void forget(Forgotten order) {}

  /** Everybody known, most often spoken of first. */
  public List<Being> beings() {
    return List.of();
  }

  /** The one a name or relation stands for. */
  public Optional<Being> being(String alias) {
    return Optional.empty();
  }

  /** Facts about the person themselves, current and past. */
  public List<KnownFact> me() {
    return List.of();
  }

  public Optional<KnownFact> fact(EventId id) {
    return Optional.empty();
  }

  /** Loops that are still open. */
  public List<OpenLoop> loops() {
    return List.of();
  }

  /** Loops that may be asked about on that day and were not asked about yet. */
  public List<OpenLoop> due(LocalDate day) {
    return List.of();
  }
}
