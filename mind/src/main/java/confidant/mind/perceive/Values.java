package confidant.mind.perceive;

import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import confidant.core.memory.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the value of a fact out of the words that follow it. */
final class Values {
  private static final Pattern STOP =
      Pattern.compile(
          "\\s(?:and (?:i|i'm|i've|we|my|he|she|it|they|then|that|also|am|is|have|has|had|love|loves|hate|hates|work|works|live|lives|got|was|so)|but|because|so\\b(?! and so)|hence|therefore|otherwise|except|plus|cos|cuz|and (?:there|this|these|those|you|your|can|can't|cannot|don't|do|need|usually|always|never|often|sometimes|for me|to be honest|is|was|were|will|would|hates?|says?|makes?|thinks?|keeps?|gets?|needs?|wants?|snores?|barks?|likes?)|which|who|whose|when|where|while|since|although"
              + "|though|if|unless|until|at the moment|right now|these days|now|lol|haha|too|as well|either|anymore|any more|again|actually|btw|by the way"
              + "|today|with all my|for (?:the|a|my|\\d+|over|about|almost|years|ages|now|two|three|four|five|six|ten)|after|before|already|recently|instead|together|every|most|these|this|last|next|(?:in|since|until|till|from) (?:january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\\d\\d)|more than|such|so much|a lot|very much|the most|especially|originally|at (?:home|all|the|night|work|school)|like crazy|even|as an?|or (?:so|something))\\b");
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\s(?:with|alone|near|close to|in a|in an|by myself|on my own|as|doing|and)\\b");
  private static final Pattern TURN =
      Pattern.compile(
          "\\s(?:but|because|so|and (?:i|we|now|then|it)|until|before|when|while|though|lol|haha)\\b");
  private static final Pattern IN = Pattern.compile("\\sin\\b");
  private static final Pattern AT = Pattern.compile("\\s(?:at|in)\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:it|that|this|these|those|them|there|here|him|her|you|me|us|one|what|everything|anything|nothing|something|all|most|some|so|doing|to|a|an|the|my|one|people|things|stuff|place|here again|someone|somebody)");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^(?:a|an|the|some|any|my own|being an?|to be an?) ");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)^(?:the |a |an |my |his |her |our |their |your )?(?:(?-i:new|old|small|big|tiny|same|bigger)\\b.*|(?:the|a|an|my|his|her|our|their|your) (?:new|old|small|big|tiny|same|bigger).*|house|flat|apartment|room|basement|city|country|countryside|suburbs|place|village|town|house of .*|dorm|area|north|south|east|west|moment)$");

  private Values() {}

  /** Where the value ends: at a stop word, at a time, at most so many words on. */
  static int end(String plain, int start, int end, FactRule rule, List<TimeExpression> times) {
    int cut = end;
    if (rule.predicate() != Predicate.HABIT && rule.predicate() != Predicate.FORMERLY) {
      for (TimeExpression time : times) {
        boolean part = rule.predicate() == Predicate.EVENT && time.kind() == Kind.DURATION;
        cut = time.start() > start && !part ? Math.min(cut, time.start()) : cut;
      }
    }
    for (Pattern stop : stops(rule.predicate(), plain.substring(start, end))) {
      Matcher m = stop.matcher(plain).region(start, cut);
      cut = m.find() ? m.start() : cut;
    }
    int enough = words(plain, start, cut, rule.words());
    int and = plain.substring(start, enough).lastIndexOf(" and ");
    return trimmed(plain, start, enough < cut && and > 0 ? start + and : enough);
  }

  /** Where values of a kind end. */
  private static List<Pattern> stops(Predicate predicate, String value) {
    return switch (predicate) {
      case HABIT, EVENT -> List.of();
      case FORMERLY -> List.of(TURN);
      case HOME -> List.of(STOP, COMPANY);
      case ORIGIN -> ARTICLE.matcher(value).find() ? List.of(STOP) : List.of(STOP, COMPANY);
      case EMPLOYER -> List.of(STOP, COMPANY, IN);
      case STUDY -> List.of(STOP, AT);
      default -> List.of(STOP);
    };
  }

  private static int words(String plain, int start, int end, int most) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (plain.charAt(i) == ' ' && ++words >= most) {
        return i;
      }
    }
    return end;
  }

  private static int trimmed(String plain, int start, int end) {
    int e = end;
    while (e > start
        && !Character.isLetterOrDigit(plain.charAt(e - 1))
        && plain.charAt(e - 1) != '+'
        && plain.charAt(e - 1) != '#') {
      e--;
    }
    Matcher loose =
        Pattern.compile("\\s(?:and|or|in|at|on|of|for|with|to|the|a|an|my|by|from|as)$")
            .matcher(plain)
            .region(start, e);
    return loose.find() ? loose.start() : e;
  }

  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)\\b(?:it|its|it's|this|that|these|those|them|him|her|you|your|being able)\\b|[\\[\\]<>]");
  private static final Pattern WORKPLACE =
      Pattern.compile(
          "(?i)(?:my|our|the|a|this|that|his|her) (?:job|work|workplace|place|company|office|boss|own|living|money|same .*)");

  /** A taste or a wish that points at what was said before says nothing by itself. */
  private static boolean pointing(String value, FactRule rule) {
    return switch (rule.predicate()) {
      case LIKES, DISLIKES, GOAL, WISH, HOBBY, FEAR -> POINTING.matcher(value).find();
      case EMPLOYER -> WORKPLACE.matcher(value).matches();
      default -> false;
    };
  }

  /** The value as it is kept; empty when it says nothing by itself. */
  static Optional<String> tidy(String value, FactRule rule) {
    String bare =
        switch (rule.predicate()) {
          case JOB, LIKES, DISLIKES, FEAR, ALLERGY, DIET, HAS, STATUS, TRAIT, IDENTITY ->
              ARTICLE.matcher(value).replaceFirst("");
          case HOME, ORIGIN, EMPLOYER -> value.replaceFirst("(?i)^the (?=\\p{L}+$)", "the ");
          default -> value;
        };
    bare = bare.strip().replaceAll("\\s+", " ");
    boolean place = rule.predicate() == Predicate.HOME || rule.predicate() == Predicate.ORIGIN;
    if (bare.length() < 2 && rule.predicate() != Predicate.AGE
        || VAGUE.matcher(bare).matches() && rule.predicate() != Predicate.LIVES_WITH
        || pointing(bare, rule)
        || place && COMMON.matcher(bare).matches() && !bare.matches(".+ (?:in|near) .+")) {
      return Optional.empty();
    }
    bare = rule.prefix() + bare;
    boolean town =
        rule.predicate() == Predicate.SCHOOL && bare.matches("(?!school|college|uni)\\p{Ll}{4,}");
    boolean lowerPlace =
        town || place && bare.matches("(?!an? )\\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*)?");
    return Optional.of(lowerPlace ? capitals(bare) : bare);
  }

  private static String capitals(String place) {
    var sb = new StringBuilder();
    for (String word : place.split(" ")) {
      boolean small = word.matches("the|of|de|la|am|upon");
      sb.append(sb.isEmpty() ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return sb.toString();
  }
}
