package confidant.mind.know;

import confidant.core.conversation.Mention;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.memory.Evidence;
import confidant.core.memory.KnownFact;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Speaker;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Profile;
import confidant.mind.view.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings to mind what fits the moment: turns, facts, loops, and the answer to a question.
 * Thread-safe.
 */
public final class Recollector {
  private static final int CANDIDATES = 12;
  private static final int MOST_TURNS = 5;

  /** Longer texts ask nothing about the past; they are kept and found like any other. */
  private static final int LONGEST = 4_000;

  private static final int MOST_FACTS = 12;

  /** Share of the weight of what is said now that an old turn must hold to come to mind. */
  private static final double FITTING = .34;

  private final Transcript transcript;
  private final Knowledge knowledge;
  private final Memories memories;
  private final Finder finder;
  private final MemoryAnswers answers;
  private final OutcomeReader outcomes;

  /** Likeness in meaning from which sharing one word is enough. */
  private static final double LIKE = .7;

  public Recollector(
      Transcript transcript,
      Knowledge knowledge,
      Profile profile,
      Memories memories,
      DayReader dayReader) {
    this.transcript = transcript;
    this.knowledge = knowledge;
    this.memories = memories;
    this.finder = new Finder(transcript, knowledge, memories);
    this.answers = new MemoryAnswers(transcript, knowledge, profile, memories, dayReader);
    this.outcomes = new OutcomeReader(transcript, knowledge);
  }

  public Recollection recollect(Perception perception) {
    List<OpenLoop> due = knowledge.due(perception.utterance().day());
    List<OpenLoop> coming = knowledge.coming(perception.utterance().day());
    if (perception.text().isBlank() || perception.text().length() > LONGEST) {
      return new Recollection(
          List.of(), List.of(), due, coming, Optional.empty(), Optional.empty());
    }
    return new Recollection(
        evidence(perception),
        facts(perception),
        due,
        coming,
        outcomes.outcome(perception),
        answers.answer(perception));
  }

  private List<Evidence> evidence(Perception perception) {
    var matter = finder.matter(perception.text());
    return memories.search(perception.text(), CANDIDATES).stream()
        .filter(e -> e.turn().compareTo(perception.utterance().id()) < 0)
        .filter(e -> transcript.turn(e.turn()).filter(t -> !t.hidden()).isPresent())
        .filter(e -> fits(matter, e))
        .sorted(Comparator.comparing(e -> e.speaker() == Speaker.PERSON ? 0 : 1))
        .limit(MOST_TURNS)
        .toList();
  }

  private static boolean fits(Matter matter, Evidence evidence) {
    double share = Math.max(matter.share(evidence.turn()), matter.share(evidence.text()));
    return share >= FITTING || share > 0 && evidence.score() >= LIKE;
  }

  /** Facts about those who are named now, and facts that share a word with what is said. */
  private List<KnownFact> facts(Perception perception) {
    var facts = new LinkedHashSet<KnownFact>();
    for (Mention mention : perception.mentions()) {
      knowledge
          .being(mention.key())
          .ifPresent(b -> b.facts().stream().filter(KnownFact::current).forEach(facts::add));
    }
    List<String> stems = Likeness.content(perception.text());
    knowledge.me().stream().filter(k -> k.current() && touches(k, stems)).forEach(facts::add);
    Set<KnownFact> fresh = new LinkedHashSet<>(facts);
    fresh.removeIf(k -> onlyFrom(k, perception));
    return new ArrayList<>(fresh).stream().limit(MOST_FACTS).toList();
  }

  private static boolean touches(KnownFact known, List<String> stems) {
    String words = known.fact().object() + " " + known.fact().qualifier();
    return stems.stream().anyMatch(s -> Likeness.in(words, s));
  }

  /** What was just learned from these very words need not come to mind. */
  private static boolean onlyFrom(KnownFact known, Perception perception) {
    return !known.fact().receipts().isEmpty()
        && known.fact().receipts().stream()
            .allMatch(r -> r.turn().equals(perception.utterance().id()));
  }
}
