package confidant.cli;

import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.core.person.Answers;
import confidant.mind.Home;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a vault and looks after it. */
@Command(
    name = "vault",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Make a vault and look after it.")
final class VaultCommand {
  private final Shell shell;

  VaultCommand(Shell shell) {
    this.shell = shell;
  }

  private record Made(String vault, String recoveryCode, String name, String hello) {}

  private record Checked(
      String vault, long events, long forgotten, long bytes, @Nullable String damage) {}

  private record Copied(String file, long events, long bytes) {}

  @Command(
      name = "init",
      mixinStandardHelpOptions = true,
      description = "Make a new vault and print its recovery code, once.")
  int init(
      @Mixin VaultOptions options,
      @Option(
              names = "--answers",
              paramLabel = "FILE",
              description = "TOML: social, voice, mother, age, name, language, country.")
          @Nullable Path answers,
      @Option(names = "--json") boolean json) {
    Answers given =
        Optional.ofNullable(answers).map(AnswersFile::read).orElseGet(Answers::defaults);
    char[] passphrase = new Secrets(shell.streams(), shell.words()).fresh(options.passphraseFile());
    try (Home home = shell.home(options)) {
      Home.Beginning begun = home.begin(passphrase, given);
      String name = home.mind().profile().persona().name();
      Path folder = home.vault().folder();
      if (json) {
        shell.printJson(new Made(folder.toString(), begun.recoveryCode(), name, begun.hello()));
      } else {
        shell.print(shell.words().say("vault.made", folder, begun.recoveryCode()));
        shell.print(begun.hello());
      }
    }
    return Exit.OK;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Read and verify every row.")
  int check(@Mixin VaultOptions options, @Option(names = "--json") boolean json) {
    Vault vault = existing(options);
    Vault.Check check = vault.check(shell.secret(options));
    if (json) {
      shell.printJson(
          new Checked(
              vault.folder().toString(),
              check.events(),
              check.forgotten(),
              check.bytes(),
              check.damage().orElse(null)));
    } else {
      shell.print(
          check
              .damage()
              .orElseGet(
                  () -> shell.words().say("vault.whole", check.events(), check.forgotten())));
    }
    return check.damage().isPresent() ? Exit.DAMAGED : Exit.OK;
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Make a sealed, verified copy.")
  int backup(
      @Mixin VaultOptions options,
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "FILE", description = "The file to make.") Path file) {
    Vault vault = existing(options);
    Vault.Opened opened = vault.open(shell.secret(options));
    try (var journal = opened.journal()) {
      tell(vault.backup(file), "vault.copied", json);
    }
    return Exit.OK;
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description =
          "Put a verified backup in the place of the vault; what was there is kept aside.")
  int restore(
      @Mixin VaultOptions options,
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "FILE", description = "The backup.") Path file) {
    tell(shell.vault(options).restore(file, shell.secret(options)), "vault.restored", json);
    return Exit.OK;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Verify a backup by restoring it into a folder that is removed afterwards.")
  int verify(
      @Mixin VaultOptions options,
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "FILE", description = "The backup.") Path file)
      throws IOException {
    Path folder = Files.createTempDirectory("confidant-verify");
    Vault trial = shell.wiring().vaults().apply(folder.resolve("vault"));
    try {
      Vault.Backup found = trial.restore(file, shell.secret(options));
      tell(new Vault.Backup(file, found.events(), found.bytes(), found.head()), "vault.good", json);
    } finally {
      if (trial.exists()) {
        trial.delete();
      }
      Files.deleteIfExists(folder.resolve("vault"));
      Files.deleteIfExists(folder);
    }
    return Exit.OK;
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Write everything, readable by anybody, into a zip file.")
  int export(
      @Mixin VaultOptions options,
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "FILE", description = "The zip file to make.") Path file)
      throws IOException {
    try (Home home = shell.openHome(options);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      shell.wiring().export().write(home.mind(), out);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw new Complaint(Exit.USAGE, shell.words().say("file.exists", file));
    }
    if (json) {
      shell.printJson(Map.of("file", file.toString(), "bytes", Files.size(file)));
    } else {
      shell.print(file.toString());
    }
    return Exit.OK;
  }

  private Vault existing(VaultOptions options) {
    Vault vault = shell.vault(options);
    if (!vault.exists()) {
      throw new JournalException(shell.words().say("vault.none", vault.folder()));
    }
    return vault;
  }

  private void tell(Vault.Backup backup, String key, boolean json) {
    if (json) {
      shell.printJson(new Copied(backup.file().toString(), backup.events(), backup.bytes()));
    } else {
      shell.print(shell.words().say(key, backup.file(), backup.events()));
    }
  }
}
