package confidant.mind.speak;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.mind.guard.Guard;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the phrasebook of one language as a strict editor would. Thread-safe. */
public final class PhraseLint {
  /**
   * Something to mend.
   *
   * @param rule short name of what is wrong
   * @param place kind and key, e.g. "WONDER/work"
   * @param text the line, or what is missing
   */
  public record Finding(String rule, String place, String text) {
    @Override
    public String toString() {
      return rule + "  " + place + "  " + text;
    }
  }

  /** More words than this are two lines. */
  static final int MOST_WORDS = 30;

  /** Share of words in common, of all in both, from which two lines say the same. */
  static final double SAME = .8;

  /** Names of slots that some part of the program fills. */
  static final Set<String> SLOTS =
      Set.of(
          "name",
          "you",
          "days",
          "loop",
          "person",
          "thing",
          "feeling",
          "text",
          "date",
          "cause",
          "taste",
          "what",
          "old",
          "new",
          "counts",
          "when",
          "line",
          "whose",
          "where",
          "them",
          "clause",
          "who",
          "role",
          "echo",
          "why",
          "emergency");

  /** Fixed by law or by code; the editor leaves them alone. */
  private static final Set<Move.Kind> FIXED =
      EnumSet.of(Move.Kind.CRISIS, Move.Kind.CRISIS_FOLLOW, Move.Kind.VERBATIM);

  private static final Pattern TIRED =
      Pattern.compile(
          "(?iU)\\b(?:great question|i'm here for you|as an ai language model|coping|mindful\\w*|self-care"
              + "|validate\\w*|journey|achtsam\\w*|ressourcen|bewältig\\w*|großartige frage|therapie\\w*"
              + "|selbstfürsorge|mindfulness|excelente pregunta|terapia\\w*|gestionar|autocuidado|sanar"
              + "|pleine conscience|excellente question|thérapie\\w*|gérer tes émotions|bienveillance)\\b");

  /** An article that a slot of unknown sound or gender would break: "a {thing}". */
  private static final Map<String, Pattern> ARTICLE =
      Map.of(
          "en", Pattern.compile("(?i)\\ban? \\{"),
          "de", Pattern.compile("(?i)\\b(?:ein|eine|einen|einem|einer|der|die|das|den|dem) \\{"),
          "es", Pattern.compile("(?i)\\b(?:un|una|el|la) \\{"),
          "fr", Pattern.compile("(?i)\\b(?:une?|le|la) \\{"));

  private static final Pattern END = Pattern.compile("(?s).*[.?;…”»:}。？؟]$");

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Guard GUARD = new Guard();

  private final String language;
  private final Lines lines;

  private PhraseLint(String language) {
    this.language = language;
    this.lines = Lines.of(language);
  }

  /** Languages with a phrasebook of their own, English first. */
  public static List<String> languages() {
    return Lines.LANGUAGES;
  }

  /** How many lines a language has. */
  public static long size(String language) {
    return Lines.of(language).all().count();
  }

  /**
   * @param language one of {@link #languages}
   * @return what to mend, in the order of the files; empty when all is well
   */
  public static List<Finding> findings(String language) {
    var lint = new PhraseLint(language);
    return Stream.concat(
            lint.lines.all().flatMap(lint::each),
            Stream.of(Move.Kind.values()).flatMap(lint::twins))
        .toList();
  }

  /** Kinds with fewer lines than that. */
  public static List<Move.Kind> thin(String language, int least) {
    Lines lines = Lines.of(language);
    return EnumSet.complementOf(EnumSet.of(Move.Kind.VERBATIM, Move.Kind.ANSWER)).stream()
        .filter(kind -> lines.all().filter(line -> line.kind() == kind).count() < least)
        .toList();
  }

  private Stream<Finding> each(PhraseLine line) {
    var found = new ArrayList<Finding>();
    String text = line.text();
    line.slots().stream()
        .filter(slot -> !SLOTS.contains(slot))
        .forEach(slot -> found.add(finding("unknown slot {" + slot + "}", line)));
    note(text.contains("!"), "exclamation mark", line, found);
    note(line.words() > MOST_WORDS, "too long", line, found);
    note(!END.matcher(text).matches(), "no full stop", line, found);
    note(text.chars().filter(c -> c == '?').count() > 1, "two questions", line, found);
    note(TIRED.matcher(text).find(), "tired word", line, found);
    if (!FIXED.contains(line.kind())) {
      note(
          ARTICLE.getOrDefault(language, NOTHING).matcher(text).find(),
          "article before a slot",
          line,
          found);
      GUARD
          .objection(text, plan(line), true)
          .filter(rule -> !rule.equals("memory")) // a matter of evidence, not of words
          .ifPresent(rule -> found.add(finding("guard: " + rule, line)));
    }
    return found.stream();
  }

  private Plan plan(PhraseLine line) {
    return new Plan(
        List.of(Move.of(line.kind(), line.key())), true, Plan.Length.LONG, List.of(), "", language);
  }

  private static void note(boolean wrong, String rule, PhraseLine line, List<Finding> into) {
    if (wrong) {
      into.add(finding(rule, line));
    }
  }

  private static Finding finding(String rule, PhraseLine line) {
    return new Finding(rule, line.kind() + "/" + line.key(), line.text());
  }

  /** Lines under one key that say the same in nearly the same words. */
  private Stream<Finding> twins(Move.Kind kind) {
    if (FIXED.contains(kind)) {
      return Stream.empty();
    }
    return lines.keys(kind).stream()
        .map(key -> lines.at(kind, key))
        .flatMap(here ->
            here.stream()
                .filter(line -> here.stream().anyMatch(other -> earlierTwin(line, other, here))))
        .map(line -> finding("says the same as another", line));
  }

  private static boolean earlierTwin(PhraseLine line, PhraseLine other, List<PhraseLine> here) {
    return here.indexOf(other) < here.indexOf(line)
        && line.asks() == other.asks()
        && overlap(line.text(), other.text()) >= SAME;
  }

  static double overlap(String one, String other) {
    Set<String> all = new HashSet<>(Words.of(one));
    Set<String> both = new HashSet<>(all);
    List<String> others = Words.of(other);
    both.retainAll(others);
    all.addAll(others);
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }
}
