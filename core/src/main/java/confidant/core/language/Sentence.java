package confidant.core.language;

import java.util.List;

/** One sentence as tagged tokens; {@code start} and {@code end} are offsets in the original. */
public record Sentence(List<Token> tokens, int start, int end) {
  /** The original words of this sentence. */
  public String in(String text) {
    return text.substring(start, Math.min(end, text.length())).strip();
  }
}
