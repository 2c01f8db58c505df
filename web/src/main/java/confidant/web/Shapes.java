package confidant.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes that go over the wire. Ids are strings, times ISO 8601 with offset, days ISO days,
 * enum values lower-case words. Empty optionals are left out.
 */
final class Shapes {
  private Shapes() {}

  record State(
      String state,
      String language,
      Optional<String> name,
      Optional<Persona> persona,
      Optional<Mood> mood,
      String presence,
      Optional<String> readOnly,
      Optional<String> spaceUntil,
      Optional<String> now,
      Optional<Person> person,
      Optional<String> country,
      Map<String, String> preferences) {}

  record Person(Optional<String> name) {}

  record Persona(String name, String why, String relationship, Map<String, Double> traits) {}

  record Mood(String word, String cause, double pleasure, double arousal, double dominance) {}

  record Begun(String recoveryCode, Persona persona, String hello) {}

  record Turn(
      String id,
      String speaker,
      String text,
      String at,
      String day,
      Optional<String> rewords,
      Optional<String> answers,
      Optional<List<Spoken>> sentences,
      Optional<Help> help) {}

  /** One sentence of hers and what it leans on. */
  record Spoken(String text, List<Evidence> evidence) {}

  record Evidence(String turn, String at, String day, String text, String speaker) {}

  /** Where to call now. */
  record Help(String number, String whose, String emergency) {}

  record Turns(List<Turn> turns, boolean more) {}

  record Around(List<Turn> turns) {}

  record Heard(String id) {}

  record Why(String reason, List<String> moves, List<Evidence> evidence) {}

  record Known(List<Being> people, List<Fact> me, List<Loop> loops) {}

  record Being(
      String key,
      String name,
      String relation,
      String kind,
      int times,
      Optional<String> last,
      List<Fact> facts) {}

  record Fact(
      String id,
      String text,
      String subject,
      String predicate,
      String qualifier,
      String object,
      boolean sure,
      boolean current,
      Optional<String> until,
      List<Evidence> receipts) {}

  record Loop(String id, String what, String due) {}

  record Timeline(List<Moment> items) {}

  record Moment(String turn, String at, String day, String text, String kind) {}

  record Found(List<Hit> hits, long count) {}

  record Hit(String turn, String at, String day, String speaker, String text, List<int[]> marks) {}

  record Preview(String token, List<Going> goes, List<String> stays, String counts) {}

  record Going(String kind, String text, String at) {}

  record Counts(String counts) {}

  record BackedUp(String file, long events) {}

  /** Said when there is nothing to say. */
  record Done() {}

  /** What the live channel says, told apart by {@code type}. */
  sealed interface Message {
    String type();
  }

  record TurnMessage(String type, Turn turn) implements Message {}

  record SentenceMessage(
      String type,
      String reply,
      Optional<String> answers,
      int index,
      String text,
      List<Evidence> evidence)
      implements Message {}

  record ValueMessage(String type, String value) implements Message {}

  record MoodMessage(String type, Mood mood) implements Message {}

  record PersonaMessage(String type, Persona persona) implements Message {}

  record IdMessage(String type, String id) implements Message {}

  record IdsMessage(String type, List<String> ids) implements Message {}

  record PreferenceMessage(String type, String key, String value) implements Message {}

  record BareMessage(String type) implements Message {}
}
