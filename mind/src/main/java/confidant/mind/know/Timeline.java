package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened when: dated items from facts, loops and first mentions. Thread-safe. */
public final class Timeline {
  /** What sort of thing stands on the timeline. */
  public enum Kind {
    EVENT,
    PLAN,
    CHANGE,
    FACT,
    AWAITED,
    FIRST_MENTION
  }

  /**
   * One item.
   *
   * @param text as said to the person
   * @param about key of the being it concerns; empty for the person themselves
   * @param receipts where it comes from
   */
  public record Item(LocalDate day, Kind kind, String text, String about, List<Receipt> receipts) {}

  private final Transcript transcript;
  private final Knowledge knowledge;

  public Timeline(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  /**
   * Oldest first.
   *
   * @param kinds which kinds to show; empty = all
   * @param about key of a being, to show only theirs; empty = everything
   * @param language BCP 47 code of the sentences
   */
  public List<Item> items(Set<Kind> kinds, String about, String language) {
    Map<EventId, Being> owners = owners();
    var items = new ArrayList<Item>();
    knowledge.facts().stream()
        .filter(k -> !k.withdrawn())
        .forEach(k -> items.addAll(of(k, Optional.ofNullable(owners.get(k.id())), language)));
    knowledge.loops().forEach(l -> items.add(of(l)));
    knowledge.beings().forEach(b -> firstMention(b).ifPresent(items::add));
    return items.stream()
        .filter(i -> kinds.isEmpty() || kinds.contains(i.kind()))
        .filter(i -> about.isEmpty() || i.about().equals(about))
        .sorted(Comparator.comparing(Item::day))
        .toList();
  }

  private Map<EventId, Being> owners() {
    var owners = new HashMap<EventId, Being>();
    knowledge.beings().forEach(b -> b.facts().forEach(k -> owners.put(k.id(), b)));
    return owners;
  }

  private List<Item> of(KnownFact known, Optional<Being> owner, String language) {
    Fact fact = known.fact();
    String subject = owner.map(b -> subject(b, language)).orElse("");
    String key = owner.map(Being::key).orElse("");
    String text = new FactWording(language).sentence(known, subject);
    var items = new ArrayList<Item>();
    LocalDate day = fact.days().map(DayInterval::start).orElseGet(() -> toldOn(known));
    items.add(new Item(day, kind(fact), text, key, fact.receipts()));
    known
        .until()
        .ifPresent(until -> items.add(new Item(until, Kind.CHANGE, text, key, fact.receipts())));
    return items;
  }

  private static String subject(Being being, String language) {
    return being.named() ? being.name() : Possessive.your(being.relation(), language);
  }

  private static Kind kind(Fact fact) {
    return switch (fact.predicate()) {
      case EVENT -> Kind.EVENT;
      case PLAN, GOAL, WISH -> Kind.PLAN;
      default -> fact.predicate() == Predicate.HEALTH ? Kind.EVENT : Kind.FACT;
    };
  }

  private LocalDate toldOn(KnownFact known) {
    return known.fact().receipts().stream()
        .flatMap(r -> transcript.turn(r.turn()).stream())
        .map(Turn::day)
        .findFirst()
        .orElseGet(() -> known.learnedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Item of(OpenLoop loop) {
    return new Item(loop.due(), Kind.AWAITED, loop.what(), "", List.of(loop.receipt()));
  }

  private Optional<Item> firstMention(Being being) {
    return being.aliases().stream()
        .flatMap(a -> knowledge.turnsWith(a).stream())
        .min(Comparator.naturalOrder())
        .flatMap(transcript::turn)
        .map(turn ->
            new Item(
                turn.day(),
                Kind.FIRST_MENTION,
                being.name(),
                being.key(),
                List.of(new Receipt(turn.id(), 0, turn.text().length()))));
  }
}
