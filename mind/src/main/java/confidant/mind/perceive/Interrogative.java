package confidant.mind.perceive;

import java.util.regex.Pattern;

/**
 * Whether words ask, with or without a question mark, and whether what begins like a question tells
 * after all ("when I got home the heating was off"). Thread-safe.
 */
final class Interrogative {
  private static final String FIRST =
      "^(?:(?:so|and|but|hey|hi|hello|ok|okay|oh|well|um|also|right|wait|sorry|btw|by the way|just|now|then"
          + "|elin|quick question)\\b[,:]? *)*";

  private static final String SOMEBODY =
      "(?:i|you|u|ya|he|she|it|we|they|there|that|this|these|those|my|your|our|his|her|their|the|a|an"
          + "|any\\w*|some\\w*|every\\w*|people|one)";

  private static final Pattern INVERTED =
      Pattern.compile(
          FIRST
              + "(?:is|are|am|was|were|do|does|did|can|could|should|shall|would|will|have|has|had|may|isn't"
              + "|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|haven't|hasn't|ought) "
              + SOMEBODY
              + "\\b(?! (?:it|that|not)$)|"
              + FIRST
              + "(?:do|are|can) (?!not\\b)\\w+s \\w+|"
              + FIRST
              + "does \\w+ \\w+");

  /** "So did I at her age", "neither can he". */
  private static final Pattern ALIKE =
      Pattern.compile(
          "^(?:(?:and|but|oh|well|ha|yes|yeah|no)[,]? )*(?:so|neither|nor) (?:is|are|am|was|were|do|does|did|can|could|should|would|will|have|has|had) (?:i|he|she|we|they|my \\w+)\\b(?: (?:at|in|on|with|when|as|back|once|too|for|then|actually|apparently|by|last|this|every)\\b.*)?\\W*$");

  private static final Pattern WH =
      Pattern.compile(
          FIRST
              + "(?:(?:in|on|at|to|from|with|for|about|since) )?(?:what|whats|what's|who|whos|who's|whose|whom"
              + "|why|how|hows|how's|when|whens|when's|where|wheres|where's|which)\\b");

  /** A wh-word with its subject right behind it, or an outcry. */
  private static final Pattern TELLS =
      Pattern.compile(
          FIRST
              + "(?:(?:what|when|where|how|why|who|which)(?:ever)? (?:i|we|he|she|they|it|people|anyone|anybody"
              + "|someone|somebody|everyone|everybody|nobody|you people)\\b(?!'s )|what an? |what (?:matters|counts|hurts|bothers|worries|annoys|scares|gets) |who knows|who cares"
              + "|why (?:don't we|not)\\b|how (?:lovely|nice|awful|sad|typical|funny|strange|odd|sweet)\\b"
              + "|(?:do )?(?:you|u) know (?:what|who)\\b[^?]*, ?\\w+ \\w+|(?:when|where) (?:my|the|our)\\b.*[, ](?:i|we|she|he"
              + "|they|it|everyone|everybody)\\b.* \\w+)");

  private static final Pattern ASIDE =
      Pattern.compile(
          FIRST
              + "(?:any (?:idea|ideas|chance|tips?|thoughts|advice|suggestions|clue)|got any|know any|wonder(?:ing)? (?:if|what|who|how)"
              + "|not sure (?:if|whether|what|which|how)\\b.*\\b(?:what do you think|or not|thoughts|help)|help me (?:decide|choose|pick)"
              + "|tell me (?:what|who|when|where|how|about)|remind me (?:again )?(?:what|who|when|where|which|how)|(?:you|u) (?:think|reckon|ever|got|have)\\b"
              + "|show me how|how to\\b|what time)|\\b(?:what do you (?:think|reckon|say)|what would you do|any ideas?|any thoughts|should i|your (?:advice|opinion|view)"
              + "|i need (?:your |some )?advice|(?:give|need) (?:me )?(?:some )?advice)\\W*$|\\bshould i\\b");

  private Interrogative() {}

  /**
   * @param plain lower case with straight quotes
   */
  static boolean asks(String plain) {
    String line = plain.strip();
    return line.contains("?") || ASIDE.matcher(line).find() || opens(line);
  }

  /** True when the first words are those of a question, and the rest does not make them a tale. */
  static boolean opens(String plain) {
    String line = plain.strip();
    boolean first =
        INVERTED.matcher(line).find() && !ALIKE.matcher(line).find() || WH.matcher(line).find();
    return first && (line.endsWith("?") || !TELLS.matcher(line).find());
  }
}
