package confidant.mind.perceive;

import java.util.regex.Pattern;

/** What keeps a clause from teaching anything, or from teaching it for certain. */
final class Gates {
  private static final Pattern ASKS =
      Pattern.compile(
          "^\\W*(?:so |and |but |hey |ok |well )*(?:do|does|did|is|are|am|was|were|can|could|would|will|have|has|should|what|who|where|when|why|how|which)\\b(?! (?:i tell you|you know|a kid|i was))");
  private static final Pattern TOLD_ANYWAY =
      Pattern.compile(
          "\\b(?:did i (?:ever )?(?:tell|mention)|guess what|you know what|can you remember that)\\b");
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(?:if|unless|whether|whenever|as if|as though|suppose|imagine|pretend|in case|wish|even if|would rather|when)\\b");
  private static final Pattern UNREAL =
      Pattern.compile(
          "\\b(?:i wish|imagine|pretend(?:ed|ing)?|almost|nearly|as if|as though|could have|should have|would have|might have|supposedly|someone like|i dreamt|i dreamed|dreamt that|in (?:my|the|a) (?:dream|movie|film|game|play|book|show|series|story|novel)|was going to|were going to|were to|hypothetically|role ?play|i'd be|i would be)\\b|\\bi could (?:eat|kill|sleep)\\b|\\bi'?d kill\\b");
  private static final Pattern HEARSAY =
      Pattern.compile(
          "\\b(?:he|she|they|people|everyone|everybody|\\p{L}+ \\p{L}+|\\p{L}+) (?:(?:always|just|once) )?(?:says?|said|thinks?|thought|claims?|claimed|believes?|heard|told me|tells me|called me|calls me|jokes?|joked|insists?)\\b(?! (?:yes|no)\\b)");
  private static final Pattern MY_OWN_WORD =
      Pattern.compile(
          "\\bi (?:(?:just|always|also|already|really) )?(?:think|thought|said|told|believe|heard|mentioned)\\b");
  private static final Pattern JOKE =
      Pattern.compile(
          "\\b(?:lol|lmao|jk|just kidding|kidding|joking|haha\\w*|rofl|xd)\\b|[😂🤣😜😝]");
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:maybe|perhaps|probably|possibly|apparently|might|not sure|i guess|sort of)\\b");
  private static final Pattern EX =
      Pattern.compile("\\bmy ex(?:-\\w+)? (?:had|has|got|loved?s?|hated?s?|lives?|lived)\\b");

  private static final Pattern INVENTED =
      Pattern.compile(
          "\\b(?:i'd|i would|would|we'd|if i|if we) (?:ever )?(?:call|name|had)\\b|\\bif (?:i|we) ever\\b");

  private Gates() {}

  /** 0 when nothing may be learned from the clause, else the certainty its facts start from. */
  static double certainty(Clause clause) {
    String words = clause.words();
    String soFar = clause.before() + words;
    boolean asked =
        clause.question()
            || ASKS.matcher(clause.sentence()).find()
            || !clause.shared() && ASKS.matcher(words).find();
    if (asked && !TOLD_ANYWAY.matcher(clause.sentence()).find()) {
      return 0;
    }
    if (CONDITION.matcher(clause.sentence()).find() && conditional(clause)) {
      return 0;
    }
    if (UNREAL.matcher(soFar).find() || hearsay(soFar) || EX.matcher(words).find()) {
      return 0;
    }
    double certainty = JOKE.matcher(clause.sentence()).find() ? .5 : 1;
    return HEDGE.matcher(words).find() ? certainty * .5 : certainty;
  }

  /** "I'd call my daughter Wren if I had one": there is no Wren. */
  static boolean invented(Clause clause) {
    return INVENTED.matcher(clause.sentence()).find();
  }

  /** "When I was little I lived in Porto" is past, not a condition. */
  private static boolean conditional(Clause clause) {
    String sentence =
        clause
            .sentence()
            .replaceAll("\\bwhen (?:i|he|she|we) (?:was|were)\\b", "")
            .replaceFirst("^((?:\\S+ ){2,}?\\S+) when(?:ever)? .*$", "$1");
    return CONDITION
        .matcher(sentence.substring(0, Math.min(sentence.length(), upTo(clause))))
        .find();
  }

  private static int upTo(Clause clause) {
    return clause.before().length() + clause.words().length();
  }

  private static boolean hearsay(String soFar) {
    String others = MY_OWN_WORD.matcher(soFar).replaceAll(" ");
    return HEARSAY.matcher(others).find();
  }
}
