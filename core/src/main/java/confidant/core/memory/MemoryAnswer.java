package confidant.core.memory;

import confidant.core.origin.Receipt;
import java.util.List;

/**
 * The answer to a question about the past, worked out in code: the same with every brain.
 *
 * @param sentence second person, with the date in words: "Your cat is called Biscuit. You told me
 *     on Tuesday, 3 March."
 * @param receipts where it comes from; empty only for {@link Kind#NOT_TOLD}
 */
public record MemoryAnswer(Kind kind, String sentence, List<Receipt> receipts) {
  public enum Kind {
    FOUND,
    TWO_VALUES,
    QUOTED,
    NOT_TOLD
  }
}
