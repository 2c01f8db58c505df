package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.language.Sentence;
import confidant.core.language.Token;
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
      Set.of(Act.TELL_EVENT, Act.TELL_FEELING, Act.GOOD_NEWS, Act.BAD_NEWS, Act.UNKNOWN);
  private static final Pattern NEVER =
      Pattern.compile(
          "[?\"():;*_<>~]|https?|\\b(?:you|your|yours|yourself|we|us|our|both|this|that|here|there|these|those|i'll|will|won't|thanks?|sorry|please|lol|haha\\w*|idiot"
              + "|stupid|dumb|ugly|loser|failure|worthless|fat|sex\\w*|kiss\\w*|naked|mean|guess|think|know|see|hope|wonder|agree|understand|believe|wish"
              + "|recommend|hear|promise|appreciate|ask|swear|fine|okay|ok|if|when|because|which|who)\\b");

  /** Self-blame, small talk, praise of what is at hand, and rude words stay unsaid. */
  private static final Pattern UNKIND =
      Pattern.compile(
          "\\b(?:hate|despise|blame|loathe|disgust) (?:myself|me)\\b|^i(?:'m| am| was) (?:such |really |just |so )*an? (?:terrible|bad|awful|horrible|useless|lousy|rubbish|worst|pathetic|lazy|burden|mess|joke|coward|liar|monster|disgrace|disappointment)\\b"
              + "|^i (?:always |just |totally )?(?:ruin|ruined|mess up|messed up|screw up|screwed up|spoil|spoiled) (?:everything|it|things)\\b|\\b(?:useless|pathetic|disgusting|unlovable|broken inside)\\b"
              + "|\\b(?:love|like|adore|enjoy|prefer|loved|liked) (?:the|it|how|what)\\b|\\b(?:doing|feeling) (?:well|fine|ok|okay|good|great|alright)\\b|^i'?m (?:good|great|alright|well)\\b"
              + "|\\b(?:fuck\\w*|shit\\w*|bitch\\w*|damn\\w*|crap\\w*|arse\\w*|ass|asshole)\\b");

  private static final Pattern YOUR = Pattern.compile("\\byour \\p{L}+\\b");
  private static final Pattern OPENS = Pattern.compile("^(?:i|i'm|i've|my)\\b.*");
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
    return sentences.stream()
        .map(s -> flip(s, text))
        .flatMap(Optional::stream)
        .filter(flipped -> !again(flipped, herLast))
        .findFirst();
  }

  /** True when her last words were about the same "your …" already. */
  private static boolean again(String flipped, String herLast) {
    String hers = Plain.of(herLast);
    return YOUR.matcher(Plain.of(flipped)).results().anyMatch(m -> hers.contains(m.group()));
  }

  private static Optional<String> flip(Sentence sentence, String text) {
    String plain = Plain.of(sentence.in(text));
    String bare = DROPPED.matcher(plain).replaceFirst("");
    boolean oneClause =
        !bare.contains(",")
            && !bare.matches(".*\\b(?:and|but|so) (?:i|i'm|my|he|she|it|they)\\b.*");
    if (!OPENS.matcher(bare).matches()
        || NEVER.matcher(bare).find()
        || UNKIND.matcher(bare).find()
        || !oneClause) {
      return Optional.empty();
    }
    int from = sentence.start() + plain.length() - bare.length();
    List<Token> tokens =
        sentence.tokens().stream()
            .filter(t -> t.start() >= from && !t.emoji() && !t.is("PUNCT"))
            .toList();
    boolean verb = tokens.stream().anyMatch(t -> t.is("VERB") || t.is("AUX"));
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
