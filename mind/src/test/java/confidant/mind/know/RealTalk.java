package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.core.conversation.Recollection;
import confidant.core.memory.MemoryAnswer;
import confidant.mind.perceive.Context;
import confidant.mind.perceive.Days;
import confidant.mind.perceive.Perceiver;
import confidant.mind.recall.MemoryIndex;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Turn;
import confidant.understanding.Understanding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A story whose turns are perceived by the real perceiver and found by the real index. */
final class RealTalk {
  private static final Perceiver PERCEIVER =
      new Perceiver(Understanding.tagger(), Understanding.embedder(), Understanding.languages());

  private final Story story = new Story();
  private final MemoryIndex index =
      new MemoryIndex(Understanding.embedder(), Understanding.stemmer());
  private final IndexedMemories memories = new IndexedMemories(index, story.transcript);
  private final Recollector recollector =
      new Recollector(story.transcript, story.knowledge, story.profile, memories, Days::first);
  private final Orders orders =
      new Orders(story.transcript, story.knowledge, story.profile, story.forgetting, Days::first);

  RealTalk() {
    story.watch(memories);
  }

  RealTalk on(int month, int day) {
    story.on(month, day);
    return this;
  }

  /** One turn up to what was learned; the order it gave, if any, is carried out. */
  Optional<Orders.Outcome> say(String text) {
    Perception perception = perceive(text);
    Optional<Orders.Outcome> outcome = orders.read(perception);
    outcome.ifPresent(o -> {
      o.events().forEach(story::append);
      o.forget().ifPresent(story::forget);
    });
    story.learner.learn(perception).forEach(story::append);
    index.settle();
    return outcome;
  }

  Optional<MemoryAnswer> ask(String question) {
    return recollect(question).answer();
  }

  Recollection recollect(String text) {
    return recollector.recollect(perceive(text));
  }

  private Perception perceive(String text) {
    return PERCEIVER.perceive(story.hear(text).utterance(), context(text));
  }

  /** Everybody known by name, the one spoken of last at the end. */
  private Context context(String text) {
    List<String> names =
        story.knowledge.beings().stream()
            .sorted(Comparator.comparing(b -> b.last().orElse(Instant.EPOCH)))
            .map(Being::name)
            .toList();
    Context first = Context.FIRST;
    return new Context(
        first.language(),
        first.lastTopic(),
        first.herLastText(),
        first.sheAsked(),
        names,
        story.transcript.last(5).stream()
            .filter(t -> t.byPerson() && !t.text().equals(text))
            .map(Turn::text)
            .toList(),
        first.standingRisk(),
        first.birthday());
  }

  Knowledge knowledge() {
    return story.knowledge;
  }

  String everyWordLeft() {
    return story.everyWordLeft();
  }
}
