package confidant.mind.perceive;

import confidant.core.feeling.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a message feels, from words, phrases, emoji and what happened. Negation turns, intensifiers
 * raise, other people's feelings count less. Thread-safe.
 */
final class ToneReader {
  private static final int LONGEST = 6;

  /** Weight of each kind of entry: an event says more than a judgement of taste. */
  private enum Kind {
    FEELING(1),
    EVENT(1.15),
    TASTE(.45);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  /**
   * @param news true for things that happened, good or bad
   */
  record Cue(String label, double valence, double arousal, double weight, boolean news, int at) {}

  /**
   * @param state true for a word that tells a feeling only where somebody is or feels it: "I feel
   *     blue", not "the blue lid"
   */
  private record Entry(String label, double valence, double arousal, Kind kind, boolean state) {
    private Entry asState() {
      return new Entry(label, valence, arousal, kind, true);
    }
  }

  private static final Set<String> BEING =
      Set.of(
          "am", "i'm", "im", "is", "are", "was", "were", "be", "been", "feel", "feels", "feeling",
          "felt", "she's", "he's", "get", "gets", "getting", "got", "become", "became", "look",
          "looks", "looked", "seem", "seems", "seemed", "sound", "sounds", "sounded");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[.!?,;]|and|but|or|today|lately|tonight|again|about|without|since|this|these|right|now"
              + "|because|as|when|for|all|tbh|too|inside|sometimes|after|lol");

