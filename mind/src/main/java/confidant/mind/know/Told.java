package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One clause that was told.
 *
 * @param start offset of its first letter in the turn
 * @param end offset behind its last letter
 * @param mine its subject is the person, alone or with others
 * @param subject whom else its subject is, as far as known
 * @param pronoun the subject is only "he", "she" or "they"
 * @param others everybody else it speaks of, by name or pronoun
 * @param leans it cannot stand without the words before: "it", "that"
 */
record Told(
    Turn turn,
    int start,
    int end,
    boolean mine,
    Optional<Being> subject,
    boolean pronoun,
    List<Being> others,
    boolean leans) {
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:not|never|no|cannot|without|nobody|nothing|none|neither|hardly|dont|didnt|cant|doesnt|wont|isnt|wasnt|havent|hasnt)\\b|n't\\b");

  String text() {
    return turn.text().substring(start, end);
  }

  String folded() {
    return Words.fold(text());
  }

  boolean negated() {
    return NOT.matcher(folded()).find();
  }

  boolean about(Being being) {
    return subject.filter(s -> same(s, being)).isPresent() || mentions(being);
  }

  boolean mentions(Being being) {
    return others.stream().anyMatch(o -> same(o, being));
  }

  static boolean same(Being one, Being other) {
    return one.key().equals(other.key());
  }

  Set<String> stems() {
    return Set.copyOf(Words.of(text()).stream().map(Words::stem).distinct().toList());
  }

  Told until(Told last) {
    return new Told(turn, start, last.end, mine, subject, pronoun, others, leans);
  }

  /** "Mum is 71 and lives with Ilse" tells nothing of how old Ilse is. */
  boolean ageOf(Being being) {
    return subject.filter(s -> same(s, being)).isPresent()
        || Pattern.compile(
                "(?i)\\b"
                    + Pattern.quote(being.name())
                    + "(?:'s|[, ]+(?:is|was|who|has|turned|turns|turning|just|only|nearly|almost|aged|now|already|about))*[, ]+"
                    + Fit.NUMBER
                    + "\\b")
            .matcher(text())
            .find()
        || folded().matches(".*\\byears (?:older|younger) than\\b.*");
  }
}
