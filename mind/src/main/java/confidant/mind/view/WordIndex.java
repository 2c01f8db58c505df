package confidant.mind.view;

import confidant.core.origin.EventId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which turns hold which folded words: four bytes for each pair, exact after forgetting. Not
 * thread-safe; {@link Knowledge} guards it.
 */
final class WordIndex {
  private final NavigableMap<String, Postings> words = new TreeMap<>();
  private final List<EventId> ids = new ArrayList<>();
  private final Map<EventId, Integer> places = new HashMap<>();
  private final BitSet hidden = new BitSet();

  /** Adds one turn; a turn is added once. */
  void add(EventId id, String text) {
    int place = ids.size();
    ids.add(id);
    places.put(id, place);
    for (String word : new HashSet<>(Words.of(text))) {
      words.computeIfAbsent(word, w -> new Postings()).add(place);
    }
  }

  void hide(EventId id) {
    Integer place = places.get(id);
    if (place != null) {
      hidden.set(place);
    }
  }

  /** Removes turns with every word that only they held. */
  void remove(Collection<EventId> gone) {
    var dead = new BitSet();
    for (EventId id : gone) {
      Integer place = places.remove(id);
      if (place != null) {
        dead.set(place);
        hidden.set(place);
      }
    }
    if (!dead.isEmpty()) {
      words.values().removeIf(postings -> postings.without(dead));
    }
  }

  /** Visible turns that hold every word of the phrase, oldest first. */
  List<EventId> holding(String phrase) {
    return ids(places(phrase));
  }

  /** Visible turns that hold one of the phrases, oldest first. */
  List<EventId> holdingAny(Collection<String> phrases) {
    var found = new BitSet();
    phrases.forEach(phrase -> found.or(places(phrase)));
    return ids(found);
  }

  private BitSet places(String phrase) {
    BitSet common = null;
    for (String word : Words.of(phrase)) {
      Postings postings = words.get(word);
      BitSet places = postings == null ? new BitSet() : postings.places();
      if (common == null) {
        common = places;
      } else {
        common.and(places);
      }
    }
    return common == null ? new BitSet() : common;
  }

  /** Visible turns that hold a word with one of the stems, oldest first. */
  List<EventId> holdingStem(String stem) {
    var found = new BitSet();
    String from = stem.substring(0, Math.min(stem.length(), 2));
    for (var entry : words.tailMap(from, true).entrySet()) {
      if (!entry.getKey().startsWith(from)) {
        break;
      }
      if (Words.stem(entry.getKey()).equals(stem)) {
        found.or(entry.getValue().places());
      }
    }
    for (String form : Words.formsOf(stem)) {
      Postings postings = words.get(form);
      if (postings != null) {
        found.or(postings.places());
      }
    }
    return ids(found);
  }

  private List<EventId> ids(BitSet places) {
    places.andNot(hidden);
    return places.stream().mapToObj(ids::get).toList();
  }

  private static final class Postings {
    private int[] places = new int[2];
    private int size;

    void add(int place) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      places[size++] = place;
    }

    /** Takes the dead out; true when nothing is left. */
    boolean without(BitSet dead) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (!dead.get(places[i])) {
          places[kept++] = places[i];
        }
      }
      size = kept;
      return size == 0;
    }

    BitSet places() {
      var set = new BitSet();
      for (int i = 0; i < size; i++) {
        set.set(places[i]);
      }
      return set;
    }
  }
}
