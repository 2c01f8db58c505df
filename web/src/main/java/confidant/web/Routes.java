package confidant.web;

import java.util.List;

/** Everything that can be asked for over HTTP, in one place. Described in {@code openapi.json}. */
final class Routes {
  /** The live channel, a WebSocket. */
  static final String LIVE = "/api/live";

  private Routes() {}

  static List<Route> all(
      StateApi state,
      MeetingApi meeting,
      TurnsApi turns,
      KnownApi known,
      ForgettingApi forgetting,
      SettingsApi settings,
      PageFiles files) {
    return List.of(
        Route.get("/api/state", state::show).forEverybody(),
        Route.post("/api/begin", meeting::begin).forEverybody(),
        Route.post("/api/unlock", meeting::unlock).forEverybody(),
        Route.post("/api/lock", meeting::lock),
        Route.post("/api/persona", meeting::name),
        Route.get("/api/turns", turns::page),
        Route.get("/api/turns/{id}/around", turns::around),
        Route.post("/api/turns", turns::say),
        Route.post("/api/turns/{id}/takeback", turns::takeBack),
        Route.post("/api/turns/{id}/reword", turns::reword),
        Route.get("/api/turns/{id}/why", turns::why),
        Route.post("/api/composing", turns::composing),
        Route.get("/api/known", known::everything),
        Route.post("/api/facts", known::note),
        Route.post("/api/facts/{id}", known::correct),
        Route.get("/api/timeline", known::timeline),
        Route.get("/api/search", known::search),
        Route.post("/api/forget/preview", forgetting::preview),
        Route.post("/api/forget", forgetting::forget),
        Route.post("/api/space", settings::space),
        Route.post("/api/preferences", settings::prefer),
        Route.post("/api/passphrase", settings::passphrase),
        Route.get("/api/export", settings::export),
        Route.post("/api/backup", settings::backup),
        Route.post("/api/delete", settings::delete),
        Route.get("/openapi.json", files::openApi).forEverybody());
  }
}
