package confidant.web;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.EventKind;
import confidant.mind.Mind;
import confidant.mind.view.Turn;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Everything, for the person to take along: a zip with every event as JSON and the talk as plain
 * text. Not sealed: whoever holds the file can read it.
 */
public final class Export {
  private Export() {}

  /** One row of the journal as it is written to {@code events.json}. */
  private record Row(String id, String at, String kind, int version, Event event) {}

  /** Writes the zip; the stream stays open. */
  public static void write(Mind mind, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry("confidant/events.json"));
    events(mind, new Unclosed(zip));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("confidant/talk.txt"));
    talk(mind, new Unclosed(zip));
    zip.closeEntry();
    zip.finish();
  }

  private static void events(Mind mind, OutputStream out) {
    try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("format", "confidant-export");
      json.writeNumberProperty("version", 1);
      json.writeStringProperty("made", Telling.moment(mind.now(), mind.zone()));
      json.writeArrayPropertyStart("events");
      mind.export(entry -> json.writePOJO(row(mind, entry)));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static Row row(Mind mind, Entry entry) {
    Event event = entry.event();
    boolean known = !(event instanceof Event.FromNewerVersion);
    return new Row(
        entry.id().toString(),
        Telling.moment(entry.at(), mind.zone()),
        known ? Telling.word(EventKind.of(event)) : "from_newer_version",
        known ? EventKind.of(event).version() : 0,
        event);
  }

  private static void talk(Mind mind, OutputStream out) throws IOException {
    String hers = mind.profile().persona().name();
    String theirs = mind.profile().answers().name().orElse("You");
    LocalDate day = LocalDate.MIN;
    try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (Turn turn : mind.transcript().all()) {
        if (!turn.day().equals(day)) {
          day = turn.day();
          text.write("\n" + day + "\n\n");
        }
        text.write((turn.byPerson() ? theirs : hers) + ": " + turn.text() + "\n");
      }
    }
  }

  /** Keeps the zip open when the writer of one part is done. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
