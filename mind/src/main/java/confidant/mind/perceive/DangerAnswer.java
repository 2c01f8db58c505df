package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says when she has asked plainly whether they think of dying. A yes, and every half
 * of a yes, is taken at its word.
 */
final class DangerAnswer {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?U)\\b(?:your (?:own )?life|be alive|dying|killing yourself|wanting to live"
              + "|das leben zu nehmen|sterben|umbringen|nicht mehr leben|quitarte la vida|morir|matarte"
              + "|mourir|suicide|vivre|te tuer)\\b.*\\?");

  /** Her softer question, how something was meant. */
  private static final Map<Risk.Kind, Pattern> ASKED_SOFTLY =
      Map.of(
          Risk.Kind.SUICIDE,
          Pattern.compile(
              "\\b(?:heavier than|way of putting it|dark side|figure of speech|or a lot)\\b.*\\?|\\bdark side\\b"),
          Risk.Kind.SELF_HARM,
          Pattern.compile("\\bhurting yourself\\b.*\\?"),
          Risk.Kind.EATING,
          Pattern.compile("\\beating\\b.*\\?"));

  private static final Pattern ASKED_IF_SAFE =
      Pattern.compile("\\b(?:are you safe where|feel safe)\\b.*\\?");
  private static final Pattern UNSURE =
      Pattern.compile(
          "^\\W*(?:not (?:really|always|when|sure)|sometimes|i don'?t know|idk|mostly|it depends|when he)\\b");

  private static final Pattern MORE =
      Pattern.compile(
          "(?U)^\\W*(?:y|yes|yeah|yep|it (?:is|does|might|could)|maybe|perhaps|kind of|sort of|probably|both|a lot|the second|the last|the dark\\w*|i mean it|not (?:just )?a figure|more|it's more|something|i don'?t know|idk|not sure|dark)\\b.{0,40}$");

  private static final Pattern NO =
      Pattern.compile(
          "(?U)^\\W*(?:(?:oh |god |um |well |ach |ay )*(?:no+|nope|nah|never|not (?:that|really|like that"
              + "|at all)|of course not|nein|nee|quatsch|niemals|non|pas du tout|para nada|jamás|jamais"
              + "|claro que no))\\b");
  private static final Pattern BUT =
      Pattern.compile(
          "(?U)\\b(?:but|though|sometimes|maybe|aber|manchmal|vielleicht|pero|a veces|quizás?|mais"
              + "|parfois|peut-être)\\b");
  private static final Pattern YES =
      Pattern.compile(
          "(?U)^\\W*(?:um |well |i guess |honestly |kind of |so |ja |also )*(?:y|ye+s+|yeah|yep|yup|yea|i (?:do|am|did|have)"
              + "(?! not)|sometimes|often|always|maybe|perhaps|probably|kind of|sort of|a (?:bit|little)"
              + "|i (?:guess|think so|suppose)|both|the (?:second|last|latter)|thoughts of|every day|all the time"
              + "|not sure|i don'?t know|idk|i (?:think|thought) (?:about|of) (?:it|that|dying|ending|killing)"
              + "|exactly|true|right|ja+|doch|schon|manchmal|vielleicht|oft|weiß nicht|ich weiß (?:es )?nicht"
              + "|s[ií]|a veces|quizás?|no sé|puede|oui|parfois|peut-être|je (?:ne )?sais pas|ouais)\\b");

  /** A yes that runs on into something else ("maybe I'll tell her") is no answer to her. */
  private static final Pattern OF_IT =
      Pattern.compile(
          "(?U)^\\W*$|^\\s*[.,;!?…-]|^(?:\\W*[\\w']+){1,3}\\W*$"
              + "|\\b(?:it|that|di(?:e|ing)|live|living|alive|life|end|anymore|kill|gone|times|days|nights"
              + "|daran|leben|sterben|eso|ello|vivir|vida|morir|ça|vivre|vie|mourir)\\b");

  private DangerAnswer() {}

  /**
   * The kind of danger that an answer to her softer question lets stand: anything but a plain no to
   * how it was meant, a no to whether they are safe.
   */
  static Optional<Risk.Kind> deepens(String herLast, String text) {
    String plain = Plain.of(text).strip();
    String hers = Plain.of(herLast);
    boolean no = NO.matcher(plain).find();
    if (ASKED_IF_SAFE.matcher(hers).find()) {
      return no || UNSURE.matcher(plain).find()
          ? Optional.of(Risk.Kind.VIOLENCE)
          : Optional.empty();
    }
    if (no || !MORE.matcher(plain).find()) {
      return Optional.empty();
    }
    return ASKED_SOFTLY.entrySet().stream()
        .filter(e -> e.getValue().matcher(hers).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * @param herLast what she said before
   */
  static boolean affirms(String herLast, String text) {
    String plain = Plain.of(text).strip();
    if (!ASKED.matcher(Plain.of(herLast)).find()) {
      return false;
    }
    if (NO.matcher(plain).find()) {
      return BUT.matcher(plain).find();
    }
    Matcher yes = YES.matcher(plain);
    return yes.find() && OF_IT.matcher(plain.substring(yes.end())).find();
  }
}
