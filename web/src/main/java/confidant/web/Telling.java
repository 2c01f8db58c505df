package confidant.web;

import confidant.core.conversation.Move;
import confidant.core.journal.Event.Explained;
import confidant.core.journal.Event.Explained.Leaning;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.core.origin.Speaker;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Traits;
import confidant.mind.Mind;
import confidant.mind.Notice;
import confidant.mind.plan.CrisisLines;
import confidant.mind.view.Turn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the mind holds, in the shapes of the wire. */
final class Telling {
  /** Blanks between sentences are left out; a line break stays with the sentence before it. */
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.?!…])[ \\t]+|(?<=\\n)(?!\\n)");

  private static final Pattern AROUND = Pattern.compile("^[ \\t]+|[ \\t]+$");

  private final Mind mind;

  Telling(Mind mind) {
    this.mind = mind;
  }

  static String moment(Instant at, ZoneId zone) {
    return at.atZone(zone).toOffsetDateTime().toString();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Shapes.Persona persona(Persona persona) {
    Traits t = persona.traits();
    Map<String, Double> traits = new LinkedHashMap<>();
    traits.put("openness", t.openness());
    traits.put("conscientiousness", t.conscientiousness());
    traits.put("extraversion", t.extraversion());
    traits.put("agreeableness", t.agreeableness());
    traits.put("stability", t.stability());
    traits.put("humor", t.humor());
    traits.put("directness", t.directness());
    return new Shapes.Persona(persona.name(), persona.why(), word(persona.relationship()), traits);
  }

  static Shapes.Mood mood(Notice.MoodChanged mood) {
    var pad = mood.mood();
    return new Shapes.Mood(
        mood.word(), mood.cause(), pad.pleasure(), pad.arousal(), pad.dominance());
  }

  List<Shapes.Turn> turns(List<Turn> turns) {
    return turns.stream().map(this::turn).toList();
  }

  Shapes.Turn turn(Turn turn) {
    return new Shapes.Turn(
        turn.id().toString(),
        word(turn.speaker()),
        turn.text(),
        moment(turn.at(), turn.said().zone()),
        turn.day().toString(),
        turn.said().rewords().map(EventId::toString),
        turn.said().answers().map(EventId::toString),
        turn.byPerson() ? Optional.empty() : Optional.of(sentences(turn)),
        help(turn));
  }

  /** The line to call, with the turn in which she spoke of danger. */
  private Optional<Shapes.Help> help(Turn turn) {
    if (turn.byPerson() || !turn.said().moves().contains(Move.Kind.CRISIS.name())) {
      return Optional.empty();
    }
    var line = CrisisLines.of(mind.profile().answers().country(), turn.said().language());
    return Optional.of(new Shapes.Help(line.number(), line.whose(), line.emergency()));
  }

  /** Her words cut where what they lean on begins and ends, and at the ends of sentences. */
  private List<Shapes.Spoken> sentences(Turn turn) {
    List<Leaning> leanings = mind.why(turn.id()).map(Explained::leanings).orElse(List.of());
    var spoken = new ArrayList<Shapes.Spoken>();
    int at = 0;
    for (Leaning leaning : leanings) {
      plain(turn.text().substring(at, leaning.start()), spoken);
      String text = turn.text().substring(leaning.start(), leaning.end());
      spoken.add(new Shapes.Spoken(text, evidence(leaning.evidence())));
      at = leaning.end();
    }
    plain(turn.text().substring(at), spoken);
    return spoken;
  }

  private static void plain(String text, List<Shapes.Spoken> spoken) {
    BETWEEN_SENTENCES
        .splitAsStream(text)
        .map(sentence -> AROUND.matcher(sentence).replaceAll(""))
        .filter(sentence -> !sentence.isEmpty())
        .forEach(sentence -> spoken.add(new Shapes.Spoken(sentence, List.of())));
  }

  /** The turns that are still there; a forgotten one is passed over. */
  List<Shapes.Evidence> evidence(List<EventId> turns) {
    return turns.stream()
        .distinct()
        .flatMap(id -> mind.transcript().turn(id).stream())
        .map(Telling::evidence)
        .toList();
  }

  List<Shapes.Evidence> receipts(List<Receipt> receipts) {
    return evidence(receipts.stream().map(Receipt::turn).toList());
  }

  private static Shapes.Evidence evidence(Turn turn) {
    return new Shapes.Evidence(
        turn.id().toString(),
        moment(turn.at(), turn.said().zone()),
        turn.day().toString(),
        turn.text(),
        turn.byPerson() ? word(Speaker.PERSON) : word(Speaker.COMPANION));
  }
}
