package confidant.mind.know;

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
import confidant.mind.know.Restated.Change;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a corrected value in the place of the wrong one; the wrong one stays as history. */
final class Amendments {
  private final Knowledge knowledge;

  /** The names of each day of the week in every language of hers, Monday first. */
  private static final List<Set<String>> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day ->
              Stream.of("en", "de", "es", "fr")
                  .map(code -> day.getDisplayName(TextStyle.FULL, Locale.of(code)))
                  .map(Words::fold)
                  .collect(Collectors.toUnmodifiableSet()))
          .toList();

  Amendments(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static boolean before(KnownFact known, Perception perception) {
    return known.id().compareTo(perception.utterance().id()) < 0;
  }

  Outcome put(KnownFact old, String was, String now, boolean changed, Perception perception) {
    String object =
        old.fact()
            .object()
            .replaceFirst("(?i)" + Pattern.quote(was), Matcher.quoteReplacement(now));
    return swap(old, with(old.fact(), object, old.fact().days(), perception), changed, perception);
  }

  static Fact with(Fact old, String object, Optional<DayInterval> days, Perception perception) {
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

  static Receipt receipt(Perception perception) {
    return new Receipt(perception.utterance().id(), 0, perception.text().length());
  }

  /** What becomes of a fact that was read from words now put right; empty if it held none. */
  static Optional<Fact> put(KnownFact known, Change change, Perception perception) {
    Fact fact = known.fact();
    boolean value = Phrase.stands(fact.object(), change.old());
    boolean kind = Relations.canonical(change.old()).equals(Relations.canonical(fact.qualifier()));
    if (!value && !(kind && Relations.relation(change.now()))) {
      return Optional.empty();
    }
    return Optional.of(
        value
            ? with(fact, change.in(fact.object()), fact.days(), perception)
            : of(fact, Relations.canonical(change.now()), perception));
  }

  /** What holds in the place of what was just denied. */
  Outcome instead(Fact denied, Change change, Perception perception) {
    var now =
        new Fact(
            denied.subject(),
            denied.predicate(),
            denied.qualifier(),
            change.in(denied.object()),
            false,
            1,
            denied.days(),
            List.of(receipt(perception)));
    return corrected(denied, now, List.of(new Learned(now)), perception);
  }

  private static Fact of(Fact old, String kind, Perception perception) {
    List<Receipt> receipts = new ArrayList<>(old.receipts());
    receipts.add(receipt(perception));
    return new Fact(
        old.subject(),
        old.predicate(),
        kind,
        old.object(),
        old.negated(),
        1,
        old.days(),
        List.copyOf(receipts));
  }

  Outcome swap(KnownFact old, Fact now, boolean changed, Perception perception) {
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
    boolean role = old.object().equalsIgnoreCase(now.object()) && !old.qualifier().isBlank();
    Map<String, String> slots =
        Map.of(
            "old", YouForm.of(role ? old.qualifier() : old.object(), perception.language()),
            "new", YouForm.of(role ? now.qualifier() : now.object(), perception.language()),
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
  Optional<Outcome> shifted(String old, String now, Perception perception) {
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
    loop.ifPresent(l -> events.addAll(later(l, days, perception)));
    String what = loop.map(OpenLoop::what).or(() -> fact.map(k -> k.fact().object())).orElse("");
    var deed =
        new Deed(
            Deed.Kind.CORRECTED,
            Map.of(
                "old", Phrases.capital(old.toLowerCase(Locale.ROOT)),
                "new", Phrases.capital(now.toLowerCase(Locale.ROOT)),
                "what",
                    Phrases.capital(YouForm.of(what, perception.language()))
                        + ": "
                        + Phrases.capital(now)
                        + "."),
            List.of(perception.utterance().id()));
    return Optional.of(new Outcome(deed, events, Optional.empty()));
  }

  /** What that turn awaited on the one weekday is awaited on the other. */
  List<Event> awaited(EventId told, Change days, Perception perception) {
    int by = weekday(days.now()) - weekday(days.old());
    return weekday(days.old()) < 0 || weekday(days.now()) < 0
        ? List.of()
        : knowledge.loops().stream()
            .filter(l -> l.receipt().turn().equals(told))
            .filter(l -> on(l.due().minusDays(1), days.old()))
            .flatMap(l -> later(l, by, perception).stream())
            .toList();
  }

  private static List<Event> later(OpenLoop loop, int days, Perception perception) {
    return List.of(
        new LoopClosed(loop.id(), true),
        new LoopOpened(
            loop.what(),
            loop.due().plusDays(days),
            loop.expires().plusDays(days),
            receipt(perception)));
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

  static int weekday(String word) {
    String folded = Words.fold(word);
    return IntStream.range(0, WEEKDAYS.size())
        .filter(day -> WEEKDAYS.get(day).contains(folded))
        .findFirst()
        .orElse(-1);
  }
}
