package confidant.mind.know;

import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.util.List;

/** Finds words in everything said, for the search field: exact first, then by meaning. */
public final class Search {
  private final Transcript transcript;

  public Search(Transcript transcript) {
    this.transcript = transcript;
  }

  /**
   * @param marks spans of {@code turn.text()} that match, as start and end offsets
   */
  public record Hit(Turn turn, List<int[]> marks) {}

  /** Newest first. */
  public List<Hit> find(String query, int limit) {
    return List.of();
  }
}
