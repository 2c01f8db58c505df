package confidant.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Draft;
import confidant.core.journal.Event;
import confidant.core.journal.EventKind;
import confidant.testkit.Gen;
import confidant.testkit.Samples;
import confidant.testkit.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTests {
  static Stream<Event> events() {
    return Samples.oneOfEachKind().stream();
  }

  private static Row row(Event event) {
    return EventCodec.row(new Draft(Samples.EVENING, event), 0x1234);
  }

  private static Row roundTrip(Row row) {
    return Row.of(row.plain());
  }

  private static byte[] golden(EventKind kind, int version) throws IOException {
    String name = "/golden/%s.%d.json".formatted(kind.name().toLowerCase(Locale.ROOT), version);
    try (InputStream file = EventCodecTests.class.getResourceAsStream(name)) {
      assertThat(file).as("golden file %s", name).isNotNull();
      return new String(file.readAllBytes(), UTF_8).strip().getBytes(UTF_8);
    }
  }

  @Test
  void hasASampleOfEachKind() {
    assertThat(events().map(EventKind::of))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(EventKind.values()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesEachKindAsItsGoldenFile(Event event) throws IOException {
    EventKind kind = EventKind.of(event);

    assertThat(new String(row(event).payload(), UTF_8))
        .isEqualTo(new String(golden(kind, kind.version()), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("events")
  void readsTheGoldenFilesOfEveryVersionForEver(Event event) throws IOException {
    EventKind kind = EventKind.of(event);
    for (int version = 1; version <= kind.version(); version++) {
      var old = new Row(kind.number(), 0, 0, 0, golden(kind, version));
      assertThat(EventCodec.event(old)).isInstanceOf(kind.type());
    }
    var newest = new Row(kind.number(), 0, 0, 0, golden(kind, kind.version()));
    assertThat(EventCodec.event(newest)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsTimeLinkAndKindInTheHeader(Event event) {
    Row row = roundTrip(row(event));

    assertThat(row.at()).isEqualTo(Samples.EVENING.toEpochMilli());
    assertThat(row.link()).isEqualTo(0x1234);
    assertThat(row.kind()).isEqualTo(EventKind.of(event).number());
  }

  @ParameterizedTest
  @Seeds(200)
  void keepsAnyTextExactly(Gen gen) {
    Event said = Samples.said(gen.text(60));

    assertThat(EventCodec.event(roundTrip(row(said)))).isEqualTo(said);
  }

  @Test
  void keepsALongText() {
    Event said = Samples.said("héron ".repeat(40_000));

    assertThat(EventCodec.event(roundTrip(row(said)))).isEqualTo(said);
  }

  @Test
  void keepsRowsOfNewerProgramsByteForByte() {
    List<Row> strange =
        List.of(
            new Row(99, 0, 5, 6, "{\"v\":1,\"dream\":\"of flying\"}".getBytes(UTF_8)),
            new Row(2, 0, 5, 6, "{\"v\":2,\"text\":{\"rich\":true}}".getBytes(UTF_8)),
            new Row(2, 1, 5, 6, new byte[] {31, -117, 8}),
            new Row(255, 255, 5, 6, new byte[0]));

    for (Row row : strange) {
      Event event = EventCodec.event(row);
      assertThat(event).isInstanceOf(Event.FromNewerVersion.class);
      Row again = row(event);
      assertThat(again.kind()).isEqualTo(row.kind());
      assertThat(again.flags()).isEqualTo(row.flags());
      assertThat(again.payload()).isEqualTo(row.payload());
    }
  }

  @Test
  void keepsAKnownKindThatItCannotRead() {
    byte[] payload = "{\"v\":1,\"speaker\":\"A_PARROT\"}".getBytes(UTF_8);

    assertThat(EventCodec.event(new Row(2, 0, 0, 0, payload)))
        .isEqualTo(new Event.FromNewerVersion(2, Base64.getEncoder().encodeToString(payload)));
  }
}
