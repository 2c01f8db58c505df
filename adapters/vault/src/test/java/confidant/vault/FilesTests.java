package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Journal;
import confidant.testkit.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk: who may read it, and what is left after the end. */
class FilesTests {
  @TempDir Path temp;

  @Test
  void isReadableByItsOwnerOnly() throws Exception {
    Path folder = temp.resolve("vault");
    SqliteVault vault = TestVaults.in(folder);
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      journal.append(Samples.draft("private"));
      vault.writeSealedFile("vectors", new byte[] {1});
      vault.backupIfDue();
      vault.backup(folder.resolve("copy"));

      try (var all = Files.walk(folder)) {
        for (Path path : all.toList()) {
          String expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
              .as("%s", path)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void leavesNothingBehindWhenDeleted() {
    Path folder = temp.resolve("vault");
    SqliteVault vault = TestVaults.withTurns(folder, 3);
    vault.delete();

    assertThat(folder).doesNotExist();
    vault.delete();
  }

  @Test
  void deletesNothingThatIsNotItsOwn() throws Exception {
    Path folder = temp.resolve("vault");
    SqliteVault vault = TestVaults.withTurns(folder, 3);
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear you");
    vault.delete();

    assertThat(folder).isDirectoryContaining(letter::equals);
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void warmsUpWithoutTouchingAFile() {
    TestVaults.in(temp).warmUp();

    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void opensInAFolderWithAStrangeName() {
    Path folder = temp.resolve("ein Ördner #1 %20 ?x=y");
    TestVaults.withTurns(folder, 3);

    assertThat(TestVaults.in(folder).check(TestVaults.passphrase()).events()).isEqualTo(3);
  }
}
