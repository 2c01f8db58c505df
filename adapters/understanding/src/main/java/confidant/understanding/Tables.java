package confidant.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the small {@code key=value} tables beside these classes; # starts a comment. */
final class Tables {
  private Tables() {}

  static Map<String, String> read(String name) {
    var table = new HashMap<String, String>();
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing from the program");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int mark = line.indexOf('=');
        if (mark > 0 && !line.startsWith("#")) {
          table.put(line.substring(0, mark), line.substring(mark + 1));
        }
      }
      return Map.copyOf(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
