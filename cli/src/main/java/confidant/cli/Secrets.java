package confidant.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Gets the passphrase: from a file, or asked for without echo. */
final class Secrets {
  private static final String VARIABLE = "CONFIDANT_PASSPHRASE_FILE";

  private final Streams streams;
  private final Words words;

  Secrets(Streams streams, Words words) {
    this.streams = streams;
    this.words = words;
  }

  /**
   * @param file as given on the command line
   */
  char[] get(Optional<Path> file) {
    return file(file).map(this::read).orElseGet(() -> ask(words.say("passphrase.ask")));
  }

  /** True when it can be had without asking anybody. */
  boolean atHand(Optional<Path> file) {
    return file(file).isPresent();
  }

  /** For a new vault: asked for twice when there is no file. */
  char[] fresh(Optional<Path> file) {
    Optional<Path> given = file(file);
    if (given.isPresent()) {
      return read(given.get());
    }
    while (true) {
      char[] once = ask(words.say("passphrase.new"));
      char[] again = ask(words.say("passphrase.again"));
      if (Arrays.equals(once, again) && once.length >= 8) {
        return once;
      }
      streams.err().println(words.say(once.length < 8 ? "passphrase.short" : "passphrase.differs"));
    }
  }

  private Optional<Path> file(Optional<Path> given) {
    return given.or(() -> Optional.ofNullable(streams.environment().get(VARIABLE)).map(Path::of));
  }

  /** The first line, without its end. */
  private char[] read(Path file) {
    try {
      String text = Files.readString(file);
      String line = text.lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new Complaint(Exit.USAGE, words.say("passphrase.empty", file));
      }
      return line.toCharArray();
    } catch (IOException e) {
      throw new Complaint(Exit.USAGE, words.say("passphrase.unreadable", file));
    }
  }

  private char[] ask(String prompt) {
    Console console = System.console();
    if (!streams.interactive() || console == null) {
      throw new Complaint(Exit.USAGE, words.say("passphrase.missing"));
    }
    char[] typed = console.readPassword("%s ", prompt);
    if (typed == null) {
      throw new Complaint(Exit.USAGE, words.say("passphrase.missing"));
    }
    return typed;
  }
}
