package confidant.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import confidant.core.journal.Draft;
import confidant.core.journal.Event;
import confidant.core.journal.Event.FromNewerVersion;
import confidant.core.journal.EventKind;
import confidant.core.origin.EventId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events as JSON: one object of the record's components, with the version {@code "v"} in front.
 * What this program cannot read is kept byte for byte as {@link FromNewerVersion}. Thread-safe.
 */
final class EventCodec {
  private static final byte[] START = "{\"v\":".getBytes(StandardCharsets.US_ASCII);
  private static final JsonMapper JSON = mapper().build();

  private EventCodec() {}

  static Row row(Draft draft, long link) {
    long at = draft.at().toEpochMilli();
    if (draft.event() instanceof FromNewerVersion(int kind, String payload)) {
      return new Row(kind & 0xff, kind >>> 8, at, link, Base64.getDecoder().decode(payload));
    }
    EventKind kind = EventKind.of(draft.event());
    return new Row(kind.number(), 0, at, link, payload(draft.event(), kind.version()));
  }

  /** The event of a row that verified. */
  static Event event(Row row) {
    return EventKind.ofNumber(row.kind())
        .filter(kind -> row.flags() == 0)
        .flatMap(kind -> known(kind, row.payload()))
        .orElseGet(() ->
            new FromNewerVersion(
                row.kind() | row.flags() << 8, Base64.getEncoder().encodeToString(row.payload())));
  }

  private static byte[] payload(Event event, int version) {
    try {
      return versioned(JSON.writeValueAsBytes(event), version);
    } catch (JacksonException halfACharacter) {
      return versioned(Escaped.JSON.writeValueAsBytes(event), version);
    }
  }

  /** Puts the version first, so that it is read before anything that may have changed. */
  private static byte[] versioned(byte[] object, int version) {
    boolean empty = object.length == 2;
    var joined = new ByteArrayOutputStream(object.length + START.length + 3);
    joined.writeBytes(START);
    joined.writeBytes((version + (empty ? "" : ",")).getBytes(StandardCharsets.US_ASCII));
    joined.write(object, 1, object.length - 1);
    return joined.toByteArray();
  }

  private static Optional<Event> known(EventKind kind, byte[] payload) {
    try {
      return version(payload) > kind.version()
          ? Optional.empty()
          : Optional.of(JSON.readValue(payload, kind.type()));
    } catch (JacksonException notOurs) {
      // The seal was whole, so somebody wrote this on purpose: a program that knows more.
      return Optional.empty();
    }
  }

  /** The number after <code>{"v":</code>; the largest there is when it does not stand there. */
  private static int version(byte[] payload) {
    int digit = START.length;
    if (payload.length <= digit
        || !Arrays.equals(payload, 0, START.length, START, 0, START.length)) {
      return Integer.MAX_VALUE;
    }
    int version = 0;
    while (digit < payload.length && Character.isDigit(payload[digit]) && version < 10_000) {
      version = 10 * version + Character.digit(payload[digit++], 10);
    }
    return digit == START.length ? Integer.MAX_VALUE : version;
  }

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(
            new SimpleModule()
                .addSerializer(EventId.class, new IdWriter())
                .addDeserializer(EventId.class, new IdReader()))
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** For text with half a surrogate pair in it, which UTF-8 cannot hold; made when needed. */
  private static final class Escaped {
    static final JsonMapper JSON = mapper().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  }

  private static final class IdWriter extends ValueSerializer<EventId> {
    @Override
    public void serialize(EventId id, JsonGenerator out, SerializationContext context) {
      out.writeNumber(id.value());
    }
  }

  private static final class IdReader extends ValueDeserializer<EventId> {
    @Override
    public EventId deserialize(JsonParser in, DeserializationContext context) {
      return new EventId(in.getLongValue());
    }
  }
}
