package confidant.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a vault stands when nobody says otherwise. */
final class DataFolder {
  private DataFolder() {}

  /** After the XDG rules; the usual places of macOS and Windows on those. */
  static Path of(Map<String, String> environment, String home, String system) {
    String os = system.toLowerCase(Locale.ROOT);
    Path at = Path.of(home);
    if (os.contains("mac")) {
      return at.resolve("Library/Application Support/Confidant");
    }
    if (os.contains("windows")) {
      return Optional.ofNullable(environment.get("LOCALAPPDATA"))
          .map(Path::of)
          .orElse(at.resolve("AppData/Local"))
          .resolve("Confidant");
    }
    return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(at.resolve(".local/share"))
        .resolve("confidant");
  }
}
