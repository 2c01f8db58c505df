package confidant.mind.perceive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be ready by a day: "my chapter is due on Friday", "Ingrid wants it by Friday". */
final class Deadlines {
  private static final String THING =
      "(?<what>(?:my|our|the|this|that|an?|another|all my|all the) (?!\\p{L}+ (?:is|was)\\b)[\\p{L}'-]+(?: (?!by|until|till|before|on|for|to|tomorrow|today|tonight|next|this|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|and|or|but|so|because|if|when|no later)[\\p{L}'-]+){0,4})";
  private static final Pattern DUE =
      Pattern.compile(
          "^(?:(?:so|and|but|also|oh|well|anyway|btw|plus|ugh)[,]? )*(?<what>(?!(?:it|he|she|they|i|we|you|there|what|which|who|that|this)\\b)[\\p{L}' -]{2,50}?)(?:'s|'re| is| are)(?: already| also| only| still| all)? due(?! to\\b)\\b");
  private static final Pattern IT_IS_DUE =
      Pattern.compile(
          "\\b(?:it|that|this|they)(?:'s|'re| is| are)(?: already| also| only)? due(?! to\\b)\\b");
  private static final Pattern HAND_IN =
      Pattern.compile(
          "\\b(?:i|we)(?:'ve| have|'m| am|'re| are|'ll)?(?: really| still| also| just)?(?: got to| have to| need to| must| should| gotta| supposed to| going to| will| to)? "
              + "(?:hand in|hand over|turn in|submit|finish|deliver|send in|send off|send|file|complete|return|pay|renew|finalise|finalize|wrap up|present) "
              + THING);
  private static final Pattern HAND_OBJECT_IN =
      Pattern.compile(
          "\\b(?:have to|need to|must|should|gotta|got to|supposed to) (?:hand|turn|send|get|have) "
              + THING.replace("no later", "no later|in|done|ready|finished|over|off|back")
              + " (?:in|done|ready|finished|over|off|back|to \\p{L}+)\\b");
  private static final Pattern WANTS =
      Pattern.compile(
          "^(?:(?:so|and|but|also|oh|well|anyway|btw|plus|ugh)[,]? )*(?<who>(?:my |the |our )?[\\p{L}'-]+(?: [\\p{L}'-]+)?) (?:(?<strong>expects?|is expecting|is waiting for|are waiting for|are expecting)|wants?|needs?|wants to (?:have|see|read|get)|needs to (?:have|see|get)) "
              + "(?:(?<it>it|that|this|them|everything)|"
              + THING.replace("no later", "no later|back")
              + ")(?<by>(?: (?!back\\b)\\p{L}+){0,2} (?:by|until|till|before|no later than)\\b)?");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:the|my|our) (?:final |new |last )?deadline(?: (?:for|of) (?<what>(?:my|our|the) [\\p{L}' -]{2,40}?))?(?:'s| is)\\b");
  private static final Pattern MATTER =
      Pattern.compile(
          "\\b(?:my|the|our|this|an?) (?:(?:new|last|first|second|third|final|next|big|whole) )?(?:[\\p{L}-]+ )?(?:chapter|essay|thesis|report|paper|draft|manuscript|article|assignment|homework|application|proposal|invoice|design|translation|dissertation|project"
              + "|presentation|slides|book|story|script|edits|corrections|proofs|tax return|form|contract|portfolio|review|painting|song|album|poster|budget|cv|resume|cover letter|poem|column|file|drawing|illustrations?|edit|piece|commission|order)s?\\b");

  private static final Pattern BIRTH =
      Pattern.compile(
          "^(?:(?:my|our|the|her) )?(?:first |second |third |new )?(?:baby|twins|child)$");

  private Deadlines() {}

  /**
   * @param clause with a day in it or beside it
   * @param earlier plain text of the turns before
   * @return what is due, in second person; empty when nothing is
   */
  static Optional<String> in(Clause clause, String earlier) {
    String words = clause.words();
    return named(DUE, words)
        .or(() -> named(HAND_OBJECT_IN, words))
        .or(() -> named(HAND_IN, words))
        .or(() -> wanted(clause, earlier))
        .or(() -> deadline(words))
        .or(() -> IT_IS_DUE.matcher(words).find() ? matter(clause, earlier) : Optional.empty());
  }

  private static Optional<String> named(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    return m.find() ? Optional.of(yours(m.group("what"))) : Optional.empty();
  }

  private static Optional<String> wanted(Clause clause, String earlier) {
    Matcher m = WANTS.matcher(clause.words());
    if (!m.find() || m.group("who").matches("(?:i|we|you|it|who|that|what|this|nobody)\\b.*")) {
      return Optional.empty();
    }
    if (m.group("it") != null) {
      return matter(clause, earlier)
          .or(() ->
              Optional.of(
                  "what "
                      + who(clause, m)
                      + (plural(m.group("who")) ? " are" : " is")
                      + " waiting for"));
    }
    boolean firm = m.group("strong") != null || m.group("by") != null;
    return firm ? Optional.of(yours(m.group("what"))) : Optional.empty();
  }

  private static boolean plural(String who) {
    return who.equals("they");
  }

  private static String who(Clause clause, Matcher m) {
    String plain = m.group("who");
    return plain.contains(" ") || plain.matches("he|she|they")
        ? yours(plain)
        : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  private static Optional<String> deadline(String words) {
    Matcher m = DEADLINE.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    return Optional.of(
        m.group("what") == null ? "your deadline" : "the deadline for " + yours(m.group("what")));
  }

  /** The piece of work named last before "it". */
  private static Optional<String> matter(Clause clause, String earlier) {
    Matcher m = MATTER.matcher(earlier + "\n" + clause.plain().substring(0, clause.start()));
    String last = "";
    while (m.find()) {
      last = m.group();
    }
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(yours(last.replaceFirst("^an? ", "the ")));
  }

  private static String yours(String what) {
    if (BIRTH.matcher(what).find()) {
      return "the birth";
    }
    return what.strip()
        .replaceAll("\\b(?:my|our)\\b", "your")
        .replaceFirst("^an? ", "the ")
        .replaceFirst("^all your ", "your ");
  }
}
