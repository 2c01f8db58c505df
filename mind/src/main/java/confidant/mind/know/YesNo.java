package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.regex.Pattern;

/** A plain yes or no to a plain question. */
final class YesNo {
  private static final Pattern YES =
      Pattern.compile(
          "^(?:yes|yep|yeah|yup|yh|ye|ya|aye|yess+|y|sure|ok|okay|please|do it|go ahead|of course|definitely|absolutely"
              + "|correct|right|confirm|confirmed|i'm sure|i am sure|delete it|forget it|forget them"
              + "|ja|jawohl|klar|bitte|genau|mach das|sicher|claro|hazlo|borralo|oui|vas-y|bien sur"
              + "|si(?=(?:[,. ]+(?:por favor|claro|hazlo|olvidalo|borralo|gracias))*[. ]*$))\\b.{0,40}$");
  private static final Pattern NO =
      Pattern.compile(
          "^(?:no|nope|nah|don't|do not|stop|cancel|never ?mind|wait|keep|rather not|not now|leave it"
              + "|nein|ne|nee|lass|doch nicht|abbrechen|behalte|non|dejalo"
              + "|mejor no|laisse|garde)\\b.{0,60}$");
  private static final Pattern BUT =
      Pattern.compile("\\b(?:but|not|don't|aber|nicht|pero|mais|pas)\\b");

  private YesNo() {}

  static boolean yes(String text) {
    String folded = Words.fold(text).strip();
    return YES.matcher(folded).matches() && !BUT.matcher(folded).find() && !folded.endsWith("?");
  }

  static boolean no(String text) {
    return NO.matcher(Words.fold(text).strip()).matches();
  }
}
