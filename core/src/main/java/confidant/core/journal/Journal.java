package confidant.core.journal;

import confidant.core.origin.EventId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One person's sealed journal, open. Appends are durable when they return. Calls are serialized by
 * the implementation; any thread may call.
 */
public interface Journal extends AutoCloseable {
  /**
   * Writes one event durably and returns it with its id.
   *
   * @throws JournalException when it could not be written; nothing was acknowledged then
   */
  Entry append(Draft draft);

  /** Writes all or nothing, in one transaction; for imports of any size. */
  List<Entry> appendAll(List<Draft> drafts);

  /**
   * Reads everything in order, verifying each row. Forgotten rows are passed over.
   *
   * <p>Ends quietly before damage that opening the vault has told of.
   *
   * @throws JournalException.Damaged naming the first bad row; the rows before it were given
   */
  void replay(Consumer<Entry> sink);

  /** One row on demand; empty when there is none or it was forgotten. */
  Optional<Entry> read(EventId id);

  /**
   * Carries out the order physically: the rows keep their tag only, derived files are rewritten,
   * the database is compacted. When it returns, no byte of them is left in the program's own files.
   *
   * @return the entry of the order itself
   */
  Entry forget(Draft order);

  /** True when opened after damage or from media that cannot be written: appends are refused. */
  boolean readOnly();

  @Override
  void close();
}
