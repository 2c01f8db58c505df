package confidant.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A golden conversation as written in a text file. One step a line; the first character says what
 * it is:
 *
 * <pre>
 * # a comment
 * answers name=Jo language=en country=GB age=from_18_to_64 mother=…   (before the first turn)
 * @ 2026-03-02T20:00+01:00      the clock stands there now
 * > words                       the person says them
 * greet                         a session begins; she may speak first
 * restart                       the vault is closed and opened again
 * = one | other                 her last words hold one of these (case ignored)
 * ! one | other                 her last words hold none of these
 * ? 0                           her last words hold so many question marks at most
 * fact sister home Porto        a current fact: subject, predicate, part of the object
 * nofact Porto                  no current fact whose object holds this
 * loop interview                an open loop whose words hold this
 * gone secret                   no event in the journal holds this word
 * words 20                      her last words are no longer than so many words
 * </pre>
 */
record Script(String name, Map<String, String> answers, List<Step> steps) {

  sealed interface Step {
    int line();
  }

  record Clock(int line, OffsetDateTime at) implements Step {}

  record Say(int line, String text) implements Step {}

  record Do(int line, String what) implements Step {}

  record Expect(int line, char kind, List<String> words) implements Step {}

  record Check(int line, String what, String rest) implements Step {}

  static Script read(Path file) throws IOException {
    var answers = new HashMap<String, String>();
    var steps = new ArrayList<Step>();
    int number = 0;
    for (String raw : Files.readAllLines(file)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("answers ")) {
        for (String pair : line.substring(8).split("; *")) {
          answers.put(pair.substring(0, pair.indexOf('=')).strip(), after(pair, '='));
        }
      } else {
        steps.add(step(number, line));
      }
    }
    return new Script(file.getFileName().toString().replace(".txt", ""), answers, steps);
  }

  private static Step step(int number, String line) {
    String rest = line.length() > 1 ? line.substring(1).strip() : "";
    return switch (line.charAt(0)) {
      case '@' -> new Clock(number, OffsetDateTime.parse(rest));
      case '>' -> new Say(number, rest.replace("\\n", "\n"));
      case '=', '!' -> new Expect(number, line.charAt(0), List.of(rest.split(" *\\| *")));
      default -> {
        String word = line.split(" ")[0];
        yield switch (word) {
          case "greet", "restart" -> new Do(number, word);
          case "fact", "nofact", "loop", "gone", "words", "?" ->
              new Check(number, word, after(line, ' '));
          default ->
              throw new IllegalArgumentException("line " + number + ": what is " + word + "?");
        };
      }
    };
  }

  private static String after(String text, char mark) {
    return text.substring(text.indexOf(mark) + 1).strip();
  }
}
