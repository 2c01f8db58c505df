package confidant.cli;

import confidant.core.journal.Vault;
import confidant.mind.Home;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How things stand. Says more when the passphrase is at hand. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "How things stand; more of it when the passphrase is at hand.")
final class StatusCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private VaultOptions options = new VaultOptions();

  @Option(names = "--json")
  private boolean json;

  StatusCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Map<String, Object> status = new LinkedHashMap<>();
    Vault vault = shell.vault(options);
    status.put("vault", vault.folder().toString());
    status.put("exists", vault.exists());
    if (vault.exists()) {
      vault.backups().stream()
          .findFirst()
          .map(Path::toString)
          .ifPresent(newest -> status.put("newestBackup", newest));
      if (new Secrets(shell.streams(), shell.words()).atHand(options.passphraseFile())) {
        lookInside(status);
      }
    }
    if (json) {
      shell.printJson(status);
    } else {
      status.forEach((key, value) -> shell.print(key + ": " + value));
    }
    return Exit.OK;
  }

  private void lookInside(Map<String, Object> status) {
    try (Home home = shell.openHome(options)) {
      var mind = home.mind();
      status.put("name", mind.profile().persona().name());
      status.put("turns", mind.transcript().size());
      status.put("facts", mind.knowledge().facts().size());
      status.put("people", mind.knowledge().beings().size());
      status.put("awaited", mind.knowledge().loops().size());
      status.put("readOnly", mind.readOnly());
    }
  }
}
