package confidant.testkit;

import confidant.core.journal.Journal;

class InMemoryJournalTests extends JournalContract {
  @Override
  protected Journal emptyJournal() {
    return new InMemoryJournal();
  }
}
