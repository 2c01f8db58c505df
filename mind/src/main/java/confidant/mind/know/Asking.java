package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One question being answered: its day, its language, and the words for answers to it. */
final class Asking {
  /** A German form that would not stand by itself: "deinem Bruder". */
  private static final Pattern INFLECTED =
      Pattern.compile("(?i)dein(?:em|er|es) .*|(?:dem|des) .*");

  private final Perception perception;
  private final Transcript transcript;
  private final Phrases answers;
  private final FactWording wording;
  private final DayWords days;

  Asking(Perception perception, Transcript transcript) {
    this.perception = perception;
    this.transcript = transcript;
    this.answers = Phrases.of("answers", perception.language());
    this.wording = new FactWording(perception.language());
    this.days = new DayWords(perception.language(), perception.utterance().day());
  }

  Perception perception() {
    return perception;
  }

  Transcript transcript() {
    return transcript;
  }

  EventId turn() {
    return perception.utterance().id();
  }

  LocalDate today() {
    return perception.utterance().day();
  }

  String language() {
    return perception.language();
  }

  FactWording wording() {
    return wording;
  }

  DayWords days() {
    return days;
  }

  String say(String key, Map<String, String> slots) {
    return answers.say(key, turn().value(), slots);
  }

  boolean english() {
    return language().startsWith("en");
  }

  String your(String relation) {
    return Possessive.your(relation, language());
  }

  /** The day a fact was told, as the person's calendar had it. */
  LocalDate toldOn(KnownFact known) {
    return known.fact().receipts().stream()
        .flatMap(r -> transcript.turn(r.turn()).stream())
        .map(Turn::day)
        .findFirst()
        .orElse(known.learnedAt().atZone(perception.utterance().zone()).toLocalDate());
  }

  /** "You told me on Tuesday, 3 March." */
  String told(KnownFact known) {
    return known.fact().receipts().isEmpty()
        ? say("noted", Map.of())
        : say("told", Map.of("when", days.on(toldOn(known))));
  }

  /** The words of the question as the person wrote them, turned to second person. */
  String thing(String folded) {
    String words = asWritten(perception.text(), folded);
    return YouForm.of(decapital(words, perception.text().indexOf(words)), language());
  }

  /** The piece of the text that folds to these words; the folded words where none does. */
  private static String asWritten(String text, String folded) {
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.length(); end++) {
        String piece = Words.fold(text.substring(start, end));
        if (piece.length() > folded.length()) {
          break;
        }
        if (piece.equals(folded)) {
          return text.substring(start, end).strip();
        }
      }
    }
    return folded;
  }

  private static String decapital(String words, int at) {
    return at == 0 && !words.isEmpty()
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  MemoryAnswer notTold() {
    return new MemoryAnswer(Kind.NOT_TOLD, say("nottold", Map.of()), List.of());
  }

  /** Never told, naming what. */
  MemoryAnswer notTold(String thing) {
    return thing.isBlank() || thing.length() > 60 || INFLECTED.matcher(thing).matches()
        ? notTold()
        : new MemoryAnswer(Kind.NOT_TOLD, say("nottold.thing", Map.of("thing", thing)), List.of());
  }

  MemoryAnswer found(String sentence, List<KnownFact> facts) {
    List<Receipt> receipts =
        facts.stream().flatMap(k -> k.fact().receipts().stream()).distinct().toList();
    return new MemoryAnswer(Kind.FOUND, sentence, receipts);
  }

  /** "On Tuesday, 3 March you said: “…”". */
  MemoryAnswer quoted(String key, Quote quote) {
    return quoted(key, quote, Map.of());
  }

  MemoryAnswer quoted(String key, Quote quote, Map<String, String> more) {
    var slots = new HashMap<>(more);
    slots.put("when", days.on(quote.turn().day()));
    slots.put("quote", quote.text());
    return new MemoryAnswer(Kind.QUOTED, say(key, slots), List.of(quote.receipt()));
  }

  /** "a, b and c". */
  String list(List<String> items) {
    String and = wording.and();
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1)) + and + items.getLast();
  }
}
