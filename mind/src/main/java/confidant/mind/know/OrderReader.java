package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.regex.Pattern;

/** Tells orders about memory from everything else. */
final class OrderReader {
  private static final Pattern FORGET =
      Pattern.compile(
          "^(?:please |can you |could you |i want you to |i'd like you to |ok,? |bitte |por favor,? |puedes "
              + "|s'il te plait,? |peux-tu |tu peux )*"
              + "(?:forget|delete|erase|vergiss|losche|olvida|olvidar|borra|borrar"
              + "|oublie|oublier|efface|effacer)\\b.*");

  private OrderReader() {}

  static boolean order(String text) {
    return FORGET.matcher(Words.fold(text).strip()).matches();
  }
}
