package confidant.mind.theme;

import confidant.core.conversation.Theme;
import confidant.core.language.Embedder;
import confidant.core.language.Sentence;
import confidant.core.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The theme whose exemplars an utterance comes nearest to, as a whole or in one of its sentences;
 * silent when none is near enough. Of several sentences the weightiest wins: pain before joy, joy
 * before the rest. Thread-safe.
 */
public final class ThemeReader {
  /**
   * Below these nothing is said: a line written for another matter is worse than none, and
   * misplaced joy or pity is worst.
   */
  private static final Map<Theme.Kind, Double> SILENT =
      Map.of(
          Theme.Kind.PLAIN, .52,
          Theme.Kind.HEAVY, .53,
          Theme.Kind.GLAD, .55,
          Theme.Kind.ASKED, .53,
          Theme.Kind.WISH, .57);

  /** With a word that the writer of a theme named, so much less likeness is enough … */
  private static final double ANCHORED = .05;

  /** … and without any, so much more is asked for. */
  private static final double ADRIFT = .12;

  /** What stands clearly before everything else is trusted at a lesser likeness. */
  private static final double CLEARNESS = .6;

  private static final double CLEAREST = .15;

  private static final int MOST_SENTENCES = 4;
  private static final int FEWEST_LETTERS = 3;

  /** A question is seldom a telling, and a telling no question. */
  private static final double OTHER_FORM = .12;

  private static final double LAST = .03;

  /** "I kind of like him": what it is about was said before, so the words alone tell little. */
  private static final double LEANING = .1;

  /** What is said about the talk itself is what the message is for. */
  private static final String TALK = "talk";

  private static final double ABOUT_US = .12;

  private static final Set<String> POINTS_BACK =
      Set.of("he", "him", "his", "she", "her", "it", "they", "them", "that", "this");

  /** Nouns that name nothing: "a bit", "kind of". */
  private static final Set<String> MEASURES =
      Set.of("kind", "sort", "bit", "lot", "thing", "things", "way", "ways", "deal", "lots");

  private static final Pattern WHEN =
      Pattern.compile(
          "(mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|yesterday|tonight|mornings?"
              + "|evenings?|nights?|afternoons?|weeks?|months?|years?|days?|hours?|minutes?|time"
              + "|\\d.*");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\s*$|^(so |and |but |hey |ok |well )*(what|who|why|how|when|where|which|do you|did"
              + " you|are you|have you|can you|could you|would you|will you|is it|should i)\\b");

  private final ThemeBook book;
  private final Embedder embedder;
  private final Map<String, Anchors> anchors;

  public ThemeReader(ThemeBook book, Embedder embedder) {
    this.book = book;
    this.embedder = embedder;
    this.anchors =
        ThemeText.all().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    ThemeText::key, text -> new Anchors(text.words(), text.not())));
  }

  /**
   * @param text in English
   * @param lastTopic topic of their last message
   */
  public Optional<Theme> read(String text, List<Sentence> sentences, Optional<String> lastTopic) {
    Optional<Theme> whole = nearest(text, sentences, lastTopic);
    if (sentences.size() < 2) {
      return whole;
    }
    return sentences.stream()
        .limit(MOST_SENTENCES)
        .map(s -> nearest(s.in(text), List.of(s), lastTopic))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(ThemeReader::weight))
        .filter(part -> whole.isEmpty() || weight(part) > weight(whole.get()))
        .or(() -> whole);
  }

  private static double weight(Theme theme) {
    double kind =
        switch (theme.kind()) {
          case HEAVY -> .3;
          case ASKED, WISH -> .2;
          case GLAD -> .1;
          case PLAIN -> 0;
        };
    double ours = theme.topic().equals(TALK) ? ABOUT_US : 0;
    return kind + ours + theme.likeness();
  }

  private Optional<Theme> nearest(
      String text, List<Sentence> sentences, Optional<String> lastTopic) {
    if (text.strip().length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    float[] meaning = embedder.passage(text);
    if (meaning.length != book.mean().length) {
      return Optional.empty(); // another encoder than the one the book was made with
    }
    byte[] vector = ThemeBook.packed(meaning, book.mean());
    String plain = Anchors.plain(text);
    boolean asks = ASKS.matcher(text.toLowerCase(Locale.ROOT).strip()).find();
    boolean leans = leans(sentences);
    List<Theme> likest =
        book.themes().stream()
            .map(
                entry -> theme(entry, vector, asks, leans && !named(entry.key(), plain), lastTopic))
            .map(theme -> anchored(theme, plain))
            .sorted(Comparator.comparingDouble(Theme::likeness).reversed())
            .toList();
    return likest.stream()
        .findFirst()
        .filter(theme ->
            (leans && !named(theme.key(), plain) ? theme.likeness() : sureness(theme, likest))
                >= SILENT.getOrDefault(theme.kind(), 1.0));
  }

  /** A word of the theme itself stands in the message, so that no "it" or "that" carries it. */
  private boolean named(String key, String plain) {
    Anchors words = anchors.get(key);
    return words != null && words.hold(plain);
  }

  /** Likeness as the words of the message bear it out. */
  private Theme anchored(Theme theme, String plain) {
    Anchors words = anchors.get(theme.key());
    boolean ruledOut = words != null && words.ruleOut(plain);
    if (words == null || !words.named() && !ruledOut) {
      return theme;
    }
    double borne = ruledOut ? -1 : words.hold(plain) ? ANCHORED : -ADRIFT;
    return new Theme(theme.key(), theme.kind(), theme.likeness() + borne);
  }

  /** Likeness, and how far the nearest theme of another topic lies behind. */
  private static double sureness(Theme theme, List<Theme> likest) {
    double next =
        likest.stream()
            .filter(other -> !other.topic().equals(theme.topic()))
            .findFirst()
            .map(Theme::likeness)
            .orElse(0.0);
    return theme.likeness() + CLEARNESS * Math.clamp(theme.likeness() - next, 0, CLEAREST);
  }

  private static Theme theme(
      ThemeBook.Entry entry,
      byte[] vector,
      boolean asks,
      boolean leans,
      Optional<String> lastTopic) {
    double likeness = entry.likeness(vector) - (fits(entry.kind(), asks) ? 0 : OTHER_FORM);
    Theme theme = new Theme(entry.key(), entry.kind(), likeness);
    boolean goesOn = lastTopic.filter(theme.topic()::equals).isPresent();
    double context = goesOn ? LAST : leans && entry.kind() != Theme.Kind.ASKED ? -LEANING : 0;
    return new Theme(entry.key(), entry.kind(), likeness + context);
  }

  /** It points back and names nothing itself. */
  private static boolean leans(List<Sentence> sentences) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    return tokens.stream()
            .noneMatch(t ->
                t.noun() && !MEASURES.contains(t.lower()) && !WHEN.matcher(t.lower()).matches())
        && tokens.stream().anyMatch(t -> POINTS_BACK.contains(t.lower()));
  }

  private static boolean fits(Theme.Kind kind, boolean asks) {
    return switch (kind) {
      case ASKED -> asks;
      case WISH -> true;
      case PLAIN, HEAVY, GLAD -> !asks;
    };
  }
}
