package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what was told into clauses and finds out who each is about. For one question. */
final class Clauses {
  private static final int TURNS_BEFORE = 10;
  private static final int TOLD_BEFORE = 4;

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:[^.!?…;\\n]|(?<=\\d)\\.(?=\\d)|(?<=\\b(?:[Dd]r|[Mm]rs?|[Mm]s|[Ss]t))\\.)+");
  private static final String SUBJECT =
      "(?:(?:then|now|also|today|yesterday|actually|honestly|luckily|apparently|this time) )?"
          + "(?:i|i'm|im|i've|ive|i'll|i'd|we|we're|we've|he|he's|hes|she|she's|shes|they|they're|it|it's|its"
          + "|there's|there|my|his|her|our|the|this|that's)";
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)(?:,? +(?:and|but|so|though|although|while|whereas) +|, +|: +| +[-–—]+ +)(?="
              + SUBJECT
              + "\\b)|(?<!\\b(?:that|because|when|if|as|think|know|knows|say|says|said|where|what|who|cos|since|how|why|hope|guess|while)) +(?=(?:hes|shes|he's|she's|theyre|they're) )|, +(?:and |but |so )(?=\\w)|,? +but +(?=\\w)");

  /** "Anna and I went" is one clause. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?!(?:i|we|he|she|they|it)\\b)(?:(?:my|our|the) )?(?:\\w+ ){0,2}\\w+,? and ");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:well|so|yeah|and|but|oh|ok|okay|anyway|honestly|actually|basically|also|because|cos|plus|yes|no"
              + "|apparently|sadly|luckily|unfortunately|finally|then|now|by the way|btw|wait|you know|to be honest"
              + "|today|tonight|yesterday|this morning|this afternoon|this evening|last night|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?"
              + "|last \\w+|every \\w+|in \\w+|(?:\\w+ ){1,2}ago|sometimes|usually|once)\\b[,:]? +)+");
  private static final Pattern MINE =
      Pattern.compile(
          "^(?:i|i'm|im|i've|ive|i'll|i'd|we|we're|were|we've|weve|we'll|(?:my |our )?(?:\\w+ ){1,4}and i|me)\\b.*");
  private static final Pattern ELIDED =
      Pattern.compile(
          "^(?:(?:just|still|only|never|also|finally|really|already|almost|not) )*(?:\\w{2,}ed|am|'m|got|had|have|been|can't|cant|don't|dont|didn't|didnt"
              + "|couldn't|gonna|going|want|need|love|hate|like|miss|feel|feeling|work|working|trying|thinking|planning|starting|looking|\\w+ing to) .*");
  private static final Pattern PRONOUN =
      Pattern.compile("^(he|hes|he's|she|shes|she's|they|they're|he'll|she'll|he'd|she'd)\\b.*");
  private static final Pattern LEANING =
      Pattern.compile("^(?:it|it's|its|that|that's|this|one|there)\\b.*");
  private static final int SUBJECT_WORDS = 5;

  private final Transcript transcript;
  private final Cast cast;
  private final Map<Turn, List<Told>> read = new HashMap<>();

  Clauses(Transcript transcript, Cast cast) {
    this.transcript = transcript;
    this.cast = cast;
  }

  /** The clauses of a turn in order; who "he" is comes from what was told right before. */
  List<Told> of(Turn turn) {
    return read.computeIfAbsent(turn, t -> clauses(t, spokenOfBefore(t)));
  }

  /** The person's turns just before, oldest first. */
  List<Turn> before(Turn turn) {
    List<Turn> told =
        transcript.before(turn.id(), TURNS_BEFORE).stream().filter(Finder::tells).toList();
    return told.subList(Math.max(0, told.size() - TOLD_BEFORE), told.size());
  }

  private Cast spokenOfBefore(Turn turn) {
    Cast known = cast.anew();
    for (Turn earlier : before(turn)) {
      known.speakOf(cast.named(Words.of(earlier.text())));
    }
    return known;
  }

  private List<Told> clauses(Turn turn, Cast known) {
    var told = new ArrayList<Told>();
    Matcher sentence = SENTENCE.matcher(turn.text());
    while (sentence.find()) {
      boolean question =
          sentence.end() < turn.text().length() && turn.text().charAt(sentence.end()) == '?';
      if (question) {
        known.speakOf(cast.named(Words.of(sentence.group())));
      } else {
        cut(turn, sentence.start(), sentence.end(), known, told);
      }
    }
    return List.copyOf(told);
  }

  private void cut(Turn turn, int from, int to, Cast known, List<Told> told) {
    String sentence = turn.text().substring(from, to);
    Matcher cut = CUT.matcher(sentence);
    int start = 0;
    while (cut.find()) {
      if (TOGETHER.matcher(Words.fold(sentence.substring(start, cut.end()))).matches()
          && sentence.substring(cut.end()).matches("(?i)i\\b.*")) {
        continue;
      }
      clause(turn, from + start, from + cut.start(), known, told);
      start = cut.end();
    }
    clause(turn, from + start, to, known, told);
  }

  private void clause(Turn turn, int from, int to, Cast known, List<Told> told) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(turn.text().charAt(start))) {
      start++;
    }
    while (end > start && " ,\t".indexOf(turn.text().charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      told.add(read(turn, start, end, known));
    }
  }

  private Told read(Turn turn, int start, int end, Cast known) {
    String folded = Words.fold(turn.text().substring(start, end));
    String bare = OPENING.matcher(folded).replaceFirst("");
    List<Being> named = cast.named(Words.of(folded));
    Matcher pronoun = PRONOUN.matcher(bare);
    boolean byPronoun = pronoun.matches();
    Optional<Being> subject =
        byPronoun ? known.meant(pronoun.group(1).replaceAll("'.*|s$", "")) : leading(bare);
    boolean elided = subject.isEmpty() && !byPronoun && elided(bare);
    boolean mine = MINE.matcher(bare).matches() && !bare.startsWith("were ") || elided;
    List<Being> others = new ArrayList<>(mine ? named : without(named, subject));
    if (bare.matches("(?:we|we're|we've|we'll)\\b.*")) {
      known.last().ifPresent(others::add);
    }
    if (bare.matches(".*\\b(?:him|his)\\b.*") && !byPronoun) {
      known.meant("him").ifPresent(others::add);
    } else if (bare.matches(".*\\bher\\b.*") && !byPronoun) {
      known.meant("her").ifPresent(others::add);
    }
    known.speakOf(named);
    subject.ifPresent(s -> known.speakOf(List.of(s)));
    boolean leans = LEANING.matcher(bare).matches();
    return new Told(
        turn, start, end, mine, mine ? Optional.empty() : subject, byPronoun, others, leans);
  }

  /** "Went home early", "told her": the one who speaks is left out. */
  private static boolean elided(String bare) {
    String first = bare.split("[ ,]", 2)[0];
    boolean irregular = !Words.stem(first).equals(first) && Words.irregular(first);
    return irregular || ELIDED.matcher(bare).matches();
  }

  /** True where something that is over is told. */
  static boolean past(String folded) {
    return Words.of(folded).stream()
        .anyMatch(w -> w.matches("\\w{2,}ed") || Words.irregular(w) && !w.endsWith("s"));
  }

  /** The one named at the front: "Anna", "my sister Anna", "our old neighbour Mr Bell". */
  private Optional<Being> leading(String bare) {
    List<String> words = Words.of(bare);
    for (int i = 0; i < Math.min(SUBJECT_WORDS, words.size()); i++) {
      if (i > 0 && Asked.auxiliary(words.get(i))
          || words.get(i).matches("i|in|at|on|to|with|from|and")) {
        return Optional.empty();
      }
      Optional<Cast.Named> named = cast.at(words, i);
      if (named.isPresent()) {
        return whole(words, i, named.get());
      }
      if (i == 0 && !words.get(0).matches("my|our|the|his|her|this|that|a|an|another")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** In "my brother Felix" the name tells more than the relation before it. */
  private Optional<Being> whole(List<String> words, int at, Cast.Named named) {
    return cast.at(words, at + named.words()).or(() -> Optional.of(named)).map(Cast.Named::being);
  }

  private static List<Being> without(List<Being> all, Optional<Being> one) {
    return all.stream().filter(b -> one.filter(o -> Told.same(o, b)).isEmpty()).toList();
  }
}
