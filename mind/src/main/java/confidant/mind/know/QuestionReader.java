package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a question about the past asks for. Thread-safe. */
final class QuestionReader {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:hey|hi|hello|so|and|um|uh|well|ok|okay|wait|right|oh|also|but|please|quick question"
              + "|by the way|btw|sorry|sag mal|du|und|ach|hm+|oye|y|pues|bueno|entonces|dis|et|alors|bon|au fait)[,:.!]? +");

  /** Spanish and French ask in the words they tell in: only a mark or one of these shows it. */
  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:como|donde|quien|quienes|cual|cuantos|cuantas|(?:a|de|en) que|comment|qui|ou|quel"
              + "|quelle|combien|est-ce|qu'est-ce|(?:a|de) quoi|d'ou)\\b.*");

  /** "It's strange to see it on my brother's birthday" is long and asks nothing. */
  private static final Pattern ASKS_ENGLISH =
      Pattern.compile(
          "^(?:and |before )?(?:what|which|who|whom|whose|where|when|why|how|since when|do|did|does|is|are"
              + "|was|were|am|have|has|had|haven't|didn't|hasn't|can|could|would|tell|remind|remember"
              + "|the last time|last time|the first time|first time|anything|everything|something)\\b");

  /** "My favourite film is Paddington" names the answer itself. */
  private static final Pattern TELLS =
      Pattern.compile(
          "^(?:my|our|i|we) (?:\\S+ ){0,4}?(?:is|are|was|were|am) (?!called$|named$|again$)\\S.*");

  /** "How many guitars?" */
  private static final Pattern COUNTED = Pattern.compile("^how many \\w+(?: \\w+)?$");

  private static final int FEW_WORDS = 7;

  /** "What have I done?" asks nobody. */
  private static final int SIGH = 4;

  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:(?:do|can|could|would|will|did) you (?:still |even |maybe |please |happen to |by any chance )*"
              + "(remember|recall|know|tell me|remind me|say|think of)(?: again| still)?"
              + "|(tell me|remind me|i forgot|i forget|i don't remember|i can't remember(?! (?:the )?last time (?:i|we)\\b)|i've forgotten)(?: again)?"
              + "|(weisst du|erinnerst du dich|kannst du mir sagen|sag mir|te acuerdas|recuerdas"
              + "|tu te souviens|te souviens-tu|tu te rappelles)(?: noch| aun| todavia| encore)?(?: daran)?"
              + "|(?:sabes|puedes decirme|dime|recuerdame|tu sais|sais-tu|peux-tu me dire|tu peux me dire"
              + "|dis-moi|rappelle-moi))"
              + "[,:]? *(?:please |bitte |por favor )?(?:if |whether |ob |that |dass |si )?"
              + "(?:de (?=como|que|quien|donde|cuando)|de (?=comment|qui\\b|quand))?");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:[,]? (?:again|please|actually|right now|now|these days|currently|then|by the way"
              + "|do you (?:know|remember)|(?:can|could|do|would) you(?: (?:remember|tell me|know))?|nochmal|noch mal|eigentlich|bitte|jetzt|ahora|por favor|otra vez|deja|encore|s'il te plait))+$");
  private static final Pattern OPEN =
      Pattern.compile(
          "^(?:(?:what|which|where|who|whom|how much|how many|how) .*\\b(?:did|have|was|were|had) i\\b.*"
              + "|(?:what|who|which|where) (?:was|were) (?:the|that|those|my) .+"
              + "|(?:what|which) .+ (?:did i|have i|was i) .+"
              + "|what (?:happened|became|was up) (?:to|with|of) .+"
              + "|who (?:told|gave|helped|invited|called|visited|taught|sent) me .+"
              + "|(?:what|how) did (?:my .+|[a-z]+) (?:say|tell|give|do|call|want|get|react|take).*"
              + "|(?:was|wer|wo|wann|welche[rsn]?|wie) .*\\b(?:habe ich|hab ich|war ich|war mein.*|hatte ich)\\b.*"
              + "|(?:que|quien|donde|cuando|como|cual) .*\\b(?:te (?:dije|conte|he (?:dicho|contado)))\\b.*"
              + "|(?:qu'est-ce|que|qui|ou|quand|comment|quel\\w*)\\b.*\\bt'ai(?:-je)? (?:dit|raconte|parle)\\b.*)$");
  private static final Pattern RHETORIC =
      Pattern.compile(
          "^(?:what|how|why|where) (?:have i|did i|was i|could i have) (?:do|done|doing|thinking|become|go wrong|gone wrong|ever|deserve)\\b.*");

  /** Asked about her: "what would you do?" */
  private static final Pattern HERS =
      Pattern.compile(
          "^(?:have|did|do|am|was|had) i (?:ever |really |just |already |being |been )*(?!tell|told|say|said|ask|show|mention|give|gave|send|sent|call|name|teach|introduc|promis)[a-z]+ you\\b.*"
              + "|^(?:do|did|can) you (?:know|understand|see|get|feel|imagine) (?:what i mean|how (?:that|it|this) feels|how i feel|what i'm saying|what that's like).*"
              + "|^(?:do|did) you (?:know|understand) (?:what|who|where|how|why) (?:that|this|it|they|those|these|a|an|the)\\b.*|^(?:what|where) (?:should|shall|could|can|would) (?:i|we) .*|^(?:what|how|where|why|who|which|when)(?: else)? (?:would|should|could|can|will|do|are"
              + "|were|did) you\\b(?!.*\\b(?:know|remember|recall|learn\\w*|keep|have|hear|heard)\\b).*");

  /** Asked for a fact: when, where, who, how often; not why, and not what ought to be. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "^(?:and |so )?what(?:'s| is| was) (?:wrong|the matter|up|going on|the trouble) with (?!you\\b|me\\b|this\\b|that\\b|it\\b).*"
              + "|^(?:and |so )?(?:when|where|who|which \\w+|what (?:day|time|kind|sort|colou?r|size)(?: of \\w+)?"
              + "|how (?:often|old|many(?: \\w+)?|long))(?: is|'s| are| was| were| does| do| did| has| had| will)\\b"
              + "(?!.*\\b(?:you|your|should|think|better)\\b).*");

  private QuestionReader() {}

  /** True for a question whose answer can only be something that was told. */
  static boolean plainly(String text) {
    return text.contains("?") && PLAIN.matcher(strip(OPENING, lastQuestion(plain(text)))).matches();
  }

  /**
   * @param asked true when the act says that this asks about the past, so that an odd wording is
   *     still taken for a question
   * @return empty when the text asks nothing about the past
   */
  static Optional<Question> read(String text, boolean asked) {
    String bare = opened(text);
    if (HERS.matcher(bare).matches()) {
      return Optional.empty();
    }
    Matcher asking = ASKING.matcher(bare);
    boolean doYou = asking.find();
    String inner = doYou ? bare.substring(asking.end()) : bare;
    boolean marked = text.contains("?");
    return known(bare, marked)
        .or(() -> known(inner, marked))
        .or(() -> doYou ? remembered(asking, inner) : Optional.empty())
        .or(() -> Rule.first(EnglishTimeQuestions.THINGS, inner))
        .or(() -> open(inner, asked));
  }

  private static String opened(String text) {
    String whole = lastQuestion(plain(text));
    String bare = CLOSING.matcher(strip(OPENING, strip(OPENING, whole))).replaceFirst("");
    return COUNTED.matcher(bare).replaceFirst("$0 do i have");
  }

  /** True for words that ask, marked or not. */
  static boolean asks(String text) {
    return text.contains("?") || Asks.only(text) || ASKING.matcher(opened(text)).find();
  }

  /** The question itself without what leads to it; empty for one about her. */
  static Optional<String> bare(String text) {
    String bare = opened(text);
    boolean sigh = RHETORIC.matcher(bare).matches() && bare.split(" ").length <= SIGH;
    return sigh || HERS.matcher(bare).matches()
        ? Optional.empty()
        : Optional.of(ASKING.matcher(bare).replaceFirst(""));
  }

  private static Optional<Question> known(String folded, boolean marked) {
    if (!marked && TELLS.matcher(folded).matches()) {
      return Optional.empty();
    }
    boolean asks = marked || ASKS.matcher(folded).matches();
    boolean english =
        marked || folded.split(" ").length <= FEW_WORDS || ASKS_ENGLISH.matcher(folded).find();
    Optional<Question> read =
        english
            ? Rule.first(EnglishTimeQuestions.RULES, folded)
                .or(() -> Rule.first(EnglishFactQuestions.RULES, folded))
            : Optional.empty();
    return read.or(() -> Rule.first(GermanQuestions.RULES, folded))
        .or(() -> asks ? Rule.first(SpanishQuestions.RULES, folded) : Optional.empty())
        .or(() -> asks ? Rule.first(FrenchQuestions.RULES, folded) : Optional.empty())
        .filter(QuestionReader::aboutSomebody);
  }

  /** "Do you remember X?" asks whether X was told. */
  private static Optional<Question> remembered(Matcher asking, String inner) {
    String verb = asking.group(1);
    boolean recall = verb != null && verb.matches("remember|recall") || asking.group(3) != null;
    return recall && !Likeness.content(inner).isEmpty()
        ? Optional.of(new Question.Told(inner))
        : Optional.empty();
  }

  private static Optional<Question> open(String inner, boolean asked) {
    boolean fits = asked || OPEN.matcher(inner).matches() && !RHETORIC.matcher(inner).matches();
    return fits ? Optional.of(new Question.Open()) : Optional.empty();
  }

  private static boolean aboutSomebody(Question question) {
    return switch (question) {
      case Question.Name q -> !Who.nobody(q.who());
      case Question.WhoIs q -> !Who.nobody(q.name()) && !Who.me(Who.of(q.name()));
      case Question.Value q -> !Who.nobody(q.who());
      case Question.Things q -> !Who.nobody(q.who());
      case Question.Has q -> !Who.nobody(q.who());
      case Question.Holds q -> !Who.nobody(q.who()) && !Likeness.content(q.object()).isEmpty();
      case Question.About q -> !Who.nobody(q.who());
      case Question.Previous q -> !Who.nobody(q.who());
      default -> true;
    };
  }

  private static String plain(String text) {
    return Words.fold(text)
        .replaceAll("[“”„\"«»¿¡]", "")
        .replaceAll("\\s+", " ")
        .replaceAll(
            "\\b(how old|how tall|how far|how long|what time|what day|which day)'s\\b", "$1 is")
        .strip();
  }

  /** Of several sentences the last one that ends in a question mark; else the whole. */
  private static String lastQuestion(String text) {
    List<String> sentences = List.of(text.split("(?<=[.!?]) +"));
    return sentences.reversed().stream()
        .filter(s -> s.endsWith("?"))
        .findFirst()
        .orElse(text)
        .replaceAll("[?!. ]+$", "")
        .strip();
  }

  private static String strip(Pattern start, String text) {
    return start.matcher(text).replaceFirst("");
  }
}
