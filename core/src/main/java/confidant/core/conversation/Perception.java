package confidant.core.conversation;

import confidant.core.conduct.Risk;
import confidant.core.feeling.Tone;
import confidant.core.language.Frame;
import confidant.core.language.Sentence;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What was understood.
 *
 * @param utterance the words; what was typed in a hurry is spelled out
 * @param language BCP 47 code
 * @param act the main act; {@link Act#UNKNOWN} when below the reject threshold
 * @param actConfidence 0..1
 * @param acts all acts found, main first
 * @param topic key of the topic list, e.g. "work"
 * @param theme what it is about more closely, when that was recognised
 * @param gist what it comes down to, likeliest first guess, sure or not
 * @param facts what it teaches, receipts pointing into the words as they were typed
 * @param loops what will have an outcome worth asking after
 * @param reflection a clause of theirs turned to second person, when it may be said back
 */
public record Perception(
    Utterance utterance,
    String language,
    List<Sentence> sentences,
    List<Frame> frames,
    Act act,
    double actConfidence,
    List<Act> acts,
    Tone tone,
    List<Mention> mentions,
    List<TimeExpression> times,
    Optional<String> topic,
    Optional<Theme> theme,
    Optional<Gist> gist,
    Risk risk,
    List<Fact> facts,
    List<LoopDraft> loops,
    Optional<String> reflection) {

  /**
   * @param what noun phrase in second person, e.g. "your interview"
   * @param moved to that day from another: the same matter is awaited already, perhaps
   */
  public record LoopDraft(
      String what,
      java.time.LocalDate due,
      java.time.LocalDate expires,
      int start,
      int end,
      boolean moved) {
    /** Awaited for the first time. */
    public LoopDraft(
        String what, java.time.LocalDate due, java.time.LocalDate expires, int start, int end) {
      this(what, due, expires, start, end, false);
    }
  }

  /** The same, with other facts and loops. */
  public Perception teaching(List<Fact> other, List<LoopDraft> awaited) {
    return new Perception(
        utterance,
        language,
        sentences,
        frames,
        act,
        actConfidence,
        acts,
        tone,
        mentions,
        times,
        topic,
        theme,
        gist,
        risk,
        other,
        awaited,
        reflection);
  }

  public String text() {
    return utterance.text();
  }

  public int words() {
    return utterance.text().isBlank() ? 0 : utterance.text().strip().split("\\s+").length;
  }
}
