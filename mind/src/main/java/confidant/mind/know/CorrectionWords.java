package confidant.mind.know;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How one corrects oneself or her in a language.
 *
 * @param newNotOld "his name is Tim, not Tom": the new value, then the old
 * @param notOldNew "it's not Monday, it's Tuesday": the old value, then the new
 * @param bareNew "no wait, it's two now": the new value alone
 * @param opener begins a correction
 * @param now marks a change, where the old was true once
 */
record CorrectionWords(
    Pattern newNotOld, Pattern notOldNew, Pattern bareNew, Pattern opener, Pattern now) {
  private static final String WORDS = "([\\p{L}\\d][\\p{L}\\d:'’-]*(?: [\\p{L}\\d:'’-]+){0,2}?)";
  private static final String VALUE = "(?:(?:an?|the|my|our|at|in|on) ){0,2}" + WORDS;
  private static final String VALOR = "(?:(?:una?|el|la|los|las|mi|en|a) )*" + WORDS;
  private static final String VALEUR = "(?:(?:une?|les?|la|mon|ma|en|à|au) |l['’])*" + WORDS;

  private static final CorrectionWords ENGLISH_AND_GERMAN =
      new CorrectionWords(
          pattern(
              "(?:.*\\b(?:is|['’]s|its|was|are|called|said|meant|in|at|on|by|until|due|(?:wants?|needs?|expects?|have|has|hand|finish)(?: it| them)?(?: in)?|heißt|ist)|.*[,.]|^) ?"
                  + VALUE
                  + "(?: (?:i|we|he|she|they) [^,.]{2,40})?,? (?:and )?(?:not|nicht) "
                  + VALUE
                  + "\\s*[.!]*$"),
          pattern(
              "(?:(?=(?:(?:no|nope|wait|oh|sorry|actually)[,.! ]+)*not )"
                  + "|(?=.*[,.; ](?:but |it['’]?s |it is |she['’]s |he['’]s |they['’]re |i['’]?m |we['’]re |that['’]s |sondern )))"
                  + "(?:.*?[ ,])??(?:not|[a-z]+n['’]t|nicht) (?:[^,.;]*\\b(?:to|in|at|from|with|on|for) )?"
                  + VALUE
                  + "(?: any ?more| any longer| really| actually| at all| after all)?(?:[,.;]? (?:but |it['’]?s |it is |she['’]s |he['’]s |they['’]re |i['’]?m |we['’]re |that['’]s |sondern )+|[,;] )(?:now |actually )?"
                  + VALUE
                  + "(?: now| actually| instead| these days)?(?:, (?:i|my|sorry|she|he|it)\\b.*)?\\s*[.!]*$"),
          pattern(
              "^(?:(?:no|nope|wait|oh|oops|sorry|actually|correction|hmm|um|hold on|i meant?(?: to say)?|i should have said"
                  + "|make (?:it|that)|nein|doch|(?=.* now[.! ]*$)(?:it['’]?s|there are|there['’]s|they['’]re|that['’]s))[,.!: ]+)+(?:it['’]?s |it is |that['’]s |they['’]re |es ist )?(?:now |actually |at |on )?"
                  + VALUE
                  + "(?: now| actually| instead| then)?\\s*[.!]*$"),
          pattern(
              "^(?:no|nope|wait|actually|sorry|soz|correction|oops|i made a mistake|that['’]s (?:wrong|not right|not true)"
                  + "|i (?:got|had) (?:it|that|the [a-z]+) wrong|i was (?:wrong|mistaken)|scratch that|my mistake"
                  + "|you(?:['’]ve)? (?:got|have) (?:it|that|this|something) wrong|you misunderstood"
                  + "|nein|doch|moment|das stimmt nicht|das ist falsch)\\b.*"),
          pattern(
              ".*\\b(?:now|anymore|any more|these days|moved|jetzt|inzwischen|nicht mehr|umgezogen)\\b.*"));

  private static final Map<String, CorrectionWords> OTHERS =
      Map.of(
          "es",
          new CorrectionWords(
              pattern(
                  "(?:.*\\b(?:es|son|está|llaman?|dije|vive en|a las)|.*[,.]|^) ?"
                      + VALOR
                      + ",? (?:y )?no "
                      + VALOR
                      + "\\s*[.!]*$"),
              pattern(
                  ".*\\bno (?:es |son |se llama |vive en )?"
                      + VALOR
                      + "[,.;]? (?:sino |es |son |se llama |vive en )+"
                      + VALOR
                      + "\\s*[.!]*$"),
              pattern(
                  "^(?:(?:no|espera|perdona|perdón|en realidad|quiero decir|digo|mejor dicho)[,. ]+)+(?:es |son |era )?(?:ahora )?"
                      + VALOR
                      + "(?: ahora)?\\s*[.!]*$"),
              pattern(
                  "^(?:no|espera|en realidad|perdona|perdón|te equivocas|eso no es (?:así|verdad))\\b.*"),
              pattern(".*\\b(?:ahora|ya no|actualmente|se mudó|se ha mudado)\\b.*")),
          "fr",
          new CorrectionWords(
              pattern(
                  "(?:.*\\b(?:est|sont|appelle|appelait|habite|dit)|.*[,.]|^) ?"
                      + VALEUR
                      + ",? (?:et )?(?:pas|non) "
                      + VALEUR
                      + "\\s*[.!]*$"),
              pattern(
                  ".*\\bpas "
                      + VALEUR
                      + "[,.;]? (?:mais |plutôt |c['’]est |ce sont |(?:elle|il) s['’]appelle )+"
                      + VALEUR
                      + "\\s*[.!]*$"),
              pattern(
                  "^(?:(?:non|attends|pardon|en fait|je veux dire|plutôt|enfin)[,. ]+)+(?:c['’]est |ce sont )?(?:maintenant )?"
                      + VALEUR
                      + "(?: maintenant)?\\s*[.!]*$"),
              pattern("^(?:non|attends|en fait|pardon|tu te trompes|c['’]est faux)\\b.*"),
              pattern(".*\\b(?:maintenant|désormais|a déménagé|(?:habite|travaille) plus)\\b.*")));

  private static Pattern pattern(String regex) {
    return Pattern.compile("(?iu)" + regex);
  }

  /**
   * @param language BCP 47 code; English and German share one table, which stands in for the rest
   */
  static CorrectionWords of(String language) {
    return OTHERS.getOrDefault(language.split("-", 2)[0], ENGLISH_AND_GERMAN);
  }
}
