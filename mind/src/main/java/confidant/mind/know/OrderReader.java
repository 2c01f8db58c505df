package confidant.mind.know;

import confidant.mind.view.Words;
import java.util.regex.Pattern;

/** Tells orders about memory from everything else. */
final class OrderReader {
  private static final Pattern FORGET =
      Pattern.compile(
          "^(?:please |can you |could you |i want you to |i'd like you to |ok,? |bitte )*"
              + "(?:forget|delete|erase|vergiss|losche)\\b.*");

  private OrderReader() {}

  static boolean order(String text) {
    return FORGET.matcher(Words.fold(text).strip()).matches();
  }
}
