package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.language.Sentence;
import confidant.core.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A clause of theirs turned to second person, when it may be said back: one short, fully told
 * clause about them, and nothing grave, joking, promised or self-insulting. Thread-safe.
 */
final class Reflection {
  private static final Set<Act> MAY =
      Set.of(
          Act.GREET,
          Act.TELL_EVENT,
          Act.TELL_FEELING,
          Act.TELL_OPINION,
          Act.TELL_PLAN,
          Act.INFORM,
          Act.GOOD_NEWS,
          Act.BAD_NEWS,
          Act.UNKNOWN);
  private static final Pattern NEVER =
      Pattern.compile(
          "[?\"():;*_<>~]|https?|\\b(?:you|your|yours|yourself|we|us|our|both|this|that|here|there|these|those|i'll|will|won't|thanks?|sorry|please|lol|haha\\w*|idiot"
              + "|stupid|dumb|ugly|loser|failure|worthless|fat|sex\\w*|kiss\\w*|naked|mean|guess|think|know|see|hope|wonder|agree|understand|believe|wish"
              + "|recommend|hear|promise|appreciate|ask|swear|fine|okay|ok|if|when|because|which|who)\\b");

  /** Self-blame, small talk, praise of what is at hand, and rude words stay unsaid. */
  private static final Pattern UNKIND =
      Pattern.compile(
          "^i (?:should|could|would)(?:'ve| have| not have|n't have)\\b|\\b(?:hate|despise|blame|loathe|disgust) (?:myself|me)\\b|^i(?:'m| am| was) (?:such |really |just |so )*an? (?:terrible|bad|awful|horrible|useless|lousy|rubbish|worst|pathetic|lazy|burden|mess|joke|coward|liar|monster|disgrace|disappointment)\\b"
              + "|^i (?:always |just |totally )?(?:ruin|ruined|mess up|messed up|screw up|screwed up|spoil|spoiled) (?:everything|it|things)\\b|\\b(?:useless|pathetic|disgusting|unlovable|broken inside)\\b"
              + "|\\b(?:love|like|adore|enjoy|prefer|loved|liked) (?:the|it|how|what)\\b|\\b(?:doing|feeling) (?:well|fine|ok|okay|good|great|alright)\\b|^i'?m (?:good|great|alright|well)\\b(?! (?:at|with))"
              + "|\\b(?:fuck\\w*|shit\\w*|bitch\\w*|damn\\w*|crap\\w*|arse\\w*|ass|asshole)\\b");

  private static final Pattern YOUR = Pattern.compile("\\byour \\p{L}+\\b");
  private static final Pattern OPENS = Pattern.compile("^(?:i|i'm|i've|my)\\b.*");

  /** About somebody else, where nothing is said of love and hate. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "^(?:he|she|they|nobody|everyone|everybody|the (?:doctor|others|boss|teacher|kids|neighbou?rs?|team|vet|nurse))\\b"
              + "(?!.*\\b(?:love[sd]?|like[sd]?|hate[sd]?|need(?:s|ed)?|miss(?:es|ed)?|cares?|died|dead|kill\\w*|hit|hits|beat|beats|hurts?) (?:me|about me|him|her|them)(?: any ?more| back| at all)?$)"
              + "(?!.*\\b(?:it|its)\\b).*");

  /** Where one clause ends and the next begins with its own subject. */
  private static final Pattern SEAM =
      Pattern.compile(
          ",? (?:and|but|so|yet|though)(?: (?:then|now|so|also))? (?=(?:i|i'm|i've|he|she|they|we|it|my|the)\\b)"
              + "|, (?=(?:i|i'm|i've|he|she|they|we|it|if|so|but|because|though|which|my)\\b)");

