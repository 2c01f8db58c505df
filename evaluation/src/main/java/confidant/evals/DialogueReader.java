package confidant.evals;

import confidant.evals.Dialogue.Line;
import confidant.evals.Dialogue.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads LoCoMo and REALTALK files in their published shapes. */
final class DialogueReader {
  private static final Pattern KEY = Pattern.compile("D:?(\\d+):(\\d+)");
  private static final DateTimeFormatter LOCOMO_TIME =
      DateTimeFormatter.ofPattern("h:mm a 'on' d MMMM, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter REALTALK_TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss", Locale.ENGLISH);

  private DialogueReader() {}

  static List<Dialogue> locomo(Path file) {
    JsonNode all = read(file);
    var dialogues = new ArrayList<Dialogue>();
    for (JsonNode one : all.isArray() ? all : JsonMapper.shared().createArrayNode().add(all)) {
      JsonNode talk = one.get("conversation");
      var lines = new ArrayList<Line>();
      for (int s = 1; talk.has("session_" + s) || talk.has("session_" + s + "_date_time"); s++) {
        LocalDateTime at = locomoTime(talk.path("session_" + s + "_date_time").asString(""));
        for (JsonNode turn : talk.path("session_" + s)) {
          lines.add(line(turn, "text", "session_" + s, at));
        }
      }
      String id = one.path("sample_id").asString("conv");
      dialogues.add(new Dialogue(id, lines, questions(one, lines, Dialogue.LOCOMO)));
    }
    return dialogues;
  }

  static Dialogue realtalk(Path file) {
    JsonNode one = read(file);
    var lines = new ArrayList<Line>();
    for (int s = 1; one.has("session_" + s); s++) {
      for (JsonNode turn : one.get("session_" + s)) {
        LocalDateTime at = LocalDateTime.parse(turn.path("date_time").asString(""), REALTALK_TIME);
        lines.add(line(turn, "clean_text", "session_" + s, at));
      }
    }
    String id = file.getFileName().toString().replaceAll("\\.json$", "");
    return new Dialogue(id, lines, questions(one, lines, Dialogue.REALTALK));
  }

  private static Line line(JsonNode turn, String text, String session, LocalDateTime at) {
    return new Line(
        key(turn.path("dia_id").asString("")),
        session,
        turn.path("speaker").asString(""),
        turn.path(text).asString(""),
        turn.path("blip_caption").asString(""),
        at);
  }

  private static List<Question> questions(
      JsonNode one, List<Line> lines, Map<Integer, String> names) {
    Set<String> known = lines.stream().map(Line::key).collect(Collectors.toSet());
    var questions = new ArrayList<Question>();
    int index = 0;
    for (JsonNode qa : one.path("qa")) {
      Set<String> evidence = new LinkedHashSet<>();
      Matcher match = KEY.matcher(qa.path("evidence").toString());
      while (match.find()) {
        evidence.add(key(match.group()));
      }
      evidence.retainAll(known);
      String category = names.getOrDefault(qa.path("category").asInt(0), "other");
      if (!evidence.isEmpty()) {
        questions.add(
            new Question(index, qa.path("question").asString(""), category, List.copyOf(evidence)));
      }
      index++;
    }
    return questions;
  }

  /** "D01:03" and "D:1:3" are "D1:3". */
  private static String key(String raw) {
    Matcher match = KEY.matcher(raw);
    return match.find()
        ? "D" + Integer.parseInt(match.group(1)) + ":" + Integer.parseInt(match.group(2))
        : raw;
  }

  private static LocalDateTime locomoTime(String text) {
    return LocalDateTime.parse(text.replace(" am", " AM").replace(" pm", " PM"), LOCOMO_TIME);
  }

  private static JsonNode read(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
