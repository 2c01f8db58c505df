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

  private Screen(Terminal terminal, boolean colors) {
    this.terminal = terminal;
    this.colors = colors;
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
    try {
      return Optional.of(reader.readLine(prompt).replace("\\\n", "\n").strip());
    } catch (EndOfFileException | UserInterruptException e) {
      return Optional.empty();
    }
  }

  /** Something she says. */
  void says(String name, String sentence, boolean first) {
    print((first ? styled(BOLD, name) + "  " : "") + sentence, false);
  }

  /** Something the program says. */
  void note(String text) {
    print(styled(FAINT, text), true);
  }

  void plain(String text) {
    print(text, true);
  }

  void endOfReply() {
    print("", true);
    print("", true);
  }

  private void print(String text, boolean line) {
    terminal.writer().print(text + (line ? "\n" : " "));
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
