package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One reading of the words after the question word, from left to right. */
final class AskedParse {
  private static final Set<String> MODALS =
      Set.of("should", "would", "could", "shall", "might", "may");
  static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              ("a an the my our your his her their its this that these those some any it i we he she they me us him them you"
                      + " in on at to of for from with by about as into than then if that's is are was were am be been being do does did"
                      + " have has had will can must not and or but so too very really just still again already ever also only once even"
                      + " actually currently now there here who what which when where why how much many more most up out off down back"
                      + " again before after since until while because own one ones s self myself going gonna supposed usually always"
                      + " called name named please anything something anyone somebody someone else over last next around round along first thing things like ago get got")
                  .split(" ")));
  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "back", "away", "together");

  /** What may be left unsaid in the telling. */
  static final Set<String> LOOSE =
      Set.of(
          "morning",
          "evening",
          "afternoon",
          "night",
          "day",
          "week",
          "month",
          "year",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "weekend",
          "time",
          "living",
          "life",
          "dinner",
          "lunch",
          "breakfast",
          "new",
          "old",
          "little",
          "place",
          "person",
          "people",
          "money",
          "dr",
          "mr",
          "mrs",
          "all",
          "lot",
          "exactly");

  private static final Pattern ADVERB =
      Pattern.compile(
          "really|just|still|ever|also|already|usually|actually|always|never|first|last|only|even|then|now|not|normally|mostly|currently|originally|again|supposed|going|finally");

  /** "Who says I should": somebody did, whatever ought to be. */
  private static final Pattern SAYING =
      Pattern.compile("says?|said|thinks?|thought|told|wants?|reckons?|suggested|suggests");

  static final Pattern PRONOUN = Pattern.compile("he|she|they");
  private static final Pattern PARTICIPLE = Pattern.compile("\\w{2,}(?:ing|ed)");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final int KIND_WORDS = 4;

  private final Cast cast;
  private final Function<String, Optional<Being>> meant;
  private final Gap gap;
  private final List<String> words;
  private final boolean counts;
  private final boolean which;
  private int at;
  private final List<String> kind = new ArrayList<>();
  private boolean auxiliary;
  private String aux = "";
  private boolean negated;
  private boolean mine;
  private boolean owned;
  private Optional<Being> subject = Optional.empty();

  AskedParse(
      Cast cast,
      Function<String, Optional<Being>> meant,
      Gap gap,
      List<String> words,
      boolean counts,
      boolean which) {
    this.cast = cast;
    this.meant = meant;
    this.gap = gap;
    this.words = words;
    this.counts = counts;
    this.which = which;
  }

  Optional<Asked> asked() {
    boolean said = gap == Gap.WHO && SAYING.matcher(words.getFirst()).matches();
    if (!said && words.stream().limit(KIND_WORDS + 1L).anyMatch(MODALS::contains)) {
      return Optional.empty();
    }
    kindAndAuxiliary();
    not();
    subject();
    not();
    while (at < words.size() && ADVERB.matcher(words.get(at)).matches()) {
      negated |= words.get(at).matches("not|never");
      at++;
    }
    return Optional.of(rest());
  }

  /** "Which team do", "how much does", or "is" at once. */
  private void kindAndAuxiliary() {
    boolean named = which || gap == Gap.AMOUNT;
    int end = at;
    while (named
        && end < words.size()
        && end < KIND_WORDS
        && !Asked.auxiliary(words.get(end))
        && !opensSubject(end)) {
      end++;
    }
    boolean inverted = end < words.size() && Asked.auxiliary(words.get(end));
    if (inverted || end < words.size() && opensSubject(end) && end > 0) {
      words.subList(at, end).forEach(w -> kind.add(Words.stem(w)));
      at = end;
    }
    if (at < words.size() && Asked.auxiliary(words.get(at))) {
      aux = words.get(at++);
      auxiliary = true;
    }
  }

  private boolean opensSubject(int i) {
    return words.get(i).matches("i|we|he|she|they|my|our|his|her");
  }

  private void not() {
    if (at < words.size() && words.get(at).equals("not")) {
      negated = true;
      at++;
    }
  }

  private void subject() {
    if (at >= words.size()) {
      return;
    }
    String word = words.get(at);
    if (word.matches("i|we")) {
      mine = true;
      at++;
    } else if (word.equals("they")) {
      at++;
    } else if (PRONOUN.matcher(word).matches()) {
      subject = meant.apply(word);
      at++;
    } else {
      named();
    }
    if (at + 1 < words.size() && words.get(at).equals("and") && words.get(at + 1).equals("i")) {
      at += 2;
    }
  }

  private void named() {
    boolean determined = words.get(at).matches("my|our|the|his|her");
    owned = words.get(at).matches("my|our|his|her");
    List<String> plain = words.stream().map(w -> w.replaceFirst("'s?$", "")).toList();
    int limit = determined ? Math.min(words.size(), at + 4) : at + 1;
    for (int i = at + (determined ? 1 : 0); i < limit; i++) {
      Optional<Cast.Named> named = cast.at(plain, i);
      int last = i + named.map(Cast.Named::words).orElse(1) - 1;
      if (named.isPresent() && !words.get(last).contains("'")) {
        subject = named.map(Cast.Named::being);
        at = last + 1;
        more(plain);
        return;
      }
    }
  }

  /** "My sister Anna" and "my old friend": the name after the relation is the same one. */
  private void more(List<String> plain) {
    Optional<Cast.Named> next = at < words.size() ? cast.at(plain, at) : Optional.empty();
    if (next.isPresent() && !words.get(at).contains("'")) {
      subject = next.map(Cast.Named::being);
      at += next.get().words();
    }
  }

  private Asked rest() {
    String verb = verb();
    var stems = new ArrayList<String>();
    var extra = new ArrayList<String>();
    (counts ? kind : List.<String>of())
        .stream().filter(k -> !LOOSE.contains(k)).forEach(stems::add);
    boolean determined = false;
    for (int i = at; i < words.size(); i++) {
      String word = words.get(i).replaceFirst("'s?$", "");
      determined |= word.matches("my|our|his|her");
      negated |= word.equals("not");
      boolean particle = PARTICLES.contains(word) && i == at && !verb.isEmpty();
      if (word.equals("from") && gap == Gap.WHERE) {
        stems.add(word);
      } else if (word.matches("him|them|her") && (word.equals("him") || i == words.size() - 1)) {
        meant.apply(word).map(b -> Words.stem(Words.fold(b.name()))).ifPresent(stems::add);
      } else if (particle
          || !SMALL.contains(word) && !MODALS.contains(word) && !verb.equals(Words.stem(word))) {
        (loose(word) ? extra : stems).add(Words.stem(word));
      }
    }
    boolean past = aux.matches("did|was|were|had|have|has") || !auxiliary;
    boolean somebody = mine || subject.isPresent() || determined || owned;
    return new Asked(
        gap,
        List.copyOf(kind),
        mine,
        subject,
        verb,
        stems.stream().distinct().toList(),
        extra,
        negated,
        past,
        !mine && subject.isEmpty(),
        somebody);
  }

  /** A day of what is over is looked up in the calendar. */
  private boolean loose(String word) {
    boolean past = aux.matches("did|was|were|had|have|has") || !auxiliary;
    return LOOSE.contains(word) || past && WEEKDAY.matcher(word).matches();
  }

  /** With an auxiliary and a subject the next word is the verb; "is" may stand alone. */
  private String verb() {
    boolean first = gap == Gap.WHO && !auxiliary && at < words.size();
    if (at >= words.size() || !mine && subject.isEmpty() && !first) {
      return at >= words.size() && aux.matches("have|has|had") ? Words.stem("have") : "";
    }
    String word = words.get(at);
    boolean be = aux.matches("is|are|was|were|am");
    boolean participle =
        PARTICIPLE.matcher(word).matches() || Words.irregular(word) && !cast.person(word);
    boolean has = aux.matches("have|has|had") && !participle;
    if (has || be && !participle) {
      return has ? Words.stem("have") : "";
    }
    at++;
    return Words.stem(word);
  }
}
