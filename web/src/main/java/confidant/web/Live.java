package confidant.web;

import confidant.core.origin.EventId;
import confidant.mind.Home;
import confidant.mind.Notice;
import confidant.mind.Notice.Presence;
import io.javalin.websocket.WsConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Keeps every open page in step with her. Thread-safe. */
final class Live implements AutoCloseable {
  private static final int PING_SECONDS = 20;

  private final Home home;
  private final Sessions sessions;
  private final Home.Watch watch;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private volatile Presence presence = Presence.HERE;

  Live(Home home, Sessions sessions) {
    this.home = home;
    this.sessions = sessions;
    this.watch = home.watch(this::hear);
  }

  void configure(WsConfig ws) {
    ws.onConnect(ctx -> {
      ctx.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
      var window = new Window(ctx.session);
      windows.put(ctx.sessionId(), window);
      if (home.state() != Home.State.OPEN) { // locked between the handshake and now
        window.send(Json.text(message(new Notice.Locked())));
        window.leave();
        return;
      }
      // The page hears this once it is sure to hear the rest, and asks what it missed before.
      window.send(Json.text(message(new Notice.PresenceChanged(presence))));
      Thread.ofVirtual().name("greeting").start(this::greet);
    });
    ws.onClose(ctx -> windows.remove(ctx.sessionId()));
    ws.onError(ctx -> windows.remove(ctx.sessionId()));
  }

  /** What she is doing. */
  Presence presence() {
    return presence;
  }

  /** The person began or stopped writing in one window; the others see her listen. */
  void composing(boolean on) {
    if (presence == Presence.HERE || presence == Presence.LISTENING) {
      hear(new Notice.PresenceChanged(on ? Presence.LISTENING : Presence.HERE));
    }
  }

  /** A reply broke off; she is there again. */
  void calm() {
    hear(new Notice.PresenceChanged(Presence.HERE));
  }

  /** A session begins. Whether there is anything to say is for her to decide. */
  private void greet() {
    try {
      if (home.state() == Home.State.OPEN && !home.mind().readOnly()) {
        home.mind().greet(line -> {});
      }
    } catch (RuntimeException e) {
      Failures.describe("greeting", e);
    }
  }

  private void hear(Notice notice) {
    if (notice instanceof Notice.PresenceChanged changed) {
      presence = changed.presence();
    }
    String message = Json.text(message(notice));
    windows.values().forEach(window -> window.send(message));
    if (notice instanceof Notice.Locked) {
      presence = Presence.HERE;
      sessions.endAll();
      windows.values().forEach(Window::leave);
    }
  }

  private Shapes.Message message(Notice notice) {
    return switch (notice) {
      case Notice.TurnAdded added ->
          new Shapes.TurnMessage(
              added.turn().byPerson() ? "turn" : "reply", telling().turn(added.turn()));
      case Notice.SentenceSaid said -> sentence(said);
      case Notice.PresenceChanged changed ->
          new Shapes.ValueMessage("presence", Telling.word(changed.presence()));
      case Notice.MoodChanged mood -> new Shapes.MoodMessage("mood", Telling.mood(mood));
      case Notice.KnowledgeChanged changed -> new Shapes.BareMessage("known");
      case Notice.TurnTakenBack back -> new Shapes.IdMessage("takenBack", back.id().toString());
      case Notice.TurnsForgotten gone ->
          new Shapes.IdsMessage("forgotten", gone.ids().stream().map(EventId::toString).toList());
      case Notice.PersonaChanged changed ->
          new Shapes.PersonaMessage("persona", Telling.persona(home.mind().profile().persona()));
      case Notice.PreferenceChanged changed ->
          new Shapes.PreferenceMessage("preference", changed.key(), changed.value());
      case Notice.Locked locked -> new Shapes.BareMessage("locked");
    };
  }

  /** Her turn has no id yet while she speaks; the stream is named after what it answers. */
  private Shapes.Message sentence(Notice.SentenceSaid said) {
    String answers = said.answers().toString();
    return new Shapes.SentenceMessage(
        "sentence",
        "reply-to-" + answers,
        said.answers().value() == 0 ? Optional.empty() : Optional.of(answers),
        said.index(),
        said.line().text(),
        said.line().evidence().isEmpty() ? List.of() : telling().evidence(said.line().evidence()));
  }

  private Telling telling() {
    return new Telling(home.mind());
  }

  @Override
  public void close() {
    watch.close();
    windows.values().forEach(Window::leave);
  }
}
