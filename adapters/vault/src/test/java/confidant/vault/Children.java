package confidant.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Starts {@link ChildVault} in new Java processes, quickly: their classes come from an archive. */
final class Children {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private final String classPath;
  private final Path archive;

  private Children(String classPath, Path archive) {
    this.classPath = classPath;
    this.archive = archive;
  }

  /** Runs one child to its end to record the classes that all others will need. */
  static Children recordedIn(Path temp) throws IOException, InterruptedException {
    Path archive = temp.resolve("classes.jsa");
    Path folder = temp.resolve("recorded");
    for (int number = 0; number < ChildVault.VAULTS; number++) {
      TestVaults.withTurns(ChildVault.vault(folder, number), 1);
    }
    String classPath = jarsOnly(temp);
    List<String> command = command(classPath, "-XX:ArchiveClassesAtExit=" + archive);
    command.addAll(List.of(folder.toString(), "1", "60"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0 || !Files.exists(archive)) {
      throw new IllegalStateException("the first child ended with " + process.exitValue());
    }
    return new Children(classPath, archive);
  }

  static Process plain(String... arguments) throws IOException {
    List<String> command = command(CLASS_PATH, "-Xshare:auto");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  Process start(Path folder, long seed) throws IOException {
    List<String> command = command(classPath, "-XX:SharedArchiveFile=" + archive);
    command.add(1, "-Dorg.sqlite.tmpdir=" + archive.getParent()); // who is killed cannot tidy up
    command.addAll(List.of(folder.toString(), Long.toString(seed)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /**
   * Without logging, since it would go into the pipe; without {@code --enable-native-access}, since
   * an archive does not go with it.
   */
  private static List<String> command(String classPath, String option) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            "-cp",
            classPath,
            ChildVault.class.getName()));
  }

  /** An archive of classes takes them from jars only, so each folder becomes one. */
  private static String jarsOnly(Path temp) throws IOException {
    var jars = new ArrayList<String>();
    for (String element : CLASS_PATH.split(File.pathSeparator, -1)) {
      Path path = Path.of(element);
      jars.add(Files.isDirectory(path) ? jar(path, temp, jars.size()) : element);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static String jar(Path folder, Path temp, int number) throws IOException {
    Path jar = temp.resolve("classes" + number + ".jar");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new ZipEntry(name));
        Files.copy(file, out);
      }
    }
    return jar.toString();
  }
}
