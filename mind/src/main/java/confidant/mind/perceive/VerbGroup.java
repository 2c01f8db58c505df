package confidant.mind.perceive;

import confidant.core.language.Frame.Tense;
import confidant.core.language.Token;
import java.util.List;
import java.util.Set;

/** What the words of one verb group say: predicate, tense, modality, polarity. */
record VerbGroup(List<Token> words, boolean goingTo) {
  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "must", "shall", "should", "would");
  private static final Set<String> STATES =
      Set.of(
          "tired",
          "excited",
          "scared",
          "bored",
          "worried",
          "interested",
          "married",
          "stressed",
          "disappointed",
          "surprised",
          "confused",
          "exhausted",
          "annoyed",
          "ashamed",
          "embarrassed",
          "obsessed",
          "drunk",
          "engaged",
          "divorced",
          "broken");

  Token head() {
    return words.stream()
        .filter(t -> t.is("VERB"))
        .reduce((a, b) -> b)
        .orElseGet(() ->
            words.stream().filter(t -> t.is("AUX")).reduce((a, b) -> b).orElse(words.getFirst()));
  }

  /** A participle that names a state ("I'm tired"); empty when there is none. */
  String state() {
    String word = head().lower();
    boolean be = words.stream().anyMatch(t -> t.lemma().equals("be"));
    return words.size() > 1 && be && STATES.contains(word) ? word : "";
  }

  String predicate() {
    if (!state().isEmpty()) {
      return "be";
    }
    Token last = words.getLast();
    boolean particle =
        last != head() && (last.is("ADP") || last.is("ADV")) && !last.lower().matches("not|never");
    return head().lemma() + (particle ? " " + last.lower() : "");
  }

  boolean negated() {
    return words.stream().anyMatch(t -> t.lower().matches("not|n't|never|hardly|barely"));
  }

  String modality() {
    return words.stream()
        .filter(t -> t.is("AUX"))
        .map(Token::lemma)
        .filter(MODALS::contains)
        .findFirst()
        .orElse("");
  }

  Tense tense() {
    String first = words.getFirst().lower();
    String head = head().lower();
    boolean been = first.matches("was|were");
    if (goingTo) {
      return been ? Tense.PAST_INTENTION : Tense.FUTURE;
    }
    if (words.stream().anyMatch(t -> t.lower().matches("will|'ll|wo|gonna"))) {
      return Tense.FUTURE;
    }
    if (been || first.matches("did|had")) {
      return Tense.PAST;
    }
    if (first.matches("have|has|'ve") && words.size() > 1 && head() != words.getFirst()) {
      return Tense.PERFECT;
    }
    if (first.matches("am|is|are|'m|'re|'s")
        && head.endsWith("ing")
        && head() != words.getFirst()) {
      return Tense.PROGRESSIVE;
    }
    boolean auxiliary =
        first.matches("am|is|are|'m|'re|'s|do|does|have|has|'ve") || !modality().isEmpty();
    return !auxiliary && past(head()) ? Tense.PAST : Tense.PRESENT;
  }

  static boolean past(Token token) {
    String word = token.lower();
    boolean nature =
        word.matches("need|feed|bleed|speed|breed|seed|shed|wed|embed|exceed|succeed|proceed");
    boolean regular = word.endsWith("ed") && !nature;
    boolean changed = !word.equals(token.lemma()) && !word.endsWith("s") && !word.endsWith("ing");
    return regular || changed && !nature || word.matches("was|were|had|did|lost|left|quit|split");
  }
}
