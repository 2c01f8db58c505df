package confidant.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The terminal's own sentences, in the person's language. */
final class Words {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("confidant.cli.words", locale);
  }

  /** English where there is no translation. */
  static Words in(String language) {
    return new Words(language.startsWith("de") ? Locale.GERMAN : Locale.ROOT);
  }

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
