package confidant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the tagger is known to get wrong on chat, put right by rule. */
final class TagRules {
  private static final Set<String> INTERJECTIONS =
      Set.of(
          "lol", "haha", "hahaha", "omg", "lmao", "yup", "yep", "nah", "hey", "wow", "yeah", "yea",
          "oh", "ok", "okay", "ugh", "hmm", "yay", "oops", "aw", "aww", "phew", "meh");
  private static final Set<String> HOSTS_OF_IS =
      Set.of(
          "it",
          "that",
          "this",
          "what",
          "who",
          "where",
          "how",
          "here",
          "there",
          "he",
          "she",
          "when",
          "why",
          "let",
          "everything",
          "something",
          "everyone",
          "someone",
          "nobody",
          "everybody",
          "nothing");
  private static final Set<String> BEFORE_PREPOSITION_LIKE =
      Set.of(
          "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'m", "'re", "feel",
          "feels", "felt", "look", "looks", "looked", "sound", "sounds", "sounded", "seem", "seems",
          "seemed", "just");

  /** Determiners are a closed class: whatever else is tagged so is a noun. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "my",
          "your",
          "his",
          "her",
          "its",
          "our",
          "their",
          "some",
          "any",
          "no",
          "every",
          "each",
          "all",
          "both",
          "half",
          "either",
          "neither",
          "what",
          "which",
          "whatever",
          "whichever",
          "another",
          "such",
          "many",
          "much",
          "few",
          "several",
          "more",
          "most",
          "enough",
          "quite",
          "less",
          "least",
          "own",
          "whose",
          "da",
          "dis",
          "dat",
          "da'",
          "th",
          "de",
          "la",
          "le",
          "el",
          "ya",
          "yer",
          "em",
          "dem",
          "nary");

  private static final Set<String> MODAL_NOUNS = Set.of("must", "can", "will");

  private TagRules() {}

  private static boolean capitalised(Tagged word) {
    String text = word.piece().text();
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  /** Cuts a joined tag such as {@code AUX+PART} onto the pieces it covers. */
  static List<Tagged> unglue(List<Piece> host, String joined) {
    String[] parts = joined.split("\\+");
    var tagged = new ArrayList<Tagged>();
    tagged.add(new Tagged(host.getFirst(), first(host, parts)));
    for (int i = 1; i < host.size(); i++) {
      tagged.add(new Tagged(host.get(i), clitic(host, i, parts)));
    }
    return tagged;
  }

  private static String first(List<Piece> host, String[] parts) {
    String word = host.getFirst().lower();
    if (INTERJECTIONS.contains(word)) {
      return "INTJ";
    }
    if (host.size() > 1 && host.get(1).text().equals("n't")) {
      return "AUX";
    }
    boolean is = host.size() > 1 && host.get(1).text().equals("'s") && HOSTS_OF_IS.contains(word);
    boolean pronoun = parts[0].equals("PRON") || parts[0].equals("DET") || parts[0].equals("ADV");
    return is && !word.equals("let") && !pronoun ? "PRON" : parts[0];
  }

  private static String clitic(List<Piece> host, int i, String[] parts) {
    String before = host.get(i - 1).lower();
    return switch (host.get(i).text()) {
      case "n't" -> "PART";
      case "'s" -> {
        if (before.equals("let")) {
          yield "PRON";
        }
        yield HOSTS_OF_IS.contains(before) ? "AUX" : parts.length > i ? parts[i] : "PART";
      }
      default -> "AUX";
    };
  }

  static List<Tagged> mend(List<Tagged> sentence) {
    var out = new ArrayList<Tagged>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      out.add(mended(sentence, i));
    }
    return out;
  }

  private static Tagged mended(List<Tagged> sentence, int i) {
    Tagged word = sentence.get(i);
    if (i == 0) {
      return word;
    }
    Tagged before = sentence.get(i - 1);
    if (word.tag().equals("AUX")
        && before.tag().equals("DET")
        && MODAL_NOUNS.contains(word.lower())) {
      return word.as("NOUN");
    }
    if (word.tag().equals("DET")
        && word.lower().matches("\\p{L}{3,}")
        && !DETERMINERS.contains(word.lower())) {
      return word.as("NOUN");
    }
    if (word.tag().equals("NOUN") && capitalised(word)) {
      return word.as("PROPN");
    }
    boolean like = word.lower().equals("like") && word.tag().equals("VERB");
    boolean afterAdverb =
        before.tag().equals("ADV")
            && i > 1
            && BEFORE_PREPOSITION_LIKE.contains(sentence.get(i - 2).lower());
    if (like && (BEFORE_PREPOSITION_LIKE.contains(before.lower()) || afterAdverb)) {
      return word.as("ADP");
    }
    return word;
  }
}
