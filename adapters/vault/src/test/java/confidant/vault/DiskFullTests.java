package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.Draft;
import confidant.core.journal.Journal;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.testkit.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTests {
  private static final int FAR_TOO_MANY = 20_000;

  @TempDir Path temp;

  @Test
  void refusesWhatDoesNotFitAndLosesNothing() throws Exception {
    try (SmallDisk disk = SmallDisk.at(temp)) {
      SqliteVault vault = TestVaults.in(disk.folder());
      var acknowledged = new ArrayList<String>();
      try (SqliteJournal journal =
          (SqliteJournal) vault.create(TestVaults.passphrase()).journal()) {
        disk.limit(journal);
        fill(journal, acknowledged);
        assertThat(TestVaults.texts(journal)).isEqualTo(acknowledged);

        disk.makeRoom();
        journal.append(Samples.draft("there is room again"));
        acknowledged.add("there is room again");
      }
      Vault.Opened opened = vault.open(TestVaults.passphrase());
      try (Journal journal = opened.journal()) {
        assertThat(opened.damage()).isEmpty();
        assertThat(TestVaults.texts(journal)).isEqualTo(acknowledged);
      }
    }
  }

  private static void fill(Journal journal, List<String> acknowledged) {
    assertThatThrownBy(
            () -> {
              for (int n = 0; n < FAR_TOO_MANY; n++) {
                String text = "turn " + n + " " + "wave ".repeat(80);
                journal.append(Samples.draft(text));
                acknowledged.add(text);
              }
            })
        .isInstanceOf(JournalException.NoSpace.class)
        .hasMessageContaining("full")
        .hasMessageNotContaining("wave");
  }

  @Test
  void writesAnImportWholeOrNotAtAll() throws Exception {
    try (SmallDisk disk = SmallDisk.at(temp)) {
      SqliteVault vault = TestVaults.in(disk.folder());
      try (SqliteJournal journal =
          (SqliteJournal) vault.create(TestVaults.passphrase()).journal()) {
        journal.append(Samples.draft("before"));
        disk.limit(journal);
        List<Draft> tooMany = Collections.nCopies(FAR_TOO_MANY, Samples.draft("wave ".repeat(80)));

        assertThatThrownBy(() -> journal.appendAll(tooMany))
            .isInstanceOf(JournalException.NoSpace.class);
        disk.makeRoom();
        journal.append(Samples.draft("after"));
        assertThat(TestVaults.texts(journal)).containsExactly("before", "after");
      }
    }
  }
}
