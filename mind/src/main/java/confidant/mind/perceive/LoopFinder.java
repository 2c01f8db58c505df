package confidant.mind.perceive;

import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what will have an outcome worth asking after. Due on the day after it is; let go two weeks
 * later. Thread-safe.
 */
final class LoopFinder {
  private static final int KEPT = 14;
  private static final String EVENT =
      "(?<what>(?:[\\p{L}'-]+ ){0,3}?(?:interview|exam|exams|finals|midterm|test|driving test|appointment|check-?up|scan|mri|biopsy|surgery|operation|date|flight|trip|vacation"
          + "|holiday|presentation|talk|speech|pitch|deadline|meeting|review|performance review|match|game|race|marathon|tournament|concert|gig|recital|audition|wedding|party|funeral"
          + "|visit|hearing|trial|court date|viewing|move|competition|defense|thesis defense|conference|job trial|first day(?: at [\\p{L} ]{2,20})?|graduation|reunion|results|camp|session))";
  private static final Pattern HAVE =
      Pattern.compile(
          "\\b(?:i|we)(?:'ve| have|'ll have| will have|'m having| am having| got|'ve got| have got|'m going (?:to|on)| am going (?:to|on)|'m giving|'m taking|'m doing| give| take)(?: also| got| to (?:give|take|do|go to))? "
              + "(?:an?|my|the|another|our|this|some|two|three)? ?(?:big |huge |important |final |second |first |little |really )*"
              + EVENT
              + "\\b(?!s? (?:went|was))");
  private static final Pattern MINE =
      Pattern.compile(
          "\\b(?:my|our) (?:big |final |first |second )*" + EVENT + "\\b(?!s? (?:went|was|did))");
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?<who>my "
              + People.QUALITY
              + "(?:"
              + People.PEOPLE
              + "))(?:'s| has| is having)(?: an?| her| his| the)? "
              + EVENT
              + "\\b");
  private static final Pattern VISIT =
      Pattern.compile(
          "\\b(?<who>my "
              + People.QUALITY
              + "(?:"
              + People.PEOPLE
              + ")|my parents)(?: \\p{L}+)? (?:is|are|'s) (?:coming|visiting|arriving|flying in)");
  private static final Pattern GO =
      Pattern.compile(
          "\\bi(?:'m| am)(?: going)? (?:to )?(?<verb>meeting|seeing|visiting|flying|traveling|travelling|moving|driving|starting|running|meet|see|visit|fly|travel|move|start|run|going) (?<rest>(?:(?:to|in|for|with) )?[^.!?,;]{2,40})");
  private static final Pattern PLANS =
      Pattern.compile(
          "\\b(?:i|we)(?:'ll| will|'re going to| are going to|'m going to| am going to|'m gonna| gonna)? (?<verb>meet|see|visit|fly|travel|move|start|run) (?<rest>(?:(?:to|in|for|with) )?[^.!?,;]{2,40})");
  private static final Pattern LUCK =
      Pattern.compile("\\b(?:wish me luck|fingers crossed|keep your fingers crossed)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:if|was going to|cancell?ed|called off|no longer|don't have|do not have|used to|wish i)\\b");

  private LoopFinder() {}

  /**
   * @param before what the person said in the turns just before, oldest first
   */
  static List<LoopDraft> find(
      Utterance utterance, List<TimeExpression> times, List<String> before) {
    String earlier = Plain.of(String.join("\n", before));
    String plain = Plain.of(Plain.head(utterance.text()));
    var drafts = new ArrayList<LoopDraft>();
    for (Clause clause : Clause.of(plain)) {
      if (!clause.question()
          && !NOT.matcher(clause.sentence()).find()
          && !TimeGrammar.past(clause.sentence())) {
        Optional<LocalDate> last = lastDay(clause, times, utterance);
        read(clause, utterance, last, earlier)
            .filter(d -> drafts.stream().noneMatch(o -> o.what().equals(d.what())))
            .ifPresent(drafts::add);
      }
    }
    return List.copyOf(drafts);
  }

  private static Optional<LoopDraft> read(
      Clause clause, Utterance utterance, Optional<LocalDate> last, String earlier) {
    String words = clause.words();
    Optional<String> what = what(clause, last.isPresent(), earlier);
    if (what.isEmpty() && LUCK.matcher(words).find()) {
      what = Optional.of("what you wished for luck with");
    }
    LocalDate day = last.orElse(LUCK.matcher(clause.sentence()).find() ? utterance.day() : null);
    if (what.isEmpty() || day == null || day.isBefore(utterance.day())) {
      return Optional.empty();
    }
    return Optional.of(draft(what.get(), day, clause.start(), clause.end()));
  }

  /** Something that will be over on that day. */
  static LoopDraft draft(String what, LocalDate day, int start, int end) {
    LocalDate due = day.plusDays(1);
    return new LoopDraft(what, due, due.plusDays(KEPT), start, end);
  }

  private static Optional<String> what(Clause clause, boolean dated, String earlier) {
    String words = clause.words();
    Matcher others = OTHERS.matcher(words);
    if (others.find()) {
      return Optional.of(
          "your " + others.group("who").substring(3) + "'s " + noun(others.group("what")));
    }
    Matcher visit = VISIT.matcher(words);
    if (visit.find()) {
      return Optional.of(
          "your "
              + visit.group("who").substring(3)
              + "'s visit".replaceFirst("^'s", visit.group("who").endsWith("s") ? "'" : "'s"));
    }
    for (Pattern pattern : List.of(HAVE, MINE)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        return Optional.of("your " + noun(m.group("what")));
      }
    }
    return dated ? Deadlines.in(clause, earlier).or(() -> going(words)) : Optional.empty();
  }

  private static Optional<String> going(String words) {
    for (Pattern pattern : List.of(GO, PLANS)) {
      Matcher m = pattern.matcher(words);
      if (m.find()) {
        return activity(m.group("verb"), m.group("rest"));
      }
    }
    return Optional.empty();
  }

  private static final Pattern WHEN =
      Pattern.compile(
          "\\s?\\b(?:on|at|by|in the (?:morning|evening|afternoon)|tomorrow|today|tonight|next|this|in \\d+|in (?:a|two|three|january|february|march|april|may|june|july|august|september|october|november|december)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|for (?:a|two|three|the)|and|because|so|but)\\b.*$");

  private static Optional<String> activity(String verb, String rest) {
    String what = WHEN.matcher(rest).replaceFirst("").strip();
    String yours = what.replaceAll("\\bmy\\b", "your").replaceAll("\\bme\\b", "you");
    if (yours.isEmpty()
        || yours.matches(
            "to|it|that|him|her|them|you|home|to (?:bed|sleep|work|cook|eat|try|be|do|make|watch|call|get)\\b.*|what|how|if")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (verb) {
          case "meeting", "meet", "seeing", "see" ->
              "your meeting with " + yours.replaceFirst("^with ", "");
          case "visiting", "visit" -> "your visit to " + yours;
          case "flying", "fly", "traveling", "travelling", "travel", "driving", "going" ->
              yours.startsWith("to ") ? "your trip " + yours : "your trip";
          case "moving", "move" ->
              "your move" + (yours.startsWith("to ") || yours.startsWith("in") ? " " + yours : "");
          case "starting", "start" -> "the start of " + yours;
          default -> "your run";
        });
  }

  private static String noun(String what) {
    return what.replaceFirst(
            "^(?:an?|my|the|our|this|that|some|another|his|her|i have|have|got) ", "")
        .replaceAll("\\bmy\\b", "your");
  }

  /** The last day of the latest time named in the clause, else in its sentence. */
  private static Optional<LocalDate> lastDay(
      Clause clause, List<TimeExpression> times, Utterance utterance) {
    int sentenceStart = clause.start() - clause.before().length();
    int sentenceEnd = sentenceStart + clause.sentence().length();
    List<TimeExpression> dated =
        times.stream()
            .filter(t -> t.start() >= sentenceStart && t.end() <= sentenceEnd)
            .filter(
                t -> t.kind() == Kind.DATE || t.kind() == Kind.PERSONAL || t.kind() == Kind.CLOCK)
            .toList();
    return dated.stream()
        .filter(t -> t.start() >= clause.start() && t.end() <= clause.end())
        .findFirst()
        .or(() -> dated.stream().findFirst())
        .map(t -> t.days().map(DayInterval::end).map(e -> e.minusDays(1)).orElse(utterance.day()))
        .filter(d -> !d.isBefore(utterance.day()));
  }
}
