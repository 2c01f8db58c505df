package confidant.mind.theme;

import confidant.core.conversation.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One theme as its writer wrote it, in English.
 *
 * @param key topic and case, e.g. "work.deadline"
 * @param heard what people say when it is meant
 * @param say statements that fit every message of this theme
 * @param ask open questions that fit every message of this theme
 * @param advise modest thoughts, for when advice is asked for
 * @param words one of these must stand in a message, or likeness must be very great; see {@link
 *     Anchors}
 * @param not with one of these it is something else
 */
public record ThemeText(
    String key,
    Theme.Kind kind,
    List<String> heard,
    List<String> say,
    List<String> ask,
    List<String> advise,
    List<String> words,
    List<String> not) {
  private static final String FOLDER = "/confidant/phrasebook/en/themes/";
  static final List<String> FILES =
      List.of(
          "work", "love", "family", "care", "body", "days", "ordinary", "joys", "asked", "play");

  /**
   * All themes that ship, in a fixed order; read once.
   *
   * @throws IllegalStateException naming the file and the theme that cannot be read
   */
  public static List<ThemeText> all() {
    return Shipped.ALL;
  }

  /** Holds what was read, from the first time it is wanted. */
  private static final class Shipped {
    private static final List<ThemeText> ALL = readAll();
  }

  private static List<ThemeText> readAll() {
    var all = new ArrayList<ThemeText>();
    FILES.forEach(file -> read(file).forEach((key, entry) -> all.add(of(file, key, entry))));
    return List.copyOf(all);
  }

  /** Changes when an exemplar changes, so that vectors made from older ones are noticed. */
  public static String digest(List<ThemeText> themes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ThemeText theme : themes) {
        digest.update((theme.key + "\n" + theme.kind + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(String.join("\n", theme.heard).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<?, ?> read(String file) {
    String path = FOLDER + file + ".yaml";
    try (InputStream in = ThemeText.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + path + " is missing: rebuild.");
      }
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + path + " cannot be read: rebuild.", e);
    }
  }

  private static ThemeText of(String file, Object key, Object entry) {
    if (!(entry instanceof Map<?, ?> map) || !(map.get("kind") instanceof String kind)) {
      throw new IllegalStateException("Theme " + key + " in " + file + ".yaml names no kind.");
    }
    return new ThemeText(
        key.toString(),
        Theme.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        texts(map.get("heard")),
        texts(map.get("say")),
        texts(map.get("ask")),
        texts(map.get("advise")),
        texts(map.get("words")),
        texts(map.get("not")));
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> all ? all.stream().map(Object::toString).toList() : List.of();
  }
}