  private static final Map<String, Entry> WORDS = words();
  private static final Map<String, Entry> EMOJI = emoji();
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'-]*|[.!?,;]");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "don't", "dont", "didn't", "didnt", "isn't", "isnt", "wasn't",
          "aren't", "can't", "cannot", "won't", "hardly", "barely", "without", "nothing", "doesn't",
          "haven't", "hasn't", "ain't", "nor", "less", "weren't", "nicht", "kein", "keine", "nie",
          "nunca", "pas", "jamais");
  private static final Set<String> STRONG =
      Set.of(
          "so",
          "very",
          "really",
          "extremely",
          "super",
          "totally",
          "absolutely",
          "completely",
          "incredibly",
          "utterly",
          "deeply",
          "fucking",
          "freaking",
          "terribly",
          "beyond",
          "sooo",
          "soo",
          "too",
          "sehr",
          "muy",
          "très");
  private static final Set<String> WEAK =
      Set.of(
          "little",
          "bit",
          "slightly",
          "somewhat",
          "kinda",
          "kind",
          "sort",
          "sorta",
          "fairly",
          "quite",
          "mildly",
          "rather");
  private static final Pattern SHE_WHO =
      Pattern.compile(
          "\\b(?:he|she|they|my \\w+(?: \\w+)?|his|her) (?:is|was|are|were|feels?|felt|looks?|seems?|got)\\b");
  private static final Pattern I_WILL =
      Pattern.compile(
          "\\bill(?= (?:try|be|do|go|see|have|just|tell|take|get|let|ask|call|text|write|come|think"
              + "|never|always|probably|make|keep|give|look|talk|send|need|say|find|start|wait|stay"
              + "|remember|still|also|definitely|check|show|meet|buy|eat|sleep|work|not|miss)\\b)");
  private static final Pattern ME = Pattern.compile("\\b(?:i|i'm|im|me|my|myself|we)\\b");

  /** What is bad about coffee hurts nobody. */
  private static final Pattern POOR_THING =
      Pattern.compile(
          "\\b(?:terrible|awful|horrible|dreadful|lousy|bad|worst|rubbish) (?=(?:coffee|tea|food|cook(?:ing)?|soup|bread|films?|movies?|music|songs?|singer|jokes?|puns?|driver|handwriting|taste|wifi|reception|parking|haircut)\\b)");

  private ToneReader() {}

  static Tone read(String text) {
    List<Cue> cues = cues(plain(text));
    if (cues.isEmpty()) {
      return Tone.EVEN;
    }
    Map<String, Double> labels = new HashMap<>();
    double valence = 0;
    double arousal = 0;
    double weight = 0;
    for (Cue cue : cues) {
      labels.merge(cue.label(), cue.weight(), Double::sum);
      valence += cue.valence() * cue.weight();
      arousal += cue.arousal() * cue.weight();
      weight += cue.weight();
    }
    boolean shouted = text.contains("!");
    double confidence = Math.min(.95, .35 + .35 * Math.min(weight, 1.6));
    return new Tone(
        clamp(valence / Math.max(weight, .8), -1, 1),
        clamp(arousal / weight + (shouted ? .1 : 0), 0, 1),
        strongest(labels, valence),
        confidence);
  }

  /** True or false when something good or bad happened; empty when nothing did. */
  static Optional<Boolean> news(String text) {
    double sum = cues(plain(text)).stream().filter(Cue::news).mapToDouble(Cue::valence).sum();
    return Math.abs(sum) < .3 ? Optional.empty() : Optional.of(sum > 0);
  }

  /** "ok ill try": a missing apostrophe is no illness, and poor coffee no grief. */
  private static String plain(String text) {
    String fair = POOR_THING.matcher(Plain.of(text)).replaceAll("");
    return I_WILL.matcher(fair).replaceAll("i'll");
  }

  private static String strongest(Map<String, Double> labels, double valence) {
    return labels.entrySet().stream()
        .filter(e -> !e.getKey().equals("even") || labels.size() == 1)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> agrees(e.getKey(), valence) ? 1 : 0)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("even");
  }

  private static boolean agrees(String label, double valence) {
    return WORDS.values().stream()
        .filter(e -> e.label().equals(label))
        .findFirst()
        .map(e -> e.valence() * valence > 0)
        .orElse(false);
  }

  static List<Cue> cues(String plain) {
    var found = new ArrayList<Cue>();
    for (String sentence : plain.split("(?<=[.!?\\n])")) {
      readWords(sentence, found);
    }
    EMOJI.forEach((sign, entry) -> {
      int at = plain.indexOf(sign);
      if (at >= 0) {
        found.add(new Cue(entry.label(), entry.valence(), .5, .8, false, at));
      }
    });
    return found;
  }

  private static void readWords(String sentence, List<Cue> found) {
    var tokens = new ArrayList<String>();
    Matcher m = TOKEN.matcher(sentence);
    while (m.find()) {
      tokens.add(m.group());
    }
    double share = SHE_WHO.matcher(sentence).find() && !ME.matcher(sentence).find() ? .6 : 1;
    boolean asked = sentence.strip().endsWith("?");
    for (int i = 0; i < tokens.size(); i++) {
      int length = longest(tokens, i);
      if (length > 0) {
        Entry entry = WORDS.get(String.join(" ", tokens.subList(i, i + length)));
        if (entry != null && (!entry.state() || felt(tokens, i))) {
          found.add(cue(entry, tokens, i, asked ? share * .4 : share));
        }
        i += length - 1;
      }
    }
  }

  private static int longest(List<String> tokens, int from) {
    for (int n = Math.min(LONGEST, tokens.size() - from); n > 0; n--) {
      if (WORDS.containsKey(String.join(" ", tokens.subList(from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** False for a word that describes a thing here. */
  private static boolean felt(List<String> tokens, int at) {
    boolean ends = at + 1 == tokens.size() || GOES_ON.matcher(tokens.get(at + 1)).matches();
    boolean said = tokens.subList(Math.max(0, at - 3), at).stream().anyMatch(BEING::contains);
    return ends && (said || at == 0);
  }

  private static Cue cue(Entry entry, List<String> tokens, int at, double share) {
    double weight = entry.kind().weight * share;
    boolean negated = false;
    for (int i = at - 1;
        i >= Math.max(0, at - 4) && !tokens.get(i).matches("[.!?,;]|but|and");
        i--) {
      String word = tokens.get(i);
      negated |= NEGATIONS.contains(word);
      weight *=
          at - i <= 2 && STRONG.contains(word) ? 1.3 : at - i <= 3 && WEAK.contains(word) ? .6 : 1;
    }
    boolean news = entry.kind() == Kind.EVENT && !entry.label().equals("sick") && !negated;
    if (!negated) {
      return new Cue(entry.label(), entry.valence(), entry.arousal(), weight, news, at);
    }
    boolean wasGood = entry.valence() > 0;
    String label =
        wasGood
            ? "sad"
            : entry.label().equals("worried") || entry.label().equals("afraid")
                ? "relieved"
                : "even";
    double valence = wasGood ? -.4 : .15;
    return new Cue(label, valence, entry.arousal() * .6, weight * .6, false, at);
  }

  private static Map<String, Entry> words() {
    var words = new HashMap<String, Entry>();
    for (String line : Lines.of("tone.txt")) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split(" ");
      var entry =
          new Entry(
              head[0],
              Double.parseDouble(head[1]),
              Double.parseDouble(head[2]),
              Kind.valueOf(head[3].toUpperCase(java.util.Locale.ROOT)),
              false);
      for (String word : line.substring(colon + 1).split(",")) {
        boolean state = word.strip().startsWith("~");
        words.putIfAbsent(word.strip().replaceFirst("^~", ""), state ? entry.asState() : entry);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, Entry> emoji() {
    var signs = new HashMap<String, Entry>();
    for (String line : Lines.of("emoji.txt")) {
      String[] parts = line.split(" ");
      signs.put(
          parts[0], new Entry(parts[1], Double.parseDouble(parts[2]), .5, Kind.FEELING, false));
    }
    return Map.copyOf(signs);
  }

  /** All labels, for tests. */
  static Set<String> labels() {
    var labels = new HashSet<String>();
    WORDS.values().forEach(e -> labels.add(e.label()));
    return labels;
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }
}
