package confidant.mind.know;

import confidant.mind.know.ToldFinder.Match;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds one clause against a question: who, what was done, all it names, and what it leaves open.
 */
final class Fit {
  /** Wished, supposed, dreamt up. */
  private static final Pattern UNREAL =
      Pattern.compile(
          "\\b(?:wish (?:i|we|he|she)|imagine|pretend|suppose|what if|if (?:i|we|he|she|they|only)|would have|could have|should have|as if)\\b");

  private static final Pattern BACK =
      Pattern.compile("\\b(?:it|there|them|one|that|him|her|we)\\b");
  private static final int REACH = 3;
  static final String NUMBER =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\\w+)?)";
  private static final Pattern AGED =
      Pattern.compile(
          "\\b(?:is|'s|s|turned|turns|turning|aged|i'm|im|am|was|nearly|almost|just|now|only|already)\\b (?:(?:just|now|only|already|almost|nearly|about|over) )*"
              + NUMBER
              + "\\b(?! (?:kids|children|sisters|brothers|minutes|hours|days|times|pounds|euros|percent|weeks|per|nil))"
              + "|\\b"
              + NUMBER
              + "[ -]years?[ -]old\\b|, "
              + NUMBER
              + "(?:,|$)|\\byears older than\\b|\\byears younger than\\b");

  private final Cast cast;
  private final Clauses clauses;

  Fit(Cast cast, Clauses clauses) {
    this.cast = cast;
    this.clauses = clauses;
  }

  /** What of the question stands in the clause. */
  private record Held(boolean verb, List<String> missing, int stems, int extra, boolean kind) {
    boolean any() {
      return stems + extra > 0;
    }
  }

  Optional<Match> of(Asked asked, Told told, List<Told> turn, boolean onDay) {
    double subject = subject(asked, told);
    Held held = held(asked, told);
    if (subject == 0
        || UNREAL.matcher(told.folded()).find()
        || !enough(asked, told, held, onDay)
        || !agrees(asked, told)) {
      return Optional.empty();
    }
    Optional<Told> first =
        held.missing().isEmpty() ? Optional.of(told) : beside(asked, held.missing(), told, turn);
    return first.map(f -> {
      boolean filled = filled(asked, told);
      double fit =
          (held.verb() && !asked.verb().isEmpty() ? 1 : 0)
              + (filled ? 2 : 0)
              + subject
              + held.extra() * .3
              + (held.kind() ? .5 : 0)
              + (held.missing().isEmpty() ? .6 : 0);
      double past =
          asked.gap() == Gap.STATUS && !asked.verb().isEmpty() && Clauses.past(told.folded())
              ? .5
              : 0;
      return new Match(told, f, filled, fit + past);
    });
  }

  private Held held(Asked asked, Told told) {
    Set<String> here = told.stems();
    List<String> missing = asked.stems().stream().filter(s -> !holds(told, here, s)).toList();
    boolean verb = asked.verb().isEmpty() || asked.gap() == Gap.STATUS || done(asked, told, here);
    int extra = (int) asked.extra().stream().filter(s -> holds(told, here, s)).count();
    boolean kind = asked.kind().stream().anyMatch(s -> holds(told, here, s));
    return new Held(verb, missing, asked.stems().size() - missing.size(), extra, kind);
  }

  private boolean done(Asked asked, Told told, Set<String> here) {
    return holds(told, here, asked.verb()) && !Otherwise.job(asked) || Otherwise.said(asked, told);
  }

  /** Nothing but a weak word, or one word of nobody's, shows nothing. */
  private boolean enough(Asked asked, Told told, Held held, boolean onDay) {
    if (asked.gap() == Gap.AGE && asked.verb().isEmpty() && asked.stems().isEmpty()) {
      return AGED.matcher(told.folded()).find();
    }
    if (asked.gap() == Gap.STATUS) {
      return asked.stems().isEmpty() || held.missing().isEmpty();
    }
    if (asked.verb().equals("feel")) {
      return held.verb()
          || told.mine()
              && told.folded()
                  .matches(
                      "(?:i'm|im|i was|i am|i got) (?:so |really |very |a bit |quite )*\\w+.*");
    }
    boolean ofKind = asked.gap() == Gap.WHAT && !asked.kind().isEmpty() && asked.stems().isEmpty();
    if (ofKind && asked.weak() && !held.kind()) {
      return false;
    }
    if (!held.verb()) {
      return asked.weak() && held.stems() > 0;
    }
    boolean whose = asked.gap() == Gap.WHO && told.subject().isPresent();
    boolean one = asked.strict() && asked.stems().size() + (asked.verb().isEmpty() ? 0 : 1) < 2;
    boolean priced = asked.gap() == Gap.AMOUNT && asked.past() && filled(asked, told);
    if (one && !priced && !asked.personal() && held.extra() == 0 && !whose && !onDay) {
      return false;
    }
    if (asked.gap() == Gap.WHAT
        && asked.verb().isEmpty()
        && asked.stems().size() == 1
        && asked.subject().isEmpty()
        && !asked.mine()) {
      return defines(asked.stems().getFirst(), told);
    }
    boolean shown =
        priced && told.leans()
            || held.any()
            || held.kind()
            || onDay
            || !asked.verb().isEmpty() && !asked.weak();
    return shown || !asked.verb().isEmpty() && asked.gap() != Gap.WHETHER;
  }

  /** "My allotment's number 14", "the score was three nil": tells what it is. */
  private static boolean defines(String stem, Told told) {
    List<String> words = List.of(told.folded().split("[ ,]+"));
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i).replaceFirst("'s?$", "");
      boolean is = words.get(i).endsWith("'s") || words.get(i + 1).matches("is|was|are|were|will");
      if (is && Likeness.of(stem).contains(Words.stem(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Both say that it is, or both that it is not; what was denied elsewhere in the clause is free.
   */
  private boolean agrees(Asked asked, Told told) {
    if (asked.gap() == Gap.WHETHER || asked.gap() == Gap.STATUS || asked.gap() == Gap.HOW) {
      return true;
    }
    boolean said =
        asked.verb().isEmpty()
            || told.stems().stream().anyMatch(Likeness.of(asked.verb())::contains);
    return !said && asked.weak() || denied(asked, told) == asked.negated();
  }

  /** A "not" close before what was done; anywhere where that cannot be seen. */
  static boolean denied(Asked asked, Told told) {
    List<String> words =
        List.of(told.folded().replace("'t", "not").replaceAll("[^\\p{L}\\d ]", " ").split(" +"));
    for (int i = 0; i < words.size(); i++) {
      if (Likeness.of(asked.verb()).contains(Words.stem(words.get(i)))) {
        return words.subList(Math.max(0, i - REACH), i).stream()
            .anyMatch(w ->
                w.endsWith("nnot")
                    || w.matches("(?:did|do|does|was|is|have|has|wo|ca|could|would|are|were)n?not")
                    || w.matches("not|never|no|cannot|dont|didnt|cant|doesnt|wont|isnt|wasnt"));
      }
    }
    return told.negated();
  }

  /** 1 where the clause is about the one asked about, less where it only speaks of them, else 0. */
  private double subject(Asked asked, Told told) {
    if (asked.mine()) {
      return told.mine() || named(asked, told) ? 1 : within(asked, told) ? .6 : 0;
    }
    if (asked.subject().isEmpty()) {
      return asked.gap() == Gap.STATUS && leads(asked, told) ? 1.5 : .5;
    }
    Being being = asked.subject().get();
    if (asked.gap() == Gap.AGE && !told.ageOf(being)) {
      return 0;
    }
    if (told.subject().filter(s -> Told.same(s, being)).isPresent()) {
      return asked.gap() == Gap.STATUS ? 1.5 : 1;
    }
    if (!told.mentions(being)) {
      return asked.gap() == Gap.AGE && Words.of(told.text()).containsAll(Words.of(being.name()))
          ? .3
          : 0;
    }
    boolean free = told.subject().isEmpty() || asked.gap() == Gap.STATUS;
    return free ? told.mine() ? .3 : .4 : 0;
  }

  /** "The flight is on Monday" tells when I fly. */
  private static boolean named(Asked asked, Told told) {
    List<String> words = Words.of(told.text());
    return words.size() > 2
        && words.getFirst().matches("my|our|the")
        && words.subList(1, Math.min(4, words.size())).stream()
            .map(Words::stem)
            .anyMatch(s ->
                !asked.verb().isEmpty() && !asked.weak() && Likeness.of(asked.verb()).contains(s));
  }

  /** "1998 is the year we got married." */
  private static boolean within(Asked asked, Told told) {
    List<String> words = Words.of(told.text());
    for (int i = 1; i < words.size(); i++) {
      boolean verb = Likeness.of(asked.verb()).contains(Words.stem(words.get(i)));
      if (verb && words.subList(Math.max(0, i - 2), i).stream().anyMatch(w -> w.matches("i|we"))) {
        return true;
      }
    }
    return false;
  }

  /** The matter stands at the front: "my laptop died". */
  private static boolean leads(Asked asked, Told told) {
    List<String> words = Words.of(told.text());
    Set<String> front =
        words.subList(0, Math.min(5, words.size())).stream()
            .map(Words::stem)
            .collect(Collectors.toSet());
    return !told.mine() && asked.stems().stream().allMatch(s -> alike(front, s));
  }

  private boolean holds(Told told, Set<String> here, String stem) {
    return alike(here, stem)
        || cast.stemmed(stem).filter(told::about).isPresent()
        || told.subject().filter(s -> Words.fold(s.relation()).endsWith("s " + stem)).isPresent();
  }

  /** What is missing stands elsewhere in the turn, or in the words it goes on from. */
  private Optional<Told> beside(Asked asked, List<String> missing, Told told, List<Told> turn) {
    Set<String> near = new HashSet<>();
    turn.forEach(t -> near.addAll(t.stems()));
    if (missing.stream().allMatch(s -> alike(near, s) || spokenOf(turn, s))) {
      return Optional.of(turn.getFirst());
    }
    boolean feels = asked.verb().equals("feel");
    boolean back = told.leans() || told.pronoun() || BACK.matcher(told.folded()).find() || feels;
    if (!back || !feels && missing.stream().anyMatch(s -> cast.stemmed(s).isPresent())) {
      return Optional.empty();
    }
    for (Turn before : clauses.before(told.turn())) {
      Words.of(before.text()).forEach(w -> near.add(Words.stem(w)));
    }
    long still = missing.stream().filter(s -> !alike(near, s)).count();
    return still == 0 || feels && still * 2 <= asked.stems().size()
        ? Optional.of(told)
        : Optional.empty();
  }

  private boolean spokenOf(List<Told> turn, String stem) {
    return cast.stemmed(stem).filter(b -> turn.stream().anyMatch(t -> t.about(b))).isPresent();
  }

  private static boolean alike(Set<String> stems, String stem) {
    return Likeness.of(stem).stream().anyMatch(stems::contains);
  }

  /** The words beyond those of the question hold what it leaves open. */
  private boolean filled(Asked asked, Told told) {
    Set<String> known = new HashSet<>(asked.stems());
    known.add(asked.verb());
    List<String> beyond =
        Words.of(told.text()).stream().filter(w -> !known.contains(Words.stem(w))).toList();
    return switch (asked.gap()) {
      case WHO -> new Somebody(cast).beyond(asked, told);
      case WHAT -> !Likeness.content(String.join(" ", beyond)).isEmpty();
      case HOW, WHETHER, STATUS -> true;
      case WHY -> asked.gap().filledBy(Words.fold(told.turn().text()));
      case AGE -> AGED.matcher(told.folded()).find();
      default -> asked.gap().filledBy(told.folded());
    };
  }
}
