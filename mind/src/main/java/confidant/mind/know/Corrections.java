package confidant.mind.know;

import confidant.core.conversation.Act;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.know.Emendations.Emendation;
import confidant.mind.know.Orders.Outcome;
import confidant.mind.know.Restated.Change;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Short, oblique corrections: "his name is Tim, not Tom", "no wait, it's two now", "it's not
 * Monday, it's Tuesday", "no, she lives in Porto". Finds what was last spoken of; the old value
 * stays as history.
 */
final class Corrections {

  static final Pattern NAME =
      Pattern.compile("(?!I(?: |['’]|$))\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?");

  static final String NUMBER =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|noon|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|deux|trois|quatre|cinq|sept|huit|neuf|dix|\\d{1,4}(?::\\d\\d)?)\\b";

  static final Pattern AMOUNT = Pattern.compile("(?iu)\\b" + NUMBER);

  private static final int NEAR = 8;

  private final Transcript transcript;

  private final Knowledge knowledge;
  private final Amendments amendments;
  private final Redated redated;

  Corrections(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.amendments = new Amendments(knowledge);
    this.redated = new Redated(knowledge);
  }

  Optional<Outcome> read(Perception perception) {
    String text = perception.text().strip();
    if (text.endsWith("?") || text.length() > 120) {
      return Optional.empty();
    }
    CorrectionWords words = CorrectionWords.of(perception.language());
    if (Restated.another(text)) {
      return amended(perception);
    }
    return replaced(words.newNotOld().matcher(text), 2, 1, perception)
        .or(() -> replaced(words.notOldNew().matcher(text), 1, 2, perception))
        .or(() -> retold(perception))
        .or(() -> redated.read(perception))
        .or(() -> amended(perception))
        .or(() -> bare(text, perception))
        .or(() -> unclear(perception));
  }

  private Optional<Outcome> replaced(
      Matcher matcher, int oldGroup, int newGroup, Perception perception) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String old = matcher.group(oldGroup).strip();
    String now = matcher.group(newGroup).strip();
    if (Amendments.weekday(old) >= 0 && Amendments.weekday(now) >= 0) {
      return amendments.shifted(old, now, perception);
    }
    return newestHolding(old, perception)
        .map(k -> amendments.put(k, old, Recounted.change(old, now).now(), false, perception))
        .or(() -> instead(old, now, perception));
  }

  /** "I don't work there any more, I'm at the library now": the new value was not yet known. */
  private Optional<Outcome> instead(String old, String now, Perception perception) {
    return perception.facts().stream()
        .filter(Fact::negated)
        .filter(f -> f.predicate().single() && Phrase.stands(f.object(), old))
        .findFirst()
        .map(f -> amendments.instead(f, new Change(old, now), perception));
  }

  private Optional<KnownFact> newestHolding(String old, Perception perception) {
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && Amendments.before(k, perception))
        .filter(k -> Phrase.stands(k.fact().object(), old))
        .findFirst();
  }

  /** "No, she lives in Porto": what was understood contradicts what is known. */
  private Optional<Outcome> retold(Perception perception) {
    CorrectionWords words = CorrectionWords.of(perception.language());
    if (perception.act() != Act.CORRECT && !words.opener().matcher(perception.text()).matches()) {
      return Optional.empty();
    }
    for (Fact told : perception.facts()) {
      Optional<KnownFact> rival = rival(told, perception).or(() -> otherRole(told, perception));
      if (rival.isPresent()) {
        boolean changed = words.now().matcher(perception.text()).matches();
        return Optional.of(amendments.swap(rival.get(), told, changed, perception));
      }
    }
    return Optional.empty();
  }

  private Optional<KnownFact> rival(Fact told, Perception perception) {
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && Amendments.before(k, perception) && sameMatter(k.fact(), told))
        .filter(k -> !k.fact().object().isBlank())
        .filter(k -> !k.fact().object().equalsIgnoreCase(told.object()))
        .findFirst();
  }

  /** "Priya is my editor, not my agent": the same name in another role. */
  private Optional<KnownFact> otherRole(Fact told, Perception perception) {
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && Amendments.before(k, perception) && People.introduces(k))
        .filter(k -> People.introduces(told) && !told.object().isBlank())
        .filter(k -> k.fact().object().equalsIgnoreCase(told.object()))
        .filter(k ->
            !Relations.canonical(k.fact().qualifier())
                .equals(Relations.canonical(told.qualifier())))
        .findFirst();
  }

  private boolean sameMatter(Fact was, Fact is) {
    boolean single =
        is.predicate().single()
            || !is.object().isBlank()
                && Relations.relation(is.qualifier())
                && !is.qualifier().isBlank();
    return single
        && was.predicate() == is.predicate()
        && was.negated() == is.negated()
        && Relations.canonical(was.qualifier()).equals(Relations.canonical(is.qualifier()))
        && (was.subject().equals(is.subject()) || sameBeing(was.subject(), is.subject()));
  }

  private boolean sameBeing(String one, String other) {
    var being = knowledge.being(one).map(Knowledge.Being::key);
    return being.isPresent() && being.equals(knowledge.being(other).map(Knowledge.Being::key));
  }

  /** "No wait, it's two now": the value alone; the matter is what was last spoken of. */
  private Optional<Outcome> bare(String text, Perception perception) {
    CorrectionWords words = CorrectionWords.of(perception.language());
    Matcher matcher = words.bareNew().matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String now = matcher.group(1).strip();
    boolean changed = words.now().matcher(text).matches();
    if (Amendments.weekday(now) >= 0) {
      return recent(perception).stream()
          .filter(k -> k.fact().days().isPresent())
          .findFirst()
          .flatMap(k -> k.fact().days())
          .map(DayInterval::start)
          .or(() -> awaited(perception))
          .flatMap(d -> amendments.shifted(d.getDayOfWeek().toString(), now, perception));
    }
    if (AMOUNT.matcher(now).matches()) {
      return recent(perception).stream()
          .filter(k -> AMOUNT.matcher(k.fact().object()).find())
          .findFirst()
          .map(k -> amendments.put(k, amount(k.fact().object()), now, changed, perception));
    }
    return NAME.matcher(now).matches() ? named(now, changed, perception) : Optional.empty();
  }

  private static String amount(String object) {
    Matcher matcher = AMOUNT.matcher(object);
    return matcher.find() ? matcher.group() : object;
  }

  /** A capitalised value alone: a name or a place that was just spoken of. */
  private Optional<Outcome> named(String now, boolean changed, Perception perception) {
    return recent(perception).stream()
        .filter(k -> !k.fact().object().isBlank())
        .filter(k -> Character.isUpperCase(k.fact().object().charAt(0)))
        .findFirst()
        .map(k -> amendments.put(k, k.fact().object(), now, changed, perception));
  }

  /** The day of what was just told to be coming. */
  private Optional<LocalDate> awaited(Perception perception) {
    List<EventId> near =
        transcript.before(perception.utterance().id(), NEAR).stream().map(Turn::id).toList();
    return knowledge.loops().reversed().stream()
        .filter(loop -> near.contains(loop.receipt().turn()))
        .findFirst()
        .map(loop -> loop.due().minusDays(1));
  }

  /** Facts from the last few turns, and those her last answers leaned on, newest first. */
  private List<KnownFact> recent(Perception perception) {
    Set<EventId> near = new HashSet<>();
    for (Turn turn : transcript.before(perception.utterance().id(), NEAR)) {
      near.add(turn.id());
      near.addAll(turn.said().evidence());
    }
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && Amendments.before(k, perception))
        .filter(k -> k.fact().receipts().stream().map(Receipt::turn).anyMatch(near::contains))
        .toList();
  }

  /** The person's own words are put right, and with them what was understood from them. */
  private Optional<Outcome> amended(Perception perception) {
    return transcript
        .turn(perception.utterance().id())
        .flatMap(new Emendations(transcript, knowledge, perception.language())::by)
        .map(e -> changed(e, perception));
  }

  private Outcome changed(Emendation emendation, Perception perception) {
    Change change = emendation.change();
    List<Outcome> outcomes =
        learnedFrom(emendation.told()).stream()
            .flatMap(k ->
                Amendments.put(k, change, perception)
                    .map(now -> amendments.swap(k, now, false, perception))
                    .stream())
            .toList();
    if (outcomes.size() == 1
        && Phrase.stands(
            outcomes.getFirst().deed().slots().getOrDefault("new", ""), change.now())) {
      return outcomes.getFirst();
    }
    List<Event> events =
        Stream.concat(
                outcomes.stream().flatMap(o -> o.events().stream()),
                amendments.awaited(emendation.told().id(), change, perception).stream())
            .toList();
    String old = YouForm.of(change.old(), perception.language());
    String now = YouForm.of(change.now(), perception.language());
    Map<String, String> slots = Map.of("old", old, "new", now, "what", Phrases.capital(now) + ".");
    var deed = new Deed(Deed.Kind.CORRECTED, slots, List.of(perception.utterance().id()));
    return new Outcome(deed, events, Optional.empty());
  }

  private List<KnownFact> learnedFrom(Turn told) {
    return knowledge.facts().stream()
        .filter(KnownFact::current)
        .filter(k -> k.fact().receipts().stream().anyMatch(r -> r.turn().equals(told.id())))
        .toList();
  }

  private static Optional<Outcome> unclear(Perception perception) {
    return perception.act() == Act.CORRECT && perception.facts().isEmpty()
        ? Optional.of(Outcome.of(Deed.Kind.CORRECTION_UNCLEAR, Map.of(), List.of()))
        : Optional.empty();
  }
}
