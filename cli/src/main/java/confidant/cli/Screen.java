package confidant.cli;

import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal with a person before it. What they type is remembered until the end, never kept. */
final class Screen implements AutoCloseable {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean colors;
  private final Columns columns;

  private Screen(Terminal terminal, boolean colors) {
    this.terminal = terminal;
    this.colors = colors;
    this.columns = new Columns(terminal::getWidth);
    var parser = new DefaultParser();
    parser.setEofOnEscapedNewLine(true);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("confidant")
            .parser(parser)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  static Screen open(Shell shell) throws IOException {
    return new Screen(TerminalBuilder.builder().system(true).build(), shell.streams().colors());
  }

  /** One message; a backslash at the end of a line goes on with the next. Empty at the end. */
  Optional<String> read(String prompt) {
    columns.newLine();
    String question = columns.fit(prompt);
    columns.newLine();
    try {
      return Optional.of(reader.readLine(question).replace("\\\n", "\n").strip());
    } catch (EndOfFileException | UserInterruptException e) {
      return Optional.empty();
    }
  }

  /** Something she says. */
  void says(String name, String sentence, boolean first) {
    String fitted = columns.fit((first ? name + "  " : "") + sentence + " ");
    write(first ? styled(BOLD, name) + fitted.substring(name.length()) : fitted);
  }

  /** Something the program says. */
  void note(String text) {
    write(styled(FAINT, columns.fit(text)) + "\n");
    columns.newLine();
  }

  void plain(String text) {
    write(columns.fit(text) + "\n");
    columns.newLine();
  }

  void endOfReply() {
    write("\n\n");
    columns.newLine();
  }

  private void write(String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }

  private String styled(String style, String text) {
    return colors ? style + text + PLAIN : text;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
