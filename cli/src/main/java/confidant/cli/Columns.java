package confidant.cli;

import java.util.function.IntSupplier;

/** Puts words on lines, so that none is cut in two at the edge; knows how far the line is full. */
final class Columns {
  /** Longer lines are hard to read, however wide the window is. */
  private static final int WIDEST = 88;

  private final IntSupplier width;
  private int column;

  /**
   * @param width of the terminal in columns; 0 when it is not known
   */
  Columns(IntSupplier width) {
    this.width = width;
  }

  /** The text with line breaks in place of the spaces where it would not fit. */
  String fit(String text) {
    int edge = width.getAsInt() > 0 ? Math.min(width.getAsInt(), WIDEST) : Integer.MAX_VALUE;
    var fitted = new StringBuilder();
    for (String piece : text.split("(?<=[ \n])")) {
      boolean breaks = column > 0 && column + piece.stripTrailing().length() > edge;
      if (breaks) {
        fitted.append('\n');
        column = 0;
      }
      fitted.append(piece);
      column = piece.endsWith("\n") ? 0 : column + piece.length();
    }
    return fitted.toString();
  }

  void newLine() {
    column = 0;
  }
}
