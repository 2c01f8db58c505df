package confidant.mind.recall;

import confidant.core.language.DayInterval;
import confidant.core.origin.EventId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of each indexed turn besides its words: session, speaker, shape, the question it
 * answers. Numbers are positions in the order of adding. Not thread-safe.
 */
final class Turns {
  /** How far back the question may stand that a turn answers. */
  private static final int FARTHEST_QUESTION = 4;

  /** One turn. {@code antecedent} is -1 when it answers no question. */
  record Entry(
      EventId id,
      int session,
      String speaker,
      int words,
      int allWords,
      int dateWords,
      boolean asks,
      boolean endsAsking,
      long day,
      List<DayInterval> times,
      int antecedent,
      boolean reply) {
    /** What stays of a removed turn: its place in its session, so that others keep theirs. */
    Entry emptied() {
      return new Entry(NONE, session, "", 0, 0, 0, false, false, 0, List.of(), -1, false);
    }
  }

  private static final EventId NONE = new EventId(0);

  private Entry[] entries = new Entry[64];
  private int[][] answers = new int[64][];
  private boolean[] gone = new boolean[64];
  private int size;
  private int alive;
  private long bodyWords;
  private long dateWords;
  private int[] sessionWords = new int[16];
  private long allWords;
  private final Map<EventId, Integer> byId = new HashMap<>();
  private final Map<String, Integer> sessions = new HashMap<>();

  int size() {
    return size;
  }

  /** Turns that were not removed. */
  int alive() {
    return alive;
  }

  int sessions() {
    return sessions.size();
  }

  /** Words of all turns of a session that are there, names of speakers included. */
  int sessionWords(int session) {
    return sessionWords[session];
  }

  double meanSessionWords() {
    return Math.max(1e-9, allWords / (double) Math.max(1, sessions.size()));
  }

  Entry get(int doc) {
    return entries[doc];
  }

  boolean present(int doc) {
    return doc >= 0 && doc < size && !gone[doc];
  }

  /** True when both are there and of one session. */
  boolean together(int doc, int other) {
    return present(other) && entries[doc].session == entries[other].session;
  }

  int number(EventId id) {
    return byId.getOrDefault(id, -1);
  }

  int session(String name) {
    return sessions.computeIfAbsent(name, n -> sessions.size());
  }

  int[] answersTo(int doc) {
    return answers[doc] == null ? new int[0] : answers[doc];
  }

  double meanWords() {
    return alive == 0 ? 1 : Math.max(1e-9, bodyWords / (double) alive);
  }

  double meanDateWords() {
    return alive == 0 ? 1 : Math.max(1e-9, dateWords / (double) alive);
  }

  int add(Entry entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
      answers = Arrays.copyOf(answers, size * 2);
      gone = Arrays.copyOf(gone, size * 2);
    }
    entries[size] = entry;
    byId.put(entry.id, size);
    if (entry.antecedent >= 0) {
      int[] old = answersTo(entry.antecedent);
      int[] more = Arrays.copyOf(old, old.length + 1);
      more[old.length] = size;
      answers[entry.antecedent] = more;
    }
    alive++;
    count(entry, 1);
    return size++;
  }

  void remove(int doc) {
    if (present(doc)) {
      gone[doc] = true;
      alive--;
      count(entries[doc], -1);
      byId.remove(entries[doc].id);
      entries[doc] = entries[doc].emptied();
    }
  }

  private void count(Entry entry, int sign) {
    bodyWords += (long) sign * entry.words;
    dateWords += (long) sign * entry.dateWords;
    allWords += (long) sign * entry.allWords;
    if (entry.session >= sessionWords.length) {
      sessionWords = Arrays.copyOf(sessionWords, Math.max(entry.session + 1, 2 * entry.session));
    }
    sessionWords[entry.session] += sign * entry.allWords;
  }

  /** The question of another speaker that a turn at the end would answer, or -1. */
  int antecedentOfNext(int session, String speaker) {
    for (int j = size - 1; j >= Math.max(0, size - FARTHEST_QUESTION - 1); j--) {
      if (gone[j] || entries[j].session != session) {
        return -1;
      }
      if (!entries[j].speaker.equals(speaker)) {
        return entries[j].asks ? j : -1;
      }
    }
    return -1;
  }

  /** True when the turn before a turn at the end is another speaker's and asks. */
  boolean nextIsReply(int session, String speaker) {
    return size > 0
        && !gone[size - 1]
        && entries[size - 1].session == session
        && !entries[size - 1].speaker.equals(speaker)
        && entries[size - 1].asks;
  }
}
