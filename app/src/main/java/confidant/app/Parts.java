package confidant.app;

import confidant.core.journal.Vault;
import confidant.mind.Faculties;
import confidant.understanding.Understanding;
import confidant.vault.SqliteVault;
import java.nio.file.Path;

/** Which adapter stands behind which port: the one place that knows. */
final class Parts {
  private Parts() {}

  /** Language models load on first need and are shared. */
  static Faculties faculties() {
    return new Faculties(
        Understanding.tagger(),
        Understanding.embedder(),
        Understanding.stemmer(),
        Understanding.languages());
  }

  static Vault vault(Path folder) {
    return SqliteVault.at(folder);
  }
}
