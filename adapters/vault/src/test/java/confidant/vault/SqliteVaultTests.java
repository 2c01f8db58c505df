package confidant.vault;

import confidant.core.journal.Vault;
import confidant.testkit.VaultContract;
import java.nio.file.Path;

class SqliteVaultTests extends VaultContract {
  @Override
  protected Vault absentVault(Path folder) {
    return TestVaults.in(folder);
  }
}
