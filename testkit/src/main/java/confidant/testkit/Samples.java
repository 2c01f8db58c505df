package confidant.testkit;

import confidant.core.conduct.RiskLevel;
import confidant.core.feeling.Emotion;
import confidant.core.feeling.Pad;
import confidant.core.journal.Draft;
import confidant.core.journal.Event;
import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
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

/** One event of each kind, always the same, with every component told. */
public final class Samples {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  public static final Instant EVENING = Instant.parse("2026-03-03T19:00:00.123Z");

  private static final EventId TURN = EventId.of(1, 7);
  private static final Receipt RECEIPT = new Receipt(TURN, 3, 21);

  private Samples() {}

  /** A turn of the person. */
  public static Event.Said said(String text) {
    return new Event.Said(
        Speaker.PERSON,
        "main",
        Channel.TYPED,
        text,
        "en",
        ZONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  public static Draft draft(String text) {
    return new Draft(EVENING, said(text));
  }

  /** The order to forget these rows. */
  public static Draft order(EventId... ids) {
    return new Draft(
        EVENING, new Event.Forgotten(List.of(ids), ids.length + " turns", List.of("00ff")));
  }

  public static List<Event> oneOfEachKind() {
    return List.of(
        new Event.Forgotten(List.of(TURN, EventId.of(2, 9)), "2 turns", List.of("0badcafe")),
        turn(),
        new Event.TakenBack(TURN),
        new Event.Met(answers()),
        new Event.PersonaChosen(persona(), "the first evening"),
        new Event.Learned(fact()),
        new Event.Retired(TURN, Optional.of(LocalDate.parse("2026-03-01")), Optional.of(RECEIPT)),
        new Event.LoopOpened(
            "your swimming test",
            LocalDate.parse("2026-03-05"),
            LocalDate.parse("2026-03-19"),
            RECEIPT),
        new Event.LoopClosed(TURN, true),
        new Event.Felt(Emotion.RELIEF, .5, new Pad(.25, -.125, 0), "good news", Optional.of(TURN)),
        new Event.RiskNoted(RiskLevel.CONCERN, TURN),
        new Event.Guarded("no-promises"),
        new Event.SpaceAsked(Instant.parse("2026-03-04T08:00:00Z")),
        new Event.Preferred("theme", "dark"),
        new Event.Explained(
            TURN,
            "phrasebook",
            "You asked about the garden.",
            List.of(new Event.Explained.Leaning(0, 12, List.of(TURN)))));
  }

  private static Event.Said turn() {
    return new Event.Said(
        Speaker.COMPANION,
        "main",
        Channel.SPOKEN,
        "Grüße an Zoë \uD83D\uDC1F, \u05E9\u05DC\u05D5\u05DD \u2028 and\ta \"quote\".",
        "de",
        ZONE,
        Optional.of(EventId.of(1, 4)),
        Optional.of(TURN),
        List.of(TURN),
        List.of("RECALL", "WONDER"),
        List.of("recall.3"),
        true);
  }

  private static Answers answers() {
    return new Answers(
        Optional.of(Answers.Sociability.BETWEEN),
        Answers.VoiceChoice.NEUTRAL,
        Optional.of("we write letters"),
        Answers.AgeBand.FROM_18_TO_64,
        Optional.of("Ilse"),
        "de",
        Optional.of("DE"));
  }

  private static Persona persona() {
    return new Persona(
        2,
        "Runa",
        "It sounds like something kept quietly.",
        Persona.Traits.standard(),
        Persona.Relationship.FRIEND);
  }

  private static Fact fact() {
    return new Fact(
        Fact.ME,
        Predicate.PET,
        "tortoise",
        "Admiral",
        false,
        .9,
        Optional.of(new DayInterval(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"))),
        List.of(RECEIPT));
  }
}
