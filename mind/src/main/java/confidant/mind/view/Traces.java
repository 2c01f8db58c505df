package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Felt;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.LoopOpened;
import confidant.core.journal.Event.Retired;
import confidant.core.journal.Event.RiskNoted;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.TakenBack;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows hang on which turn, so that forgetting a turn finds all of them. Not thread-safe. */
final class Traces {
  private final Map<EventId, List<EventId>> rows = new HashMap<>();

  void note(Entry entry) {
    for (EventId turn : turns(entry.event())) {
      rows.computeIfAbsent(turn, t -> new ArrayList<>(2)).add(entry.id());
    }
  }

  private static List<EventId> turns(Event event) {
    return switch (event) {
      case Felt felt -> felt.about().stream().toList();
      case RiskNoted risk -> List.of(risk.about());
      case Learned learned -> learned.fact().receipts().stream().map(Receipt::turn).toList();
      case Retired retired -> retired.receipt().stream().map(Receipt::turn).toList();
      case LoopOpened loop -> List.of(loop.receipt().turn());
      case TakenBack back -> List.of(back.said());
      case Said said -> leansOn(said);
      default -> List.of();
    };
  }

  private static List<EventId> leansOn(Said said) {
    var turns = new ArrayList<>(said.evidence());
    said.answers().ifPresent(turns::add);
    said.rewords().ifPresent(turns::add);
    return turns;
  }

  /** Rows that point at the turn, oldest first. */
  List<EventId> of(EventId turn) {
    return List.copyOf(rows.getOrDefault(turn, List.of()));
  }

  void remove(Collection<EventId> gone) {
    gone.forEach(rows::remove);
    rows.values().forEach(list -> list.removeAll(gone));
  }
}
