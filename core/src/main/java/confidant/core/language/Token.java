package confidant.core.language;

/**
 * One token of a normalised copy of the text.
 *
 * @param text the normalised form, e.g. "can" for the first half of "cant"
 * @param start offset in the original text, inclusive
 * @param end offset in the original text, exclusive
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX, PRON, DET, ADJ, ADV, ADP, PART,
 *     SCONJ, CCONJ, NUM, INTJ, PUNCT, SYM, X
 * @param lemma dictionary form in lower case
 * @param emoji true for emoji and emoticons
 */
public record Token(String text, int start, int end, String tag, String lemma, boolean emoji) {
  public String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  public boolean is(String wanted) {
    return tag.equals(wanted);
  }

  public boolean noun() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }
}
