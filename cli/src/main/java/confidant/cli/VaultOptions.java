package confidant.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which vault, how to open it, and what time it is there. */
final class VaultOptions {
  @Option(
      names = "--vault",
      paramLabel = "DIR",
      description = "The folder of the vault. Default: the data folder of this account.")
  private @Nullable Path folder;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "The passphrase is the first line of this file. Default: the file named by"
              + " CONFIDANT_PASSPHRASE_FILE; else it is asked for.")
  private @Nullable Path passphraseFile;

  @Option(
      names = "--now",
      paramLabel = "TIME",
      converter = Misuse.Moment.class,
      description =
          "Her clock starts here and goes on with real time, e.g. 2026-03-03T20:00+01:00.")
  private @Nullable ZonedDateTime now;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  Optional<Path> passphraseFile() {
    return Optional.ofNullable(passphraseFile);
  }

  Optional<ZonedDateTime> now() {
    return Optional.ofNullable(now);
  }
}
