package confidant.core.journal;

import confidant.core.conduct.RiskLevel;
import confidant.core.feeling.Emotion;
import confidant.core.feeling.Pad;
import confidant.core.memory.Fact;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.core.origin.Speaker;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can happen. Each kind has a stable number and a version (see {@link EventKind});
 * a published record component is never renamed or given another meaning, only added to.
 */
public sealed interface Event {

  /** The person answered the set-up questions. The newest one counts. */
  record Met(Answers answers) implements Event {}

  /** Who she is from now on, and why it changed. */
  record PersonaChosen(Persona persona, String reason) implements Event {}

  /**
   * A turn, word for word: the truth that everything else points back at.
   *
   * @param speaker who said it
   * @param talk the thread it belongs to
   * @param text the words, exactly
   * @param language BCP 47 code as understood at the time, e.g. {@code en}
   * @param zone where the speaker's clock stood
   * @param rewords the turn this one replaces, when the person reworded their last message
   * @param answers the person's turn that this one answers, when she speaks
   * @param evidence the turns her words lean on
   * @param moves names of the moves she made, empty for the person
   * @param lines ids of phrasebook lines she used, so that she does not repeat herself
   * @param disclosed true when these words say that she is an AI
   */
  record Said(
      Speaker speaker,
      String talk,
      Channel channel,
      String text,
      String language,
      ZoneId zone,
      Optional<EventId> rewords,
      Optional<EventId> answers,
      List<EventId> evidence,
      List<String> moves,
      List<String> lines,
      boolean disclosed)
      implements Event {}

  /**
   * Why she said what she said, for "why did you say that?".
   *
   * @param reply her turn
   * @param voice what worded it, e.g. "phrasebook"
   * @param reason one plain sentence without the person's words
   * @param leanings which span of her words leans on which turns
   */
  record Explained(EventId reply, String voice, String reason, List<Leaning> leanings)
      implements Event {
    /** Offsets into her words, {@code start} inclusive, {@code end} exclusive. */
    public record Leaning(int start, int end, List<EventId> evidence) {}
  }

  /** The person took a turn back: it stays in the journal, out of sight and out of use. */
  record TakenBack(EventId said) implements Event {}

  /** A fact, as read from a turn or entered by hand. Its identity is the id of this entry. */
  record Learned(Fact fact) implements Event {}

  /**
   * A fact is over, or was wrong.
   *
   * @param fact id of the {@link Learned} entry
   * @param until first day on which it no longer held; empty when it never held
   * @param receipt the turn that said so, when there is one
   */
  record Retired(EventId fact, Optional<LocalDate> until, Optional<Receipt> receipt)
      implements Event {}

  /**
   * Something that will have an outcome worth asking after.
   *
   * @param what noun phrase in second person, e.g. "your interview"
   * @param due first day on which to ask, in the person's zone
   * @param expires day after which it is no longer asked about
   */
  record LoopOpened(String what, LocalDate due, LocalDate expires, Receipt receipt)
      implements Event {}

  /** She asked after a loop, or the person told the outcome. */
  record LoopClosed(EventId loop, boolean outcomeTold) implements Event {}

  /**
   * She felt something.
   *
   * @param intensity 0..1 at the moment of the event
   * @param mood her mood right after it
   * @param cause short reason in her words, without quoting the person
   * @param about the turn that caused it
   */
  record Felt(Emotion emotion, double intensity, Pad mood, String cause, Optional<EventId> about)
      implements Event {}

  /** Danger was noticed, or has passed. Holds no words. */
  record RiskNoted(RiskLevel level, EventId about) implements Event {}

  /** A sentence of hers was stopped by the guard. Holds the rule's name only. */
  record Guarded(String rule) implements Event {}

  /** The person asked for space until then. */
  record SpaceAsked(Instant until) implements Event {}

  /** A preference of the person: key and value as in the settings page. */
  record Preferred(String key, String value) implements Event {}

  /**
   * The order to forget: names the rows whose words are gone.
   *
   * @param ids rows that keep only their tag
   * @param counts kinds and how many, e.g. "2 turns, 1 fact"; never what
   * @param neverAgain keyed hashes of what must not be learned again, hex
   */
  record Forgotten(List<EventId> ids, String counts, List<String> neverAgain) implements Event {}

  /**
   * Written by a newer program: kept as it is (payload in Base64), shown as "from a newer version".
   */
  record FromNewerVersion(int kind, String payload) implements Event {}
}
