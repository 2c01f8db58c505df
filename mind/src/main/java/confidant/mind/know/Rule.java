package confidant.mind.know;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of asking: a pattern over the folded question, and the question it makes. */
record Rule(Pattern pattern, Function<MatchResult, Question> make) {
  static Rule of(String regex, Function<MatchResult, Question> make) {
    return new Rule(Pattern.compile("^(?:" + regex + ")$"), make);
  }

  static Optional<Question> first(List<Rule> rules, String folded) {
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(folded);
      if (matcher.matches()) {
        return Optional.of(rule.make().apply(matcher.toMatchResult()));
      }
    }
    return Optional.empty();
  }

  /** The last group that took part in the match. */
  static String group(MatchResult match) {
    for (int i = match.groupCount(); i > 0; i--) {
      if (match.group(i) != null) {
        return match.group(i).strip();
      }
    }
    return "";
  }

  /** The first group that took part in the match. */
  static String who(MatchResult match) {
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return Who.of(match.group(i));
      }
    }
    return Who.of("");
  }
}
