package confidant.mind;

import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Move;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Recollection;
import confidant.core.conversation.Reply;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Feeling;
import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Explained;
import confidant.core.journal.Event.Felt;
import confidant.core.journal.Event.Guarded;
import confidant.core.journal.Event.LoopClosed;
import confidant.core.journal.Event.RiskNoted;
import confidant.core.journal.Event.Said;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.Channel;
import confidant.core.origin.EventId;
import confidant.core.origin.Speaker;
import confidant.mind.Notice.Presence;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One turn from ear to mouth: Utterance → Perception → Recollection → Feeling → Plan → Reply. What
 * a turn changes, it changes by appending events; the views move by themselves.
 */
final class Conversation {
  private final Stages stages;
  private final Chronicle chronicle;
  private final Supplier<ZoneId> zone;
  private final Consumer<Notice> tell;

  Conversation(Stages stages, Chronicle chronicle, Supplier<ZoneId> zone, Consumer<Notice> tell) {
    this.stages = stages;
    this.chronicle = chronicle;
    this.zone = zone;
    this.tell = tell;
  }

  /**
   * Writes the words down; when this returns they are safe.
   *
   * @param rewords the turn they replace, if any
   */
  Utterance hear(String text, Channel channel, Optional<EventId> rewords) {
    Said said =
        new Said(
            Speaker.PERSON,
            stages.talk(chronicle.now()),
            channel,
            text,
            stages.profile().answers().language(),
            zone.get(),
            rewords,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            false);
    Entry entry = chronicle.append(said);
    announce(entry);
    return new Utterance(entry.id(), text, channel, entry.at(), said.zone());
  }

  /** Understands, remembers, feels, decides and answers; sentences go out as they are known. */
  Reply answer(Utterance heard, Consumer<Reply.Line> out) {
    tell.accept(new Notice.PresenceChanged(Presence.THINKING));
    Perception perception = stages.perceive(heard);
    Optional<Deed> deed = carryOutOrders(perception);
    List<Entry> learned = chronicle.appendAll(stages.learner().learn(perception));
    Recollection recollection = stages.recollector().recollect(perception);
    Feeling feeling =
        stages.appraiser().appraise(perception, recollection, stages.moods().at(heard.at()));
    noteFeeling(feeling, heard.id());
    Plan plan = stages.plan(perception, recollection, feeling, deed);
    noteRisk(perception);
    Reply reply = speak(plan, perception, recollection, feeling, out);
    writeDown(reply, Optional.of(heard.id()));
    closeLoops(plan, recollection);
    if (!learned.isEmpty() || deed.isPresent()) {
      tell.accept(new Notice.KnowledgeChanged());
    }
    tell.accept(new Notice.PresenceChanged(Presence.HERE));
    return reply;
  }

  /** Her first words of a session; empty when she need not say anything. */
  Optional<Reply> greet(Consumer<Reply.Line> out) {
    Utterance silence =
        new Utterance(new EventId(0), "", Channel.TYPED, chronicle.now(), zone.get());
    Perception perception = stages.perceive(silence);
    Recollection recollection = stages.recollector().recollect(perception);
    Optional<Plan> plan = stages.greeting(perception, recollection);
    return plan.map(p -> {
      Feeling feeling =
          stages.appraiser().appraise(perception, recollection, stages.moods().at(silence.at()));
      Reply reply = speak(p, perception, recollection, feeling, out);
      writeDown(reply, Optional.empty());
      closeLoops(p, recollection);
      tell.accept(new Notice.PresenceChanged(Presence.HERE));
      return reply;
    });
  }

  private Optional<Deed> carryOutOrders(Perception perception) {
    return stages
        .orders()
        .read(perception)
        .map(outcome -> {
          chronicle.appendAll(outcome.events());
          outcome.forget().ifPresent(stages::forget);
          return outcome.deed();
        });
  }

  private Reply speak(
      Plan plan,
      Perception perception,
      Recollection recollection,
      Feeling feeling,
      Consumer<Reply.Line> out) {
    tell.accept(new Notice.PresenceChanged(Presence.SPEAKING));
    var said = new ArrayList<Reply.Line>();
    var scene = stages.scene(perception, recollection, feeling);
    stages
        .speaker()
        .say(
            plan,
            scene,
            line -> {
              Optional<String> objection = stages.objection(line, plan);
              objection.ifPresent(rule -> chronicle.append(new Guarded(rule)));
              if (objection.isEmpty()) {
                said.add(line);
                out.accept(line);
                tell.accept(
                    new Notice.SentenceSaid(perception.utterance().id(), said.size() - 1, line));
              }
            });
    if (said.isEmpty()) {
      var line = stages.lastResort(plan.language());
      said.add(line);
      out.accept(line);
    }
    return new Reply(List.copyOf(said), plan, stages.speaker().name());
  }

  private void writeDown(Reply reply, Optional<EventId> answers) {
    Said said =
        new Said(
            Speaker.COMPANION,
            stages.talk(chronicle.now()),
            Channel.TYPED,
            reply.text(),
            reply.plan().language(),
            zone.get(),
            Optional.empty(),
            answers,
            reply.sentences().stream().flatMap(l -> l.evidence().stream()).distinct().toList(),
            reply.sentences().stream().map(l -> l.move().name()).toList(),
            reply.sentences().stream().map(Reply.Line::line).filter(l -> !l.isEmpty()).toList(),
            reply.sentences().stream().anyMatch(l -> l.move() == Move.Kind.DISCLOSE));
    Entry entry = chronicle.append(said);
    chronicle.append(explanation(entry.id(), reply));
    announce(entry);
  }

  private static Explained explanation(EventId id, Reply reply) {
    var leanings = new ArrayList<Explained.Leaning>();
    int at = 0;
    for (Reply.Line line : reply.sentences()) {
      if (!line.evidence().isEmpty()) {
        leanings.add(new Explained.Leaning(at, at + line.text().length(), line.evidence()));
      }
      at += line.text().length() + 1;
    }
    return new Explained(id, reply.voice(), reply.plan().reason(), List.copyOf(leanings));
  }

  private void noteFeeling(Feeling feeling, EventId about) {
    feeling
        .raised()
        .ifPresent(emotion -> {
          chronicle.append(
              new Felt(
                  emotion,
                  feeling.intensity(),
                  feeling.after(),
                  feeling.cause(),
                  Optional.of(about)));
          tell.accept(stages.moodNow(chronicle.now()));
        });
  }

  private void noteRisk(Perception perception) {
    RiskLevel level = perception.risk().level();
    if (level.atLeast(RiskLevel.CONCERN)) {
      chronicle.append(new RiskNoted(level, perception.utterance().id()));
    }
  }

  /** A loop is closed when its outcome was told, or when she has just asked after it. */
  private void closeLoops(Plan plan, Recollection recollection) {
    var events = new ArrayList<Event>();
    recollection.outcome().ifPresent(loop -> events.add(new LoopClosed(loop.id(), true)));
    for (Move move : plan.moves()) {
      if (move.kind() == Move.Kind.ASK_LOOP) {
        recollection.due().stream()
            .filter(loop -> loop.what().equals(move.slots().get("loop")))
            .map(OpenLoop::id)
            .findFirst()
            .ifPresent(id -> events.add(new LoopClosed(id, false)));
      }
    }
    chronicle.appendAll(events);
  }

  private void announce(Entry entry) {
    stages.turn(entry.id()).ifPresent(turn -> tell.accept(new Notice.TurnAdded(turn)));
  }
}
