package confidant.testkit;

import confidant.core.journal.Vault;
import java.nio.file.Path;

class InMemoryVaultTests extends VaultContract {
  @Override
  protected Vault absentVault(Path folder) {
    return new InMemoryVault(folder);
  }
}
