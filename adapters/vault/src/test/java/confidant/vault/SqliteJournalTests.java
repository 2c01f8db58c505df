package confidant.vault;

import confidant.core.journal.Journal;
import confidant.testkit.JournalContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTests extends JournalContract {
  @TempDir Path folder;

  @Override
  protected Journal emptyJournal() {
    return TestVaults.in(folder).create(TestVaults.passphrase()).journal();
  }
}
