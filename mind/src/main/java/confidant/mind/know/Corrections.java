package confidant.mind.know;

import confidant.core.conversation.Act;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.LoopOpened;
import confidant.core.journal.Event.Retired;
import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.know.Orders.Outcome;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short, oblique corrections: "his name is Tim, not Tom", "no wait, it's two now", "it's not
 * Monday, it's Tuesday", "no, she lives in Porto". Finds what was last spoken of; the old value
 * stays as history.
 */
final class Corrections {
  private static final String VALUE =
      "(?:an? |the |at |in |on )?([\\p{L}\\d][\\p{L}\\d:'’-]*(?: [\\p{L}\\d:'’-]+){0,2}?)";
  private static final Pattern NEW_NOT_OLD =
      Pattern.compile(
          "(?iu)(?:^|.*\\b(?:is|['’]s|are|called|said|meant|in|at|on|heißt|ist)|.*[,.]) ?"
              + VALUE
              + ",? (?:and )?(?:not|nicht) "
              + VALUE
              + "\\s*[.!]*$");
  private static final Pattern NOT_OLD_NEW =
      Pattern.compile(
          "(?iu).*\\b(?:not|isn['’]t|nicht) "
              + VALUE
              + "[,.;]? (?:but |it['’]?s |it is |she['’]s |he['’]s |that['’]s |sondern )+"
              + VALUE
              + "\\s*[.!]*$");
  private static final Pattern BARE_NEW =
      Pattern.compile(
          "(?iu)^(?:(?:no|nope|wait|oh|sorry|actually|correction|hmm|um|hold on|i mean|nein|doch)[,.! ]+)+(?:it['’]?s |it is |that['’]s |they['’]re |i meant? |make (?:it|that) |es ist )?(?:now |actually |at |on )?"
              + VALUE
              + "(?: now| actually| instead| then)?\\s*[.!]*$");
  private static final Pattern OPENER =
      Pattern.compile(
          "(?iu)^(?:no|nope|wait|actually|sorry|correction|oops|that['’]s (?:wrong|not right|not true)|nein|doch)\\b.*");
  private static final Pattern NOW =
      Pattern.compile("(?iu).*\\b(?:now|anymore|any more|these days|moved|jetzt)\\b.*");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?iu)\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\\d{1,4}(?::\\d\\d)?)\\b");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final int NEAR = 8;

  private final Transcript transcript;
  private final Knowledge knowledge;

  Corrections(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  Optional<Outcome> read(Perception perception) {
    String text = perception.text().strip();
    if (text.endsWith("?") || text.length() > 120) {
      return Optional.empty();
    }
    return replaced(NEW_NOT_OLD.matcher(text), 2, 1, perception)
        .or(() -> replaced(NOT_OLD_NEW.matcher(text), 1, 2, perception))
        .or(() -> retold(perception))
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
    if (weekday(old) >= 0 && weekday(now) >= 0) {
      return shifted(old, now, perception);
    }
    return newestHolding(old, perception).map(k -> put(k, old, now, false, perception));
  }

  private Optional<KnownFact> newestHolding(String old, Perception perception) {
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && before(k, perception))
        .filter(k -> Phrase.stands(k.fact().object(), old))
        .findFirst();
  }

  private static boolean before(KnownFact known, Perception perception) {
    return known.id().compareTo(perception.utterance().id()) < 0;
  }

  /** "No, she lives in Porto": what was understood contradicts what is known. */
  private Optional<Outcome> retold(Perception perception) {
    if (perception.act() != Act.CORRECT && !OPENER.matcher(perception.text()).matches()) {
      return Optional.empty();
    }
    for (Fact told : perception.facts()) {
      Optional<KnownFact> rival = rival(told, perception);
      if (rival.isPresent()) {
        boolean changed = NOW.matcher(perception.text()).matches();
        return Optional.of(swap(rival.get(), told, changed, perception));
      }
    }
    return Optional.empty();
  }

  private Optional<KnownFact> rival(Fact told, Perception perception) {
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && before(k, perception) && sameMatter(k.fact(), told))
        .filter(k -> !k.fact().object().isBlank())
        .filter(k -> !k.fact().object().equalsIgnoreCase(told.object()))
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
    Matcher matcher = BARE_NEW.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String now = matcher.group(1).strip();
    boolean changed = NOW.matcher(text).matches();
    if (weekday(now) >= 0) {
      return recent(perception).stream()
          .filter(k -> k.fact().days().isPresent())
          .findFirst()
          .flatMap(k -> k.fact().days())
          .flatMap(d -> shifted(d.start().getDayOfWeek().toString(), now, perception));
    }
    if (AMOUNT.matcher(now).matches()) {
      return recent(perception).stream()
          .filter(k -> AMOUNT.matcher(k.fact().object()).find())
          .findFirst()
          .map(k -> put(k, amount(k.fact().object()), now, changed, perception));
    }
    return Character.isUpperCase(now.charAt(0))
        ? named(now, changed, perception)
        : Optional.empty();
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
        .map(k -> put(k, k.fact().object(), now, changed, perception));
  }

  /** Facts from the last few turns, and those her last answers leaned on, newest first. */
  private List<KnownFact> recent(Perception perception) {
    Set<EventId> near = new HashSet<>();
    for (Turn turn : transcript.before(perception.utterance().id(), NEAR)) {
      near.add(turn.id());
      near.addAll(turn.said().evidence());
    }
    return knowledge.facts().reversed().stream()
        .filter(k -> k.current() && before(k, perception))
        .filter(k -> k.fact().receipts().stream().map(Receipt::turn).anyMatch(near::contains))
        .toList();
  }

  private Outcome put(
      KnownFact old, String was, String now, boolean changed, Perception perception) {
    String object =
        old.fact()
            .object()
            .replaceFirst("(?i)" + Pattern.quote(was), Matcher.quoteReplacement(now));
    return swap(old, with(old.fact(), object, old.fact().days(), perception), changed, perception);
  }

  private static Fact with(
      Fact old, String object, Optional<DayInterval> days, Perception perception) {
    return new Fact(
        old.subject(),
        old.predicate(),
        old.qualifier(),
        object,
        old.negated(),
        1,
        days,
        List.of(receipt(perception)));
  }

  private static Receipt receipt(Perception perception) {
    return new Receipt(perception.utterance().id(), 0, perception.text().length());
  }

  private Outcome swap(KnownFact old, Fact now, boolean changed, Perception perception) {
    Optional<LocalDate> until =
        changed ? Optional.of(perception.utterance().day()) : Optional.empty();
    List<Event> events =
        List.of(new Retired(old.id(), until, Optional.of(receipt(perception))), new Learned(now));
    return corrected(old.fact(), now, events, perception);
  }

  private Outcome corrected(Fact old, Fact now, List<Event> events, Perception perception) {
    var wording = new FactWording(perception.language());
    var known =
        new KnownFact(
            perception.utterance().id(), now, perception.utterance().at(), Optional.empty(), false);
    String subject = subject(now, perception.language());
    Map<String, String> slots =
        Map.of(
            "old", YouForm.of(old.object()),
            "new", YouForm.of(now.object()),
            "what", wording.sentence(known, subject));
    var deed = new Deed(Deed.Kind.CORRECTED, slots, List.of(perception.utterance().id()));
    return new Outcome(deed, events, Optional.empty());
  }

  private String subject(Fact fact, String language) {
    if (fact.subject().equals(Fact.ME)) {
      return "";
    }
    return knowledge
        .being(fact.subject())
        .map(b -> b.named() ? b.name() : Possessive.your(b.relation(), language))
        .orElse(fact.subject());
  }

  /** Another weekday for what was dated on the wrong one. */
  private Optional<Outcome> shifted(String old, String now, Perception perception) {
    int days = weekday(now) - weekday(old);
    Optional<KnownFact> fact =
        knowledge.facts().reversed().stream()
            .filter(k -> k.current() && before(k, perception))
            .filter(k -> k.fact().days().filter(d -> on(d.start(), old)).isPresent())
            .findFirst();
    Optional<OpenLoop> loop = loopFrom(fact, old);
    if (fact.isEmpty() && loop.isEmpty()) {
      return Optional.empty();
    }
    var events = new ArrayList<Event>();
    fact.ifPresent(k -> {
      events.add(new Retired(k.id(), Optional.empty(), Optional.of(receipt(perception))));
      events.add(new Learned(moved(k.fact(), old, now, days, perception)));
    });
    loop.ifPresent(l -> {
      events.add(new LoopClosed(l.id(), true));
      events.add(
          new LoopOpened(
              l.what(), l.due().plusDays(days), l.expires().plusDays(days), receipt(perception)));
    });
    String what = loop.map(OpenLoop::what).or(() -> fact.map(k -> k.fact().object())).orElse("");
    var deed =
        new Deed(
            Deed.Kind.CORRECTED,
            Map.of(
                "old", Phrases.capital(old.toLowerCase(Locale.ROOT)),
                "new", Phrases.capital(now.toLowerCase(Locale.ROOT)),
                "what", Phrases.capital(YouForm.of(what)) + ": " + Phrases.capital(now) + "."),
            List.of(perception.utterance().id()));
    return Optional.of(new Outcome(deed, events, Optional.empty()));
  }

  private Optional<OpenLoop> loopFrom(Optional<KnownFact> fact, String old) {
    return knowledge.loops().reversed().stream()
        .filter(l ->
            fact.isPresent()
                    && fact.get().fact().receipts().stream()
                        .anyMatch(r -> r.turn().equals(l.receipt().turn()))
                || on(l.due(), old)
                || on(l.due().minusDays(1), old))
        .findFirst();
  }

  private static Fact moved(Fact fact, String old, String now, int days, Perception perception) {
    Optional<DayInterval> there =
        fact.days().map(d -> new DayInterval(d.start().plusDays(days), d.end().plusDays(days)));
    String object =
        fact.object().replaceFirst("(?i)" + old, Phrases.capital(now.toLowerCase(Locale.ROOT)));
    return with(fact, object, there, perception);
  }

  private static boolean on(LocalDate day, String weekday) {
    return day.getDayOfWeek().getValue() - 1 == weekday(weekday);
  }

  private static int weekday(String word) {
    return WEEKDAYS.indexOf(Words.fold(word));
  }

  private static Optional<Outcome> unclear(Perception perception) {
    return perception.act() == Act.CORRECT && perception.facts().isEmpty()
        ? Optional.of(Outcome.of(Deed.Kind.CORRECTION_UNCLEAR, Map.of(), List.of()))
        : Optional.empty();
  }
}
