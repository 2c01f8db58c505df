package confidant.mind.recall;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents hold a term, and how often. Removal is exact: a term that no document holds any
 * more leaves the vocabulary. Not thread-safe.
 */
final class Postings {
  /** Documents in ascending order with two counts each. */
  static final class Row {
    private int[] docs = new int[2];
    private byte[] counts = new byte[2];
    private byte[] marked = new byte[2];
    private int size;

    int size() {
      return size;
    }

    int doc(int i) {
      return docs[i];
    }

    /** How often the term stands in the body of the document. */
    int count(int i) {
      return counts[i];
    }

    /** How often it stands in the speaker's name. */
    int inName(int i) {
      return marked[i];
    }

    boolean holds(int doc) {
      return Arrays.binarySearch(docs, 0, size, doc) >= 0;
    }

    private int slot(int doc) {
      if (size > 0 && docs[size - 1] == doc) {
        return size - 1;
      }
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        marked = Arrays.copyOf(marked, size * 2);
      }
      docs[size] = doc;
      counts[size] = 0;
      marked[size] = 0;
      return size++;
    }

    private void remove(int doc) {
      int at = Arrays.binarySearch(docs, 0, size, doc);
      if (at >= 0) {
        System.arraycopy(docs, at + 1, docs, at, size - at - 1);
        System.arraycopy(counts, at + 1, counts, at, size - at - 1);
        System.arraycopy(marked, at + 1, marked, at, size - at - 1);
        size--;
      }
    }
  }

  private static final Row NONE = new Row();

  private final Map<String, Row> rows = new HashMap<>();

  /** Documents are added in ascending order. */
  void add(int doc, List<String> body, List<String> name) {
    for (String term : body) {
      Row row = rows.computeIfAbsent(term, t -> new Row());
      int slot = row.slot(doc);
      row.counts[slot] = (byte) Math.min(127, row.counts[slot] + 1);
    }
    for (String term : name) {
      Row row = rows.computeIfAbsent(term, t -> new Row());
      int slot = row.slot(doc);
      row.marked[slot] = (byte) Math.min(127, row.marked[slot] + 1);
    }
  }

  /** Forgets a document wholly; the vocabulary is searched, so this is not for the reply path. */
  void remove(int doc) {
    rows.values()
        .removeIf(row -> {
          row.remove(doc);
          return row.size == 0;
        });
  }

  Row of(String term) {
    return rows.getOrDefault(term, NONE);
  }

  boolean holds(String term) {
    return rows.containsKey(term);
  }
}
