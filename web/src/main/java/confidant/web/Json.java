package confidant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import confidant.core.origin.EventId;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Records in and out of JSON. Thread-safe. */
final class Json {
  /** No body may be larger, in bytes. */
  static final int LARGEST_BODY = 1 << 20;

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(EventId.class, new ToStringSerializer(EventId.class)))
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** Reads the body; whatever is wrong with it is told without repeating any of it. */
  static <T> T read(Context ctx, Class<T> type) {
    byte[] body = body(ctx);
    try {
      return MAPPER.readValue(body.length == 0 ? new byte[] {'{', '}'} : body, type);
    } catch (JacksonException e) {
      throw Refusal.malformed(
          "The request is not the JSON that is expected here; see /openapi.json.");
    }
  }

  private static byte[] body(Context ctx) {
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] body = in.readNBytes(LARGEST_BODY + 1);
      if (body.length > LARGEST_BODY) {
        throw tooLarge();
      }
      return body;
    } catch (IOException e) {
      throw Refusal.malformed("The request broke off before it was whole. Please send it again.");
    }
  }

  static Refusal tooLarge() {
    return new Refusal(
        413, "too_large", "That is more than one megabyte. Please send it in smaller pieces.");
  }

  static void write(Context ctx, Object shape) {
    ctx.contentType("application/json").result(MAPPER.writeValueAsBytes(shape));
  }

  static String text(Object shape) {
    return MAPPER.writeValueAsString(shape);
  }
}
