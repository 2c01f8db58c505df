package confidant.understanding;

import confidant.core.language.LanguageDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Language by script where the script tells, by lists of short lines up to three words, by
 * OpenNLP's model (103 languages) above that. The model's confidence says nothing below eight
 * words, so it is read among candidates only, and not at all below three words.
 */
final class OpenNlpLanguageDetector implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> USUAL =
      Set.of("en", "de", "es", "fr", "it", "pt", "nl", "pl", "sv", "da", "tr", "cs", "ro", "fi");

  private final Map<String, String> shortLines = shortLines();
  private volatile Optional<LanguageDetectorME> model = Optional.empty();

  private static Map<String, String> shortLines() {
    var lines = new HashMap<String, String>();
    Tables.read("short-lines.txt")
        .forEach((language, all) -> {
          for (String line : all.split("\\|")) {
            lines.put(line, language);
          }
        });
    return Map.copyOf(lines);
  }

  @Override
  public Optional<String> detect(String text, Set<String> candidates) {
    Optional<String> script = byScript(text);
    if (script.isPresent()) {
      return script;
    }
    String plain =
        text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}' -]+", " ").strip();
    String listed = shortLines.get(plain.replaceAll("\\s+", " "));
    if (listed != null) {
      return Optional.of(listed);
    }
    if (plain.isEmpty() || plain.split("\\s+").length < FEWEST_WORDS) {
      return Optional.empty();
    }
    return byModel(plain, candidates.isEmpty() ? USUAL : candidates);
  }

  private Optional<String> byModel(String text, Set<String> candidates) {
    for (Language language : model().predictLanguages(text)) {
      String code = bcp47(language.getLang());
      if (candidates.contains(code)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private synchronized LanguageDetectorME model() {
    if (model.isEmpty()) {
      try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the model " + MODEL + " is not on the class path");
        }
        model = Optional.of(new LanguageDetectorME(new LanguageDetectorModel(in)));
      } catch (IOException e) {
        throw new UncheckedIOException("The language detector's model cannot be read.", e);
      }
    }
    return model.get();
  }

  /** ISO 639-3, as the model has it, to the shortest code. */
  static String bcp47(String iso3) {
    return switch (iso3) {
      case "cmn" -> "zh";
      case "pes" -> "fa";
      case "lvs" -> "lv";
      case "ekk" -> "et";
      case "nob", "nno" -> "no";
      case "zlm" -> "ms";
      default -> ISO.getOrDefault(iso3, iso3);
    };
  }

  private static final Map<String, String> ISO = iso();

  private static Map<String, String> iso() {
    var codes = new HashMap<String, String>();
    for (String two : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.of(two).getISO3Language(), two);
      } catch (java.util.MissingResourceException e) {
        continue; // no three-letter code: the model cannot name it either
      }
    }
    return Map.copyOf(codes);
  }

  /** Scripts that belong to one widely used language. */
  private static Optional<String> byScript(String text) {
    int kana = 0;
    int han = 0;
    Map<Character.UnicodeScript, String> single =
        Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.DEVANAGARI, "hi");
    var counts = new HashMap<String, Integer>();
    int letters = 0;
    for (int c : text.codePoints().limit(2_000).filter(Character::isLetter).toArray()) {
      letters++;
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      switch (script) {
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> han++;
        default -> {
          String language = single.get(script);
          if (language != null) {
            counts.merge(language, 1, Integer::sum);
          }
        }
      }
    }
    if (kana > 0 && 2 * (kana + han) > letters) {
      return Optional.of("ja");
    }
    if (2 * han > letters) {
      return Optional.of("zh");
    }
    int half = letters / 2;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > half)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
