package confidant.cli;

import confidant.core.conversation.Reply;
import confidant.core.origin.Channel;
import confidant.mind.Mind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** One line in, one reply and an empty line out. */
final class ScriptTalk {
  private final Shell shell;
  private final Mind mind;

  ScriptTalk(Shell shell, Mind mind) {
    this.shell = shell;
    this.mind = mind;
  }

  int run() throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(shell.streams().in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Reply reply = mind.answer(line, Channel.TYPED, sentence -> {});
      shell.print(plain(reply.text()));
      shell.print("");
    }
    return Exit.OK;
  }

  /** Without empty lines inside, so that an empty line always ends a reply. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\R\\s*\\R", "\n");
  }
}
