package confidant.mind.feel;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import confidant.core.feeling.Pad;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Felt;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.View;
import confidant.core.origin.EventId;
import confidant.core.persona.Persona.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Her mood over time, in closed form between events: each {@link Felt} holds the mood right after
 * it, so a restart computes the same mood from the journal alone. Safe from any thread.
 */
public final class MoodLine implements View {
  private static final Pad UNCHOSEN = Temperament.mood(Traits.standard());

  /** Longer than the slowest emotion can last. */
  private static final Duration REACH = Duration.ofHours(3);

  /** For so long a past emotion still explains the mood: half of it is left then. */
  private static final Duration EXPLAINS = Fading.MOOD_HALF_LIFE;

  private record Place(Instant at, EventId id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = comparing(Place::at).thenComparing(Place::id);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** What follows from an entry: the mood right after it, and the mood it returns to. */
  private record Stand(Pad mood, Pad home) {}

  private final TreeMap<Place, Entry> entries = new TreeMap<>();
  private final TreeMap<Place, Stand> stands = new TreeMap<>();

  @Override
  public synchronized void apply(Entry entry) {
    if (entry.event() instanceof Felt || entry.event() instanceof PersonaChosen) {
      var place = new Place(entry.at(), entry.id());
      entries.put(place, entry);
      computeFrom(place);
    }
  }

  /** Later moods stay as they were recorded: they hold numbers, none of the words. */
  @Override
  public synchronized void forget(Forgotten order) {
    if (entries.keySet().removeIf(place -> order.ids().contains(place.id()))) {
      stands.clear();
      if (!entries.isEmpty()) {
        computeFrom(entries.firstKey());
      }
    }
  }

  /** Her mood at that moment. */
  public synchronized Pad at(Instant when) {
    return before(new Place(when, new EventId(Long.MAX_VALUE))).mood();
  }

  /** Her mood at that moment in a word: at ease, bright, tender, curious, uneasy, low. */
  public String word(Instant when) {
    return MoodWord.of(at(when));
  }

  /** What moved her mood most recently, as a short clause; empty when it is simply her own. */
  public synchronized String why(Instant when) {
    return active(when).stream().findFirst().map(Active::cause).or(() -> recent(when)).orElse("");
  }

  /** The emotions she still has at that moment, strongest first. */
  public synchronized List<Active> active(Instant when) {
    return entries.subMap(from(when.minus(REACH)), from(when.plusMillis(1))).values().stream()
        .flatMap(entry -> left(entry, when).stream())
        .sorted(comparingDouble(Active::intensity).reversed())
        .toList();
  }

  private Optional<String> recent(Instant when) {
    return entries
        .subMap(from(when.minus(EXPLAINS)), from(when.plusMillis(1)))
        .sequencedValues()
        .reversed()
        .stream()
        .map(Entry::event)
        .filter(Felt.class::isInstance)
        .map(event -> ((Felt) event).cause())
        .findFirst();
  }

  private static Optional<Active> left(Entry entry, Instant when) {
    if (!(entry.event() instanceof Felt felt)) {
      return Optional.empty();
    }
    Instant until = entry.at().plus(Fading.lasting(felt.emotion(), felt.intensity()));
    double now =
        Fading.intensity(felt.emotion(), felt.intensity(), Duration.between(entry.at(), when));
    return when.isBefore(until)
        ? Optional.of(new Active(felt.emotion(), now, felt.cause(), entry.at(), until))
        : Optional.empty();
  }

  private void computeFrom(Place place) {
    entries.tailMap(place, true).forEach((key, entry) -> stands.put(key, after(key, entry)));
  }

  private Stand after(Place place, Entry entry) {
    Stand before = before(place);
    return switch (entry.event()) {
      case Felt felt -> new Stand(felt.mood(), before.home());
      case PersonaChosen chosen -> {
        Pad home = Temperament.mood(chosen.persona().traits());
        yield new Stand(stands.lowerEntry(place) == null ? home : before.mood(), home);
      }
      default -> before;
    };
  }

  private Stand before(Place place) {
    var last = stands.lowerEntry(place);
    if (last == null) {
      return new Stand(UNCHOSEN, UNCHOSEN);
    }
    Stand stand = last.getValue();
    var passed = Duration.between(last.getKey().at(), place.at());
    return new Stand(Fading.mood(stand.mood(), stand.home(), passed), stand.home());
  }

  private static Place from(Instant at) {
    return new Place(at, new EventId(0));
  }
}
