package confidant.core.journal;

/**
 * A projection of the journal: thrown away and computed again at will. Called by one thread at a
 * time, in journal order.
 */
public interface View {
  void apply(Entry entry);

  /** Drops everything that came from the named rows, as if they had never been written. */
  void forget(Event.Forgotten order);
}
