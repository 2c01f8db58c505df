package confidant.mind.perceive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists shipped beside the classes: one entry a line, # begins a remark. */
final class Lines {
  private static final String FOLDER = "/confidant/perceive/";

  private Lines() {}

  static List<String> of(String name) {
    try (InputStream in = open(name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The word list " + name + " cannot be read.", e);
    }
  }

  static InputStream open(String name) {
    InputStream in = Lines.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("The resource " + FOLDER + name + " is missing: rebuild.");
    }
    return in;
  }
}
