package confidant.core.language;

import java.util.List;

/**
 * One clause, read by a small grammar. Strings are the words as normalised; empty when absent.
 *
 * @param subject e.g. "I", "my boss"; "I?" when elided
 * @param predicate lemma of the verb with its particle, e.g. "yell", "break up"
 * @param complement of be/become/feel, e.g. "tired"
 * @param complements prepositional and other complements in order
 * @param clause the subordinate clause after think/say/hope, if any
 * @param via who reported it ("my sister" in "my sister says …")
 * @param certainty 0..1
 * @param start offset in the original text, inclusive
 * @param end offset in the original text, exclusive
 */
public record Frame(
    String subject,
    String predicate,
    String object,
    String complement,
    List<String> complements,
    String time,
    String place,
    String clause,
    String via,
    String modality,
    Tense tense,
    boolean negated,
    boolean question,
    boolean conditional,
    double certainty,
    int start,
    int end) {

  public enum Tense {
    PAST,
    PERFECT,
    PRESENT,
    PROGRESSIVE,
    FUTURE,
    PAST_INTENTION
  }

  public boolean firstPerson() {
    return subject.equalsIgnoreCase("i") || subject.equals("I?");
  }
}
