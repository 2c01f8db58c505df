package confidant.vault;

import java.nio.file.Path;
import java.util.Optional;

/** What the person is told about damage: what is wrong, what still works, what to do. */
final class Damage {
  private Damage() {}

  static Optional<String> of(Audit.Verdict verdict, Optional<Path> newestGood) {
    if (verdict.fault().isPresent()) {
      return Optional.of(
          "The vault is damaged: %s. The %d events before it can be read; nothing is written. %s"
              .formatted(verdict.fault().get(), verdict.events(), advice(newestGood)));
    }
    if (verdict.missing() > 0) {
      return Optional.of(
          ("The newest %d events are missing. The others can be read; nothing is written. %s"
                  + " To go on with what is left instead, make a backup now and restore that.")
              .formatted(verdict.missing(), advice(newestGood)));
    }
    return Optional.empty();
  }

  /** Told once: the manifest is written anew from the rows that are there. */
  static Optional<String> ofManifest(Optional<Heads> manifest) {
    return manifest.isPresent()
        ? Optional.empty()
        : Optional.of(
            "Every event here verifies, but the note of which was the newest is lost, so newer ones"
                + " may be missing. If the last talk is there, all is well.");
  }

  static String unreadable(Path database, Optional<Path> newestGood) {
    return "The file %s is damaged so that it cannot be opened. Nothing was changed. %s"
        .formatted(database, advice(newestGood));
  }

  private static String advice(Optional<Path> newestGood) {
    return newestGood
        .map(file ->
            "Put the newest good backup in its place: ./confidant vault restore %s".formatted(file))
        .orElse("There is no good backup in its folder; restore one that you keep elsewhere.");
  }
}
