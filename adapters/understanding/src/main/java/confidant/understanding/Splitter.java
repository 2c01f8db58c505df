package confidant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into pieces with spans into the original; contractions are cut, links are not. */
final class Splitter {
  private static final String EMOJI =
      "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2764}]"
          + "[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}\\x{200D}\\x{1F000}-\\x{1FAFF}\\x{2640}\\x{2642}]*+";
  private static final Pattern SCAN =
      Pattern.compile(
          "(?<link>https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+)"
              + "|(?<emoji>(?:"
              + EMOJI
              + ")+|[:;=][-']?[()DPp/|*](?!\\w)|<3|:'\\(|\\bxD\\b)"
              + "|(?<number>\\d{1,2}:\\d\\d|\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s)?(?![A-Za-z]))"
              + "|(?<word>[\\p{L}\\p{M}\\d]+(?:'\\p{L}+)*+'?(?:-[\\p{L}\\d]+)*+(?:'\\p{L}+)?)"
              + "|(?<mark>\\.{2,}|[!?]+|…|\\S)");
  private static final Pattern CONTRACTION = Pattern.compile("(?i)(.+?)(n't|'m|'re|'ve|'ll|'d|'s)");

  private Splitter() {}

  static List<Piece> split(String text) {
    String ascii = asciiQuotes(text);
    var pieces = new ArrayList<Piece>();
    Matcher found = SCAN.matcher(ascii);
    while (found.find()) {
      if (found.group("word") != null) {
        word(found.group(), found.start(), pieces);
      } else {
        boolean emoji = found.group("emoji") != null;
        pieces.add(new Piece(found.group(), found.start(), found.end(), emoji));
      }
    }
    return pieces;
  }

  /** One character for one, so that spans survive. */
  private static String asciiQuotes(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('`', '\'')
        .replace('´', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('\u00a0', ' ');
  }

  private static void word(String word, int start, List<Piece> out) {
    int end = start + word.length();
    boolean droppedG = word.toLowerCase(Locale.ROOT).endsWith("in'");
    if (word.endsWith("'") && word.length() > 1 && !droppedG && !word.endsWith("s'")) {
      word(word.substring(0, word.length() - 1), start, out);
      out.add(new Piece("'", end - 1, end, false));
      return;
    }
    Matcher contraction = CONTRACTION.matcher(word);
    if (contraction.matches()) {
      int cut = start + contraction.group(1).length();
      out.add(new Piece(contraction.group(1), start, cut, false));
      out.add(new Piece(contraction.group(2).toLowerCase(Locale.ROOT), cut, end, false));
    } else if (word.indexOf('-') > 0 && word.chars().noneMatch(Character::isDigit)) {
      hyphenated(word, start, out);
    } else {
      out.add(new Piece(word, start, end, false));
    }
  }

  private static void hyphenated(String word, int start, List<Piece> out) {
    int at = start;
    for (String part : word.split("(?<=-)|(?=-)")) {
      out.add(new Piece(part, at, at + part.length(), false));
      at += part.length();
    }
  }
}
