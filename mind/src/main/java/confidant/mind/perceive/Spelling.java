package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.memory.Fact;
import confidant.core.origin.Receipt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English as it is typed in a hurry, spelled out for reading: "whats", "wanna", "tmrw". What is
 * read out of it points back into the words as they were typed. Immutable.
 *
 * @param origins for each place of the text its place in the original, and one past the end
 */
record Spelling(String text, int[] origins) {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’])[A-Za-z0-9]+(?![\\p{L}\\p{N}'’])");
  private static final Map<String, Casual> CASUAL = casual();

  /** What follows the name of somebody. */
  private static final Pattern DOES =
      Pattern.compile(
          "(?i)'s\\b| (?:is|was|has|had|and|says|said|lives|works|will|can|wants|does|did|told|called|loves|likes|hates|got|went|came|just|never|always|moved|left|isn't|wasn't|doesn't|didn't)\\b");

  /** A way to write something, before certain words only or before any. */
  private record Casual(String full, Optional<Pattern> before) {
    boolean fits(String rest) {
      return before.isEmpty() || before.get().matcher(rest).lookingAt();
    }
  }

  private static Map<String, Casual> casual() {
    var casual = new HashMap<String, Casual>();
    for (String line : Lines.of("casual.txt")) {
      String[] sides = line.split(" => ", 2);
      String[] left = sides[0].split(" ", 2);
      Optional<Pattern> before =
          left.length == 1
              ? Optional.empty()
              : Optional.of(Pattern.compile("\\s+" + left[1] + "\\b", Pattern.CASE_INSENSITIVE));
      casual.put(left[0], new Casual(sides[1], before));
    }
    return Map.copyOf(casual);
  }

  static Spelling of(String text) {
    var out = new StringBuilder();
    var origins = new int[3 * text.length() + 16];
    int copied = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Optional<String> full = full(text, word);
      if (full.isPresent()) {
        copied = copy(text, copied, word.start(), out, origins);
        origins = Arrays.copyOf(origins, Math.max(origins.length, 2 * out.length() + 64));
        Arrays.fill(origins, out.length(), out.length() + full.get().length(), word.start());
        out.append(full.get());
        copied = word.end();
      }
    }
    copy(text, copied, text.length(), out, origins);
    origins[out.length()] = text.length();
    return new Spelling(out.toString(), Arrays.copyOf(origins, out.length() + 1));
  }

  private static int copy(String text, int from, int to, StringBuilder out, int[] origins) {
    for (int i = from; i < to; i++) {
      origins[out.length()] = i;
      out.append(text.charAt(i));
    }
    return to;
  }

  private static Optional<String> full(String text, Matcher word) {
    return Optional.ofNullable(CASUAL.get(word.group().toLowerCase(Locale.ROOT)))
        .filter(casual -> !casual.full().equals(word.group()))
        .filter(casual -> casual.fits(text.substring(word.end())))
        .filter(casual -> !name(text, word))
        .map(casual -> cased(casual.full(), word.group()));
  }

  /** "My cousin Lotta", "Lotta is here": a capital within a sentence, or before a deed. */
  private static boolean name(String text, Matcher word) {
    String before = text.substring(0, word.start()).stripTrailing();
    boolean capital =
        Character.isUpperCase(word.group().charAt(0))
            && word.group().charAt(0) != 'I'
            && !word.group().equals(word.group().toUpperCase(Locale.ROOT));
    boolean within =
        !before.isEmpty()
            && Character.isLetterOrDigit(before.charAt(before.length() - 1))
            && !before.equals(before.toUpperCase(Locale.ROOT));
    return capital
        && (within
            || word.group().length() > 3 && DOES.matcher(text.substring(word.end())).lookingAt());
  }

  private static String cased(String full, String typed) {
    return Character.isUpperCase(typed.charAt(0))
        ? Character.toUpperCase(full.charAt(0)) + full.substring(1)
        : full;
  }

  /** The utterance with these words. */
  Utterance in(Utterance said) {
    return new Utterance(said.id(), text, said.channel(), said.at(), said.zone());
  }

  Fact back(Fact fact) {
    return new Fact(
        fact.subject(),
        fact.predicate(),
        fact.qualifier(),
        fact.object(),
        fact.negated(),
        fact.certainty(),
        fact.days(),
        fact.receipts().stream()
            .map(r -> new Receipt(r.turn(), original(r.start()), original(r.end())))
            .toList());
  }

  LoopDraft back(LoopDraft loop) {
    return new LoopDraft(
        loop.what(),
        loop.due(),
        loop.expires(),
        original(loop.start()),
        original(loop.end()),
        loop.moved());
  }

  private int original(int place) {
    return origins[Math.clamp(place, 0, text.length())];
  }
}
