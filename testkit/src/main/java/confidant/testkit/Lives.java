package confidant.testkit;

import confidant.core.journal.Draft;
import confidant.core.journal.Event.Said;
import confidant.core.origin.Channel;
import confidant.core.origin.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Made-up years of talk: one person's turns and short replies, a few evenings a week, with people,
 * animals and places that come back. Plausible enough to fill an index or a journal of any size;
 * not a measure of how well anything is understood. The same seed makes the same life.
 */
public final class Lives {
  private static final List<String> PEOPLE =
      List.of(
          "Anna", "Tomas", "Ilse", "Noor", "Petra", "Emeka", "Yuki", "Sven", "Marisol", "Oskar",
          "Leila", "Bram", "Hanne", "Davide", "Ruth", "Kofi");
  private static final List<String> RELATIONS =
      List.of("sister", "brother", "neighbour", "boss", "cousin", "flatmate", "aunt", "old friend");
  private static final List<String> ANIMALS =
      List.of("cat", "tortoise", "lame crow", "greyhound", "hen", "goat");
  private static final List<String> PLACES =
      List.of(
          "Porto",
          "the allotment",
          "the night market",
          "Tromsø",
          "the swimming hall",
          "Ghent",
          "the reading room",
          "the ferry",
          "the roof terrace",
          "Lucca",
          "the clinic",
          "the forge");
  private static final List<String> THINGS =
      List.of(
          "a blue bicycle",
          "the broken kettle",
          "two jars of quince",
          "an atlas from 1931",
          "a cello bow",
          "wool for a scarf",
          "the tax letter",
          "a kite",
          "a tin of buttons");
  private static final List<String> MOODS =
      List.of(
          "tired", "proud", "restless", "relieved", "a bit lonely", "cheerful", "worried", "calm");
  private static final List<String> TELLINGS =
      List.of(
          "I met %1$s at %3$s today and we talked for an hour.",
          "My %2$s %1$s is moving to %3$s next month, and I feel %6$s about it.",
          "The %4$s got out again, %1$s found it near %3$s.",
          "I finally bought %5$s. It cost too much, but I am %6$s.",
          "Work was long. %1$s took my shift so that I could go to %3$s.",
          "Do you remember %1$s, my %2$s? We had soup together and I was %6$s all evening.",
          "I dreamt about %3$s, %1$s was there with %5$s.",
          "Tomorrow I have to take the %4$s to %3$s, and I am %6$s.",
          "%1$s gave me %5$s for my birthday.",
          "I could not sleep. I kept thinking of what %1$s said at %3$s.");
  private static final List<String> REPLIES =
      List.of(
          "That sounds like a full day.",
          "And how did %1$s take it?",
          "I would have liked to see %3$s with you.",
          "You sound %6$s.",
          "Tell me more about %1$s.",
          "I will keep a thumb pressed for the %4$s.");

  private final Gen gen;
  private Instant now;

  private Lives(Gen gen, Instant start) {
    this.gen = gen;
    this.now = start;
  }

  /**
   * The first turns of a life, hers and theirs in turn, in order of time.
   *
   * @param seed which life
   * @param start of its first evening
   * @param turns how many, 0 or more
   */
  public static List<Draft> of(long seed, Instant start, int turns) {
    var life = new Lives(Gen.of(seed), start);
    var drafts = new ArrayList<Draft>(turns);
    while (drafts.size() < turns) {
      life.evening(drafts, turns);
    }
    return drafts;
  }

  private void evening(List<Draft> drafts, int turns) {
    for (int pair = gen.between(3, 15); pair > 0 && drafts.size() < turns; pair--) {
      String person = gen.pick(PEOPLE);
      drafts.add(turn(Speaker.PERSON, words(TELLINGS, person)));
      if (drafts.size() < turns) {
        drafts.add(turn(Speaker.COMPANION, words(REPLIES, person)));
      }
    }
    now = now.plus(Duration.ofHours(gen.between(20, 80)));
  }

  private Draft turn(Speaker speaker, String text) {
    now = now.plusSeconds(gen.between(4, 90));
    return new Draft(
        now,
        new Said(
            speaker,
            "main",
            Channel.TYPED,
            text,
            "en",
            Samples.ZONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            false));
  }

  private String words(List<String> patterns, String person) {
    return gen.pick(patterns)
        .formatted(
            person,
            gen.pick(RELATIONS),
            gen.pick(PLACES),
            gen.pick(ANIMALS),
            gen.pick(THINGS),
            gen.pick(MOODS));
  }
}
