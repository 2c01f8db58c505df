package confidant.understanding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the model files lie. */
final class Models {
  private static final String PROPERTY = "confidant.models";

  private Models() {}

  /**
   * A file of the models folder.
   *
   * @throws IllegalStateException naming the file and what to do when it is not there
   */
  static Path file(String name) {
    String folder = System.getProperty(PROPERTY, "models");
    Path file = Path.of(folder, name);
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          "The language model "
              + name
              + " is not in "
              + folder
              + ". Start with ./confidant, which fetches it once (TROUBLESHOOTING.md#models-missing).");
    }
    return file;
  }

  /** Tells ONNX Runtime to use the unpacked library: otherwise it unpacks 28 MB at every start. */
  static void useUnpackedRuntime() {
    Path folder =
        Path.of(
            System.getProperty(PROPERTY, "models"),
            "ai",
            "onnxruntime",
            "native",
            system() + "-" + processor());
    if (Files.isDirectory(folder) && System.getProperty("onnxruntime.native.path") == null) {
      System.setProperty("onnxruntime.native.path", folder.toAbsolutePath().toString());
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
  }

  private static String processor() {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") || name.equals("arm64") ? "aarch64" : "x64";
  }
}
