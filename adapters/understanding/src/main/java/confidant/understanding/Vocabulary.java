package confidant.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces of the encoder and their numbers. A lower number means a more frequent word,
 * which the normaliser uses to choose between spellings. Immutable.
 */
final class Vocabulary {
  private final Map<String, Integer> ids;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
  }

  /**
   * Reads the {@code vocab} object of a {@code tokenizer.json}. Scanned by hand: a JSON tree of it
   * takes half a second on a cold machine, this a few hundredths.
   */
  static Vocabulary read(Path tokenizerJson) {
    try {
      String json = Files.readString(tokenizerJson);
      int at = json.indexOf('{', json.indexOf("\"vocab\""));
      var ids = new HashMap<String, Integer>(1 << 16);
      while (json.charAt(at) != '}') {
        int open = json.indexOf('"', at);
        int close = closing(json, open + 1);
        int colon = json.indexOf(':', close);
        int end = endOfNumber(json, colon + 1);
        ids.put(
            unescape(json.substring(open + 1, close)),
            Integer.parseInt(json.substring(colon + 1, end).strip()));
        at = end;
        while (json.charAt(at) != '"' && json.charAt(at) != '}') {
          at++;
        }
      }
      return new Vocabulary(ids);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + tokenizerJson.getFileName(), e);
    }
  }

  private static int closing(String json, int from) {
    int at = from;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static int endOfNumber(String json, int from) {
    int at = from;
    while (json.charAt(at) != ',' && json.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  private static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    var out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && raw.charAt(i + 1) == 'u') {
        out.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (c == '\\') {
        out.append(raw.charAt(++i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The number of a piece, or -1 when there is none. */
  int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  /** How rare a whole word is: its number, or {@link Integer#MAX_VALUE} when unknown. */
  int rank(String word) {
    return ids.getOrDefault(word, Integer.MAX_VALUE);
  }

  int size() {
    return ids.size();
  }
}
