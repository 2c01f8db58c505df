package confidant.mind.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confidant.core.origin.EventId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scattering at query time against the same sum worked out turn by turn, from its definition. */
class FieldScorerTests {
  private static final List<String> WORDS = List.of("elm", "fox", "gate", "hive", "iris", "jar");
  private static final List<String> SPEAKERS = List.of("noor", "bram");

  /** A turn as the slow twin sees it. */
  private record Plain(int session, String speaker, List<String> body, boolean asks) {}

  private final Turns turns = new Turns();
  private final Postings words = new Postings();
  private final List<Plain> plain = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scatteringEqualsTheSumOfTheFields(long seed) {
    talk(new Random(seed), 120);
    Set<String> question = Set.of("fox", "iris", "noor");

    float[] scattered = new FieldScorer(turns, words, new Postings()).score(question);

    for (int doc = 0; doc < plain.size(); doc++) {
      assertThat((double) scattered[doc])
          .as("turn %d of seed %d", doc, seed)
          .isCloseTo(slow(question, doc), within(1e-4));
    }
  }

  private void talk(Random random, int size) {
    for (int i = 0; i < size; i++) {
      var body = new ArrayList<String>();
      for (int n = random.nextInt(7); n > 0; n--) {
        body.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String speaker = SPEAKERS.get(random.nextInt(2));
      add(new Plain(i / 15, speaker, body, random.nextInt(3) == 0));
    }
  }

  private void add(Plain turn) {
    int session = turns.session("talk " + turn.session);
    int doc =
        turns.add(
            new Turns.Entry(
                EventId.of(1, plain.size() + 1),
                session,
                turn.speaker,
                turn.body.size(),
                turn.body.size() + 1,
                0,
                turn.asks,
                turn.asks,
                0,
                List.of(),
                turns.antecedentOfNext(session, turn.speaker),
                turns.nextIsReply(session, turn.speaker)));
    words.add(doc, turn.body, List.of(turn.speaker));
    plain.add(turn);
  }

  private double slow(Set<String> question, int doc) {
    double score = 0;
    for (String term : question) {
      double x = weight(term, doc);
      int holding = 0;
      for (int other = 0; other < plain.size(); other++) {
        holding += weight(term, other) > 0 ? 1 : 0;
      }
      double idf = Math.log(1 + (plain.size() - holding + .5) / (holding + .5));
      score += idf * x * 1.9 / (x + .9);
    }
    return score;
  }

  private double weight(String term, int doc) {
    Plain turn = plain.get(doc);
    double mean = plain.stream().mapToInt(t -> t.body.size()).average().orElseThrow();
    double inOwn = Collections.frequency(turn.body, term) + (turn.speaker.equals(term) ? 1 : 0);
    double x = inOwn / (.8 + .2 * (turn.body.size() + 1) / (mean + 1));
    x += .15 * near(term, doc, doc - 1, mean) + .1 * near(term, doc, doc + 1, mean);
    for (int step : new int[] {-3, -2, 2, 3}) {
      x += .1 * near(term, doc, doc + step, mean);
    }
    for (int other : run(doc)) {
      x += .2 * near(term, doc, other, mean);
    }
    int question = antecedent(doc);
    return question < 0 ? x : x + .5 * near(term, doc, question, mean);
  }

  /** Normed frequency of a term in the body of a turn of the same talk. */
  private double near(String term, int doc, int other, double mean) {
    if (other < 0 || other >= plain.size() || plain.get(other).session != plain.get(doc).session) {
      return 0;
    }
    List<String> body = plain.get(other).body;
    return Collections.frequency(body, term) / (.8 + .2 * body.size() / mean);
  }

  /** Up to two turns on each side in the same uninterrupted run of one speaker. */
  private Set<Integer> run(int doc) {
    var run = new HashSet<Integer>();
    for (int sign : new int[] {-1, 1}) {
      for (int other = doc + sign; Math.abs(other - doc) <= 2 && alike(doc, other); other += sign) {
        run.add(other);
      }
    }
    return run;
  }

  private boolean alike(int doc, int other) {
    return other >= 0
        && other < plain.size()
        && plain.get(other).session == plain.get(doc).session
        && plain.get(other).speaker.equals(plain.get(doc).speaker);
  }

  /** The question a turn answers: over at most four turns of its own speaker, or none. */
  private int antecedent(int doc) {
    int other = doc - 1;
    while (doc - other <= 4 && alike(doc, other)) {
      other--;
    }
    boolean there = other >= 0 && plain.get(other).session == plain.get(doc).session;
    return there && !alike(doc, other) && plain.get(other).asks ? other : -1;
  }
}
