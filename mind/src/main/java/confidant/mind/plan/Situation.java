package confidant.mind.plan;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Theme;
import confidant.core.feeling.Feeling;
import confidant.core.person.Answers;
import confidant.mind.view.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All a rule may look at.
 *
 * @param hers her newest turns, newest first
 * @param theirs the person's newest turns before this one, newest first
 * @param standing danger noticed earlier that still holds
 * @param darkLately plain danger was told in the last day and a half
 * @param moodWord her mood in one word
 * @param moodCause why, in her own words; may be empty
 * @param lastReason why she said her last words; empty when she said none
 */
record Situation(
    Perception perception,
    Recollection recollection,
    Feeling feeling,
    Optional<Deed> deed,
    List<Turn> hers,
    List<Turn> theirs,
    Answers answers,
    RiskLevel standing,
    boolean darkLately,
    String moodWord,
    String moodCause,
    String lastReason) {

  /** After so long a silence a new talk begins: her last question has gone stale. */
  static final Duration TALK = Duration.ofHours(3);

  private static final int REPLIES_COUNTED = 6;

  Act act() {
    return perception.act();
  }

  boolean does(Act... acts) {
    for (Act act : acts) {
      if (perception.act() == act) {
        return true;
      }
    }
    return false;
  }

  boolean shortLine() {
    return perception.words() <= 3;
  }

  /** Their line asks something itself. */
  boolean asked() {
    return perception.text().contains("?");
  }

  boolean sheAskedLast() {
    return spokeWithin(TALK) && hers.getFirst().text().contains("?");
  }

  /**
   * Four replies in ten may ask; never twice running after a short answer, never to a short line.
   */
  boolean curiosityWelcome() {
    long questions =
        hers.stream().limit(REPLIES_COUNTED).filter(t -> t.text().contains("?")).count();
    int counted = Math.min(REPLIES_COUNTED, hers.size());
    boolean rateAllows = counted == 0 || (questions + 1) / (double) (counted + 1) <= .5;
    return !shortLine() && rateAllows && !(sheAskedLast() && perception.words() <= 5);
  }

  /** She said something so short a time ago. */
  boolean spokeWithin(Duration span) {
    return !hers.isEmpty()
        && Duration.between(hers.getFirst().at(), perception.utterance().at()).compareTo(span) < 0;
  }

  /** Her last replies made this move. */
  boolean recently(String move, int replies) {
    return hers.stream().limit(replies).anyMatch(t -> t.said().moves().contains(move));
  }

  /** Something heavy was told a moment ago: no brisk curiosity now. */
  boolean heavyTalk() {
    return recently("COMFORT", 2) || recently("CRISIS", 10) || recently("CRISIS_FOLLOW", 10);
  }

  String topic() {
    return perception.topic().orElse("");
  }

  /** What the talk is about as closely as known: this message's theme, else her last lines' key. */
  String matter() {
    return perception
        .theme()
        .map(Theme::key)
        .or(() -> perception.topic())
        .or(() ->
            hers.stream()
                .limit(2)
                .flatMap(t -> t.said().lines().stream())
                .map(Situation::key)
                .filter(k -> !k.isEmpty())
                .findFirst())
        .orElse("");
  }

  /** "en.wonder.work.deadline.1f3a9c20" → "work.deadline"; empty for a line that fits anything. */
  private static String key(String line) {
    String[] parts = line.split("\\.");
    String key =
        parts.length < 4 ? "" : String.join(".", List.of(parts).subList(2, parts.length - 1));
    return key.equals("any") || key.contains("/") ? "" : key;
  }

  String feelingLabel() {
    return perception.tone().label();
  }

  boolean strongFeeling() {
    return Math.abs(perception.tone().valence()) >= .25 && !feelingLabel().equals("even");
  }

  boolean low() {
    return perception.tone().valence() < -.2;
  }

  boolean glad() {
    return perception.tone().valence() > .2;
  }

  /** Their length, so that hers can follow. */
  Plan.Length length() {
    int words = perception.words();
    return words <= 6 ? Plan.Length.SHORT : words <= 40 ? Plan.Length.MEDIUM : Plan.Length.LONG;
  }

  /** Somebody named in this utterance, by name or as "your sister". */
  Optional<String> person() {
    return perception.mentions().stream()
        .filter(m -> m.kind() == confidant.core.conversation.Mention.Kind.PERSON)
        .map(Wording::called)
        .findFirst();
  }
}
