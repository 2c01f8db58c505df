package confidant.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The files of the page, out of the program itself; compressed once, known by their hash. */
final class PageFiles {
  private static final Pattern PLAIN_PATH = Pattern.compile("(/[a-zA-Z0-9][a-zA-Z0-9._-]*)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final Map<String, FileContent> known = new ConcurrentHashMap<>();

  private record FileContent(String type, String tag, byte[] plain, byte[] zipped) {}

  /** Any file of the page; the root is its index. */
  void show(Context ctx) {
    String path = ctx.path().equals("/") ? "/index.html" : ctx.path();
    send(ctx, "/page" + path);
  }

  /** The description of this interface. */
  void openApi(Context ctx) {
    send(ctx, "/confidant/web/openapi.json");
  }

  private void send(Context ctx, String resource) {
    FileContent file = find(resource).orElseThrow(() -> missing(resource));
    ctx.header("ETag", file.tag());
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(file.type());
    if (file.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    boolean zip = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("").contains("gzip");
    if (zip) {
      ctx.header("Content-Encoding", "gzip");
    }
    ctx.result(zip ? file.zipped() : file.plain());
  }

  private static Refusal missing(String resource) {
    return resource.equals("/page/index.html")
        ? new Refusal(503, "page", "The page was not built. Run ./build, then start again.")
        : new Refusal(404, "file", "There is no such file.");
  }

  private Optional<FileContent> find(String resource) {
    FileContent loaded = known.get(resource);
    if (loaded != null || !PLAIN_PATH.matcher(resource).matches()) {
      return Optional.ofNullable(loaded);
    }
    Optional<FileContent> read = read(resource);
    read.ifPresent(content -> known.put(resource, content));
    return read;
  }

  private static Optional<FileContent> read(String resource) {
    String ending = resource.substring(resource.lastIndexOf('.') + 1);
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      if (in == null || !TYPES.containsKey(ending)) {
        return Optional.empty();
      }
      byte[] plain = in.readAllBytes();
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      return Optional.of(new FileContent(type, tag(plain), plain, zipped(plain)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
