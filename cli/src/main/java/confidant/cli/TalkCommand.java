package confidant.cli;

import confidant.mind.Home;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks with her: at a terminal with everything, from a script line by line. */
@Command(
    name = "talk",
    mixinStandardHelpOptions = true,
    description = {
      "Talk with her.",
      "When standard input is not a terminal, each line is one thing said; each reply is plain"
          + " text followed by one empty line."
    })
final class TalkCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private VaultOptions options = new VaultOptions();

  TalkCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (!shell.streams().interactive()) {
      try (Home home = shell.openHome(options)) {
        return new ScriptTalk(shell, home.mind()).run();
      }
    }
    try (var screen = Screen.open(shell)) {
      Home home = shell.home(options);
      boolean first = home.state() == Home.State.NEW;
      if (first) {
        new FirstMeeting(shell, screen).hold(home, options);
      } else {
        home.unlock(shell.secret(options));
        home.damage().ifPresent(screen::note);
      }
      try (home) {
        return new TerminalTalk(shell, screen, home).run(!first);
      }
    }
  }
}