  private static final Pattern DROPPED =
      Pattern.compile(
          "^(?:(?:well|so|yeah|and|but|honestly|actually|basically|anyway|oh|ugh|hmm?|to be honest|as for me|for me),? )+");
  private static final Map<String, String> FLIPPED =
      Map.of(
          "i",
          "you",
          "me",
          "you",
          "my",
          "your",
          "mine",
          "yours",
          "myself",
          "yourself",
          "am",
          "are",
          "'m",
          "'re");
  private static final Pattern YOU = Pattern.compile("^You(?:r|rs)?\\b");

  /** "Oh great, my boss called again": meant the other way round. */
  private static final Pattern BITTER =
      Pattern.compile("^(?:oh |well )?(?:yeah,? right|great|sure|brilliant|fantastic|wonderful),");

  /** A clause with no other verb says too little to be said back: "she's not wrong". */
  private static final Set<String> LIGHT =
      Set.of(
          "be", "am", "is", "are", "was", "were", "being", "'s", "'m", "'re", "have", "has", "had",
          "'ve", "go", "goes", "did", "do", "does", "said", "says");

  private static final int LEAST = 4;
  private static final int MOST = 12;

  private Reflection() {}

  /**
   * @param herLast what she said last: nobody is taken up twice running
   */
  static Optional<String> of(
      List<Sentence> sentences, String text, Act act, Risk risk, String herLast) {
    if (risk.level() != RiskLevel.NONE || !MAY.contains(act)) {
      return Optional.empty();
    }
    List<String> flipped =
        sentences.stream()
            .flatMap(s -> flip(s, text).stream())
            .filter(clause -> !again(clause, herLast))
            .toList();
    return flipped.stream()
        .filter(clause -> YOU.matcher(clause).find())
        .reduce((a, b) -> b)
        .or(() -> flipped.stream().findFirst());
  }

  /** True when her last words were about the same "your …" already. */
  private static boolean again(String flipped, String herLast) {
    String hers = Plain.of(herLast);
    return YOUR.matcher(Plain.of(flipped)).results().anyMatch(m -> hers.contains(m.group()));
  }

  /** Of the clauses of a sentence those that may be said back. */
  private static List<String> flip(Sentence sentence, String text) {
    String plain = Plain.of(sentence.in(text));
    if (BITTER.matcher(plain).find()) {
      return List.of();
    }
    var flipped = new ArrayList<String>();
    var seam = SEAM.matcher(plain);
    int from = 0;
    while (from < plain.length()) {
      int to = seam.find() ? seam.start() : plain.length();
      clause(sentence, plain, from, to).ifPresent(flipped::add);
      from = to == plain.length() ? to : seam.end();
    }
    return flipped;
  }

  private static Optional<String> clause(Sentence sentence, String plain, int from, int to) {
    String words = plain.substring(from, to);
    String bare = DROPPED.matcher(words).replaceFirst("");
    boolean mine = OPENS.matcher(bare).matches();
    if (!mine && !OF_OTHERS.matcher(bare).matches()
        || NEVER.matcher(bare).find()
        || UNKIND.matcher(bare).find()
        || bare.contains(",")) {
      return Optional.empty();
    }
    int start = sentence.start() + from + words.length() - bare.length();
    List<Token> tokens =
        sentence.tokens().stream()
            .filter(t -> t.start() >= start && t.start() < sentence.start() + to)
            .filter(t -> !t.emoji() && !t.is("PUNCT"))
            .toList();
    boolean verb =
        tokens.stream()
            .anyMatch(
                t -> (t.is("VERB") || t.lower().equals("been")) && !LIGHT.contains(t.lower()));
    return verb && tokens.size() >= LEAST && tokens.size() <= MOST
        ? Optional.of(said(tokens))
        : Optional.empty();
  }

  private static String said(List<Token> tokens) {
    String words =
        tokens.stream()
            .map(t -> FLIPPED.getOrDefault(t.lower(), t.text()))
            .collect(Collectors.joining(" "))
            .replaceAll(" (?='|n't)", "")
            .replaceAll("\\byou ((?:\\p{L}+ly |just |still |also )?)was(n't)?\\b", "you $1were$2");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
