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
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.mind.know.Orders.Outcome;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Correction: chem is on the 21st": the same matter on another day. */
final class Redated {
  private static final Pattern BARE =
      Pattern.compile("(?i)\\bthe \\d{1,2}(?:st|nd|rd|th)\\b(?! of\\b| \\p{Lu})");

  private final Knowledge knowledge;

  Redated(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Optional<Outcome> read(Perception perception) {
    boolean corrects =
        perception.act() == Act.CORRECT
            || CorrectionWords.of(perception.language())
                .opener()
                .matcher(perception.text())
                .matches();
    return corrects
        ? perception.times().stream()
            .flatMap(t -> t.days().stream())
            .filter(d -> d.days() == 1)
            .findFirst()
            .flatMap(day -> moved(day, perception))
        : Optional.empty();
  }

  private Optional<Outcome> moved(DayInterval day, Perception perception) {
    Optional<OpenLoop> loop =
        knowledge.loops().reversed().stream().filter(l -> named(l.what(), perception)).findFirst();
    Optional<KnownFact> fact =
        knowledge.facts().reversed().stream()
            .filter(k -> k.current() && Amendments.before(k, perception))
            .filter(k -> k.fact().days().isPresent() && named(k.fact().object(), perception))
            .findFirst();
    return loop.isEmpty() && fact.isEmpty()
        ? Optional.empty()
        : Optional.of(
            outcome(near(day, before(loop, fact, day), perception), loop, fact, perception));
  }

  /** "The 21st" of what was on the 19th of December is in December. */
  private static DayInterval near(DayInterval day, LocalDate old, Perception perception) {
    int wanted = day.start().getDayOfMonth();
    return BARE.matcher(perception.text()).find() && wanted <= old.lengthOfMonth()
        ? DayInterval.day(old.withDayOfMonth(wanted))
        : day;
  }

  private static LocalDate before(
      Optional<OpenLoop> loop, Optional<KnownFact> fact, DayInterval otherwise) {
    return fact.flatMap(k -> k.fact().days())
        .map(DayInterval::start)
        .or(() -> loop.map(l -> l.due().minusDays(1)))
        .orElse(otherwise.start());
  }

  private static boolean named(String what, Perception perception) {
    List<String> said = Words.of(perception.text());
    return Words.of(what).stream()
        .anyMatch(word -> said.stream().anyMatch(s -> Restated.shortFor(s, word)));
  }

  private static Outcome outcome(
      DayInterval day, Optional<OpenLoop> loop, Optional<KnownFact> fact, Perception perception) {
    var events = new ArrayList<Event>();
    var receipt = Amendments.receipt(perception);
    fact.ifPresent(k -> {
      events.add(new Retired(k.id(), Optional.empty(), Optional.of(receipt)));
      events.add(
          new Learned(Amendments.with(k.fact(), k.fact().object(), Optional.of(day), perception)));
    });
    loop.ifPresent(l -> {
      long days = ChronoUnit.DAYS.between(l.due(), day.end());
      events.add(new LoopClosed(l.id(), true));
      events.add(new LoopOpened(l.what(), day.end(), l.expires().plusDays(days), receipt));
    });
    String what = loop.map(OpenLoop::what).or(() -> fact.map(k -> k.fact().object())).orElse("");
    LocalDate old = before(loop, fact, day);
    return new Outcome(deed(what, old, day.start(), perception), events, Optional.empty());
  }

  private static Deed deed(String what, LocalDate old, LocalDate now, Perception perception) {
    var days = new DayWords(perception.language(), perception.utterance().day());
    String named = Phrases.capital(YouForm.of(what, perception.language()));
    Map<String, String> slots =
        Map.of(
            "old", days.plain(old),
            "new", days.plain(now),
            "what", named + ": " + days.plain(now) + ".");
    return new Deed(Deed.Kind.CORRECTED, slots, List.of(perception.utterance().id()));
  }
}
