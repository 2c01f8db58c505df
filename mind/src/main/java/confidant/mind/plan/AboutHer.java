package confidant.mind.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question to her is about. Thread-safe. */
final class AboutHer {
  /** How she is: answered from her record, not from what she is. */
  static final String STATE = "state";

  /** Whether she follows. */
  static final String UNDERSTAND = "understand";

  private static final String TABLE = "/confidant/plan/about-her.txt";
  private static final List<AboutHer> ALL = load();

  private static final Map<Pattern, String> ENGLISH = aboutHer();

  private static final Pattern FAVORITE =
      Pattern.compile(
          "favou?rite (\\w+)|lieblings-?(\\p{L}+)|(\\p{L}+) (?:favorit[oa]|preferid[oa]|préférée?)");

  private final String view;
  private final Pattern words;

  private AboutHer(String line) {
    String[] cells = line.split(" \\| ", 2);
    this.view = cells[0].strip();
    this.words = Pattern.compile(cells[1].strip(), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static List<AboutHer> load() {
    try (InputStream in = AboutHer.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + TABLE + " is missing: rebuild.");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AboutHer::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " cannot be read: rebuild.", e);
    }
  }

  /**
   * In German, Spanish and French.
   *
   * @param plain lower case with straight quotes
   * @return key of her view, "state" for how she is; empty when the words name none
   */
  static Optional<String> view(String plain) {
    return ALL.stream().filter(a -> a.words.matcher(plain).find()).map(a -> a.view).findFirst();
  }

  /** The same for English words. */
  static Optional<String> english(String words) {
    return ENGLISH.entrySet().stream()
        .filter(e -> e.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "what's your favorite color" → color. */
  static String thing(String words) {
    var found = FAVORITE.matcher(words);
    return found.find()
        ? Stream.of(1, 2, 3)
            .map(found::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("")
            .replaceFirst("(?<=farbe|blume)n$", "")
        : "";
  }

  private static Map<Pattern, String> aboutHer() {
    var table = new LinkedHashMap<Pattern, String>();
    put(
        table,
        "\\b(know|understand|see|get|imagine) (what i mean|what i'm saying|how (that|it|this) feels|how i feel|what that's like)",
        UNDERSTAND);
    put(
        table,
        "\\b(anyone|anybody|someone|somebody|others|people|company|who)\\b.*\\b(read(ing|s)?|see(ing|s)?|hear(s|ing)?|listen\\w*|watch\\w*|access)\\b"
            + "|\\b(listening|recording|spying)\\b|\\b(saved|stored) (somewhere|where)\\b",
        "privacy");
    put(
        table,
        "\\bwhat (would|do|could|can) you know\\b|\\byou (wouldn't|can't|don't|couldn't|could never|can never) (really |possibly )?(know|understand|feel|get it)\\b",
        "outside");
    put(table, "(why .*\\bname\\b|why .*\\bcalled\\b|warum .*\\bname\\b)", "name.why");
    put(table, "(your name|called|wie heißt du|cómo te llamas|t'appelles)", "name");
    put(
        table,
        "(human|robot|\\bbot\\b|real person|real woman|machine|\\bai\\b|alive|mensch|maschine|\\bki\\b)",
        "human");
    put(
        table,
        "(feelings\\b|emotions?|conscious|sentient|feel (things|anything)|really feel|gefühle)",
        "feelings");
    put(
        table,
        "\\byou\\b.{0,24}\\b(remember|keep|store|save|hold)\\b.*\\b(pins?|passwords?|passphrase|pass ?codes?|bank details|card number|account number|code)\\b",
        "safe");
    put(table, "\\b(lonely|bored|afraid|scared|happy|sad|hurt|cry)\\b", "feelings");
    put(table, "(love me|miss me|like me|do you care|liebst du)", "love");
    put(table, "\\b(tired|exhausted|müde)\\b", "tired");
    put(table, "\\b(sleep|dream|rest)(s|ing)?\\b", "sleep");
    put(table, "\\b(body|look like|hands|face|eat|drink)\\b", "body");
    put(
        table,
        "\\b(made you|created you|built you|programmed|who are you from|company)\\b",
        "creator");
    put(table, "(remember|memory|forget me|store|save)", "memory");
    put(
        table,
        "(private|privacy|share|who can (read|see)|data|listening in|network|internet|\\bonline\\b|\\boffline\\b|cloud|\\bservers?\\b)",
        "privacy");
    put(
        table,
        "\\b(model|gpt|version|language model|system prompt|under the hood|engine)\\b|\\brun(ning)? on\\b|\\bhow do you work\\b",
        "model");
    put(table, "(leave me|stay with me|go away|be there)", "leave");
    put(table, "\\b(other people|others|anyone else|someone else)\\b", "others");
    put(table, "(favou?rite|prefer|like best)", "favorite");
    put(
        table,
        "^(and |so |but |ok |hey )*(what|which|where|how|who)\\b.* would you (?!say|tell|advise|recommend|suggest|think)",
        "would");
    put(table, "(think (of|about)|opinion|your view|believe)", "opinion");
    put(table, "^(and |but |so )?(have|were) you (ever )?(been|gone|lived|travell?ed)\\b", "been");
    put(
        table,
        "^(and |but |so |hey )?(do|did|have|had|would|could|can|are) you (?!think|know|believe"
            + "|remember|mean|agree|see|understand|want|mind|say|find|feel|sure|still|okay|ok|there)",
        "doing");
    return table;
  }

  private static void put(Map<Pattern, String> table, String words, String view) {
    table.put(Pattern.compile(words), view);
  }
}
