package confidant.mind.know;

import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "When did I tell you that?", right after an answer: the words it rests on, with their day. */
final class Proof {
  private static final String START =
      "^(?:(?:and|but|so|ok|okay|wait|hm+|oh|really|sorry)[,. ?]+)*(?:";
  private static final String END = ")(?: (?:then|again|exactly|please))*[?!. ]*$";
  private static final String IT = "(?: (?:that|this|it|so|about (?:that|it|her|him|them)))?";
  private static final Map<String, Pattern> KINDS =
      Map.of(
          "quote",
          pattern(
              "(?:when|what day|which day|since when) (?:exactly )?(?:was (?:that|this|it)|did i (?:say|tell you|mention|write|claim)"
                  + IT
                  + "|have i (?:said|told you|mentioned)"
                  + IT
                  + "|do you know"
                  + IT
                  + ")|what (?:exactly )?did i (?:say|write)(?: exactly| then)?|what were my (?:exact )?words"),
          "proof.who",
          pattern(
              "(?:how|where) (?:do|did|can|would) you (?:know|get|have|hear|learn|find out)"
                  + IT
                  + "(?: from)?|how come you know"
                  + IT
                  + "|who (?:told you|said|says|mentioned)"
                  + IT
                  + "|says who|did i (?:really |actually |ever )?(?:say|tell you|mention) (?:that|this|it|so)|who did you (?:hear|get) (?:that|it) from"),
          "proof.sure",
          pattern(
              "(?:are|r) you (?:really |quite |absolutely |completely |very )?(?:sure|certain|positive)"
                  + "(?: (?:about|of) (?:that|this|it))?|is (?:that|this|it) (?:right|true|correct)|you sure(?: about (?:that|it))?"));

  private final Transcript transcript;

  Proof(Transcript transcript) {
    this.transcript = transcript;
  }

  private static Pattern pattern(String asked) {
    return Pattern.compile(START + asked + END);
  }

  static boolean asks(String text) {
    String folded = Words.fold(text).strip();
    return KINDS.values().stream().anyMatch(kind -> kind.matcher(folded).matches());
  }

  /** Empty unless it asks after an answer that was just given from what the person told. */
  Optional<MemoryAnswer> answer(Asking asking) {
    String folded = Words.fold(asking.perception().text()).strip();
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(folded).matches())
        .findFirst()
        .flatMap(kind -> newest(asking).map(turn -> proof(kind.getKey(), turn, asking)));
  }

  private MemoryAnswer proof(String key, Turn turn, Asking asking) {
    String answer = transcript.before(asking.turn(), 1).getLast().text();
    Quote quote = Quote.of(turn, Set.copyOf(Likeness.content(answer)));
    String sentence =
        asking.say(key, Map.of("when", asking.days().on(turn.day()), "quote", quote.text()));
    return new MemoryAnswer(Kind.QUOTED, sentence, List.of(quote.receipt()));
  }

  /** What her answer to the question before this one leaned on; the newest of it. */
  private Optional<Turn> newest(Asking asking) {
    List<Turn> last = transcript.before(asking.turn(), 2);
    boolean answered =
        last.size() == 2
            && last.getFirst().byPerson()
            && QuestionReader.asks(last.getFirst().text())
            && !last.getLast().byPerson();
    return answered
        ? last.getLast().said().evidence().stream()
            .flatMap(id -> transcript.turn(id).stream())
            .filter(turn -> turn.byPerson() && !Asks.only(turn.text()))
            .reduce((a, b) -> a.id().compareTo(b.id()) < 0 ? b : a)
        : Optional.empty();
  }
}
