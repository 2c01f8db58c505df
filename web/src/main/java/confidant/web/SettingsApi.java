package confidant.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import confidant.core.journal.Vault;
import confidant.mind.Home;
import confidant.mind.Mind;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Preferences, space, passphrase, export, backup, and the end of everything. */
final class SettingsApi {
  private static final long USUAL_SPACE_MINUTES = 60;
  private static final long LONGEST_SPACE_MINUTES = Duration.ofDays(31).toMinutes();
  private static final int LONGEST_KEY = 64;
  private static final int LONGEST_VALUE = 2_000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

  private final Home home;

  SettingsApi(Home home) {
    this.home = home;
  }

  private record Minutes(@Nullable Long minutes) {}

  private record Preference(@Nullable String key, @Nullable String value) {}

  private record Change(@Nullable String old, @JsonProperty("new") @Nullable String fresh) {}

  private record Name(@Nullable String name) {}

  void space(Context ctx) {
    Mind mind = Writing.mind(home);
    long minutes =
        Optional.ofNullable(Json.read(ctx, Minutes.class).minutes()).orElse(USUAL_SPACE_MINUTES);
    mind.giveSpace(Duration.ofMinutes(Math.clamp(minutes, 1, LONGEST_SPACE_MINUTES)));
    Json.write(ctx, new Shapes.Done());
  }

  void prefer(Context ctx) {
    Preference wanted = Json.read(ctx, Preference.class);
    String key = Optional.ofNullable(wanted.key()).orElse("");
    String value = Optional.ofNullable(wanted.value()).orElse("");
    if (key.isBlank() || key.length() > LONGEST_KEY || value.length() > LONGEST_VALUE) {
      throw Refusal.malformed("A preference has a key of up to 64 characters and a short value.");
    }
    Writing.mind(home).prefer(key, value);
    Json.write(ctx, new Shapes.Done());
  }

  void passphrase(Context ctx) {
    Change change = Json.read(ctx, Change.class);
    char[] fresh = MeetingApi.newPassphrase(change.fresh());
    String old = Optional.ofNullable(change.old()).orElse("");
    home.vault().changePassphrase(old.toCharArray(), fresh);
    Json.write(ctx, new Shapes.Done());
  }

  void export(Context ctx) throws IOException {
    Mind mind = home.mind();
    ctx.contentType("application/zip");
    ctx.header("Content-Disposition", "attachment; filename=\"confidant-export.zip\"");
    Export.write(mind, ctx.outputStream());
  }

  void backup(Context ctx) throws IOException {
    Path folder = home.vault().folder().resolve("backups");
    Files.createDirectories(folder);
    Path target = folder.resolve(MOMENT.format(home.mind().now()) + "-by-hand.backup");
    Vault.Backup made = home.vault().backup(target);
    Json.write(ctx, new Shapes.BackedUp(made.file().toString(), made.events()));
  }

  void delete(Context ctx) {
    String typed = Optional.ofNullable(Json.read(ctx, Name.class).name()).orElse("").strip();
    if (!typed.equalsIgnoreCase(home.mind().profile().persona().name())) {
      throw new Refusal(
          409, "name", "That is not her name, so nothing was deleted. Type her name as it stands.");
    }
    home.deleteEverything();
    Json.write(ctx, new Shapes.Done());
  }
}
