package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an English question apart: what is missing, who did it, what was done. */
final class AskedReader {
  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "^(?:and |so |but )?(?:(?:at|in|on|from|with|to|for|since|by|until|about|of) )?"
              + "(how long ago|how long|how often|how many times|how many|how much|how old|how (?:far|tall|big|heavy|high|late|early)"
              + "|how come|how|what time|what (?:day|date|year|month)|which (?:day|date|year|month)|when|where|why|whose|whom|who"
              + "|(?:what|which) (?:kind|sort|type|sorts|kinds) of|what|which)\\b ?");

  private static final Pattern TIME =
      Pattern.compile(
          "(?: (?:last|this) \\w+| yesterday| today| recently| lately| in the end| on \\w+day| back then)+$");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?:and )?(?:how (?:is|are|was|were) (?:things |it |everything |life )?(?:going |looking )?(?:with |for )?(.+?)(?: (?:doing|going|getting on|keeping|coming along|now|these days|feeling|getting along|holding up))*"
              + "|what (?:is|was) (?:wrong|the matter|up|going on|new|the trouble|the problem|happening) with (.+)"
              + "|what (?:happened|became|has become|has happened|was happening) (?:to|with|of) (.+)"
              + "|how (?:did|does) (.+) (?:go|going|turn out)|any news (?:of|from|about|on) (.+))");

  private final Cast cast;
  private final Function<String, Optional<Being>> meant;

  /**
   * @param meant whom a pronoun stands for
   */
  AskedReader(Cast cast, Function<String, Optional<Being>> meant) {
    this.cast = cast;
    this.meant = meant;
  }

  /**
   * @param folded a question in small letters, without its mark
   * @return empty when it is none that something told could answer
   */
  Optional<Asked> read(String folded) {
    String spelled = spelled(folded);
    if (spelled.matches(".*\\b(?:you|your|yours|yourself)\\b.*")) {
      return Optional.empty();
    }
    Matcher status = STATUS.matcher(spelled);
    if (status.matches()) {
      boolean happened = !spelled.matches("(?:and )?how .*");
      return status(TIME.matcher(Rule.group(status.toMatchResult())).replaceAll(""), happened);
    }
    Matcher word = QUESTION_WORD.matcher(spelled);
    boolean wh = word.find();
    Gap gap = wh ? gap(word.group(1)) : Gap.WHETHER;
    List<String> words = words(wh ? spelled.substring(word.end()) : spelled);
    if (words.isEmpty() || !wh && !Asked.auxiliary(words.getFirst())) {
      return Optional.empty();
    }
    if (wh && word.group(1).equals("whose") && words.size() > 1) {
      return owner(words);
    }
    boolean counts = wh && word.group(1).equals("how many");
    return new AskedParse(
            cast, meant, gap, words, counts, wh && word.group(1).matches("(?:what|which|whose).*"))
        .asked();
  }

  /** "Whose girlfriend has cats": who, of whom both is told. */
  private Optional<Asked> owner(List<String> words) {
    return new AskedParse(cast, meant, Gap.WHO, words.subList(1, words.size()), false, false)
        .asked()
        .map(asked -> asked.and(Words.stem(words.getFirst())));
  }

  /** How somebody is: answered by the newest that was told of them. */
  private Optional<Asked> status(String whom, boolean happened) {
    List<String> words = words(whom.replaceAll("'s?\\b", ""));
    boolean owned = words.getFirst().matches("my|our|his|her|the");
    List<Being> beings = cast.named(words);
    List<String> stems =
        words.stream()
            .filter(w -> !AskedParse.SMALL.contains(w) && !AskedParse.LOOSE.contains(w))
            .map(Words::stem)
            .toList();
    boolean somebody = beings.size() == 1 && words.size() <= 3;
    if (!somebody && (!owned || stems.isEmpty())) {
      return AskedParse.PRONOUN.matcher(whom).matches()
          ? meant.apply(whom).map(b -> status(Optional.of(b), List.of(), happened))
          : Optional.empty();
    }
    return Optional.of(
        somebody
            ? status(Optional.of(beings.getFirst()), List.of(), happened)
            : status(Optional.empty(), stems, happened));
  }

  private static Asked status(Optional<Being> being, List<String> stems, boolean happened) {
    return new Asked(
        Gap.STATUS,
        List.of(),
        false,
        being,
        happened ? "happen" : "",
        stems,
        List.of(),
        false,
        false,
        false,
        true);
  }

  /** "didn't" → "did not", "who's" → "who is". */
  private static String spelled(String folded) {
    return folded
        .replaceAll("\\bcan'?t\\b|\\bcannot\\b", "can not")
        .replaceAll("\\bwon'?t\\b", "will not")
        .replaceAll(
            "\\b(do|does|did|is|are|was|were|have|has|had|must|could|should|would)n'?t\\b",
            "$1 not")
        .replaceAll("\\b(who|what|where|when|how|why|which)'?s\\b", "$1 is")
        .replaceAll("\\bi'?m\\b", "i am")
        .replaceAll("\\bi'?ve\\b", "i have")
        .replaceAll("\\b(he|she)'s\\b", "$1 is")
        .replaceFirst(
            "^what (?:is|was) (.+?)'?s? (?:job|profession|occupation)$", "what does $1 do")
        .replaceFirst("^what age (is|are|was|am) (.+)$", "how old $1 $2")
        .replaceAll("[,;:]", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split(" ")).stream()
        .map(w -> w.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static Gap gap(String word) {
    return switch (word) {
      case "how long ago",
          "when",
          "what time",
          "what day",
          "what date",
          "what year",
          "what month",
          "which day",
          "which date",
          "which year",
          "which month" ->
          Gap.WHEN;
      case "how long" -> Gap.LONG;
      case "how often", "how many times" -> Gap.OFTEN;
      case "how old" -> Gap.AGE;
      case "how come", "why" -> Gap.WHY;
      case "how" -> Gap.HOW;
      case "where" -> Gap.WHERE;
      case "who", "whom", "whose" -> Gap.WHO;
      default -> word.startsWith("how") ? Gap.AMOUNT : Gap.WHAT;
    };
  }
}
