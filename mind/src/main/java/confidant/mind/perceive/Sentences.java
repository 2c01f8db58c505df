package confidant.mind.perceive;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences by their marks; enough for acts, in any language. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…。！？])(?<!\\b(?:Dr|Mr|Mrs|Ms|St)\\.)\\s+|\\n+");

  private Sentences() {}

  static List<String> of(String text) {
    return Arrays.stream(END.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
