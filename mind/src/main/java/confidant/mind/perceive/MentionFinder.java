package confidant.mind.perceive;

import confidant.core.conversation.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people, animals and places. Kin words longest first, names after them. Thread-safe. */
final class MentionFinder {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|to|from|near|(?<!work |works |working |worked )at|around|of|into|visit(?:ed|ing)?|leave|left)\\s+((?:[A-Z][\\p{L}'-]+)(?:\\s+(?:[A-Z][\\p{L}'-]+|de|la|of)){0,2}(?<! of))");

  private MentionFinder() {}

  /**
   * @param text original words
   * @param known names already known
   */
  static List<Mention> find(String text, List<String> known) {
    String plain = Plain.of(text);
    var found = new ArrayList<Mention>();
    boolean[] used = new boolean[text.length()];
    relations(text, plain, found, used);
    names(text, plain, known, found, used);
    places(text, found, used);
    found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(found);
  }

  private static void relations(String text, String plain, List<Mention> found, boolean[] used) {
    Matcher m = People.MENTION.matcher(plain);
    while (m.find()) {
      String relation = m.group("rel");
      boolean animal = People.animal(relation);
      if (!animal && m.group("my") == null && m.group("called") == null) {
        continue;
      }
      String name = "";
      int end = m.end("rel");
      if (m.group("name") != null && name(text, m)) {
        name = Names.written(text.substring(m.start("name"), m.end("name")));
        end = m.end("name");
      }
      add(
          found,
          used,
          new Mention(
              animal ? Mention.Kind.ANIMAL : Mention.Kind.PERSON,
              name,
              People.singular(relation),
              m.start("rel"),
              end));
    }
  }

  /** A name in lower case will do after "called", and where the word is a given name. */
  private static boolean name(String text, Matcher m) {
    boolean lower = m.group("called") != null || GivenNames.known(m.group("name"));
    return Names.fits(text, m.start("name"), m.end("name"), lower);
  }

  private static void names(
      String text, String plain, List<String> known, List<Mention> found, boolean[] used) {
    for (String name : known) {
      if (name.isBlank()) {
        continue;
      }
      Matcher m = Pattern.compile("\\b" + Pattern.quote(Plain.of(name)) + "\\b").matcher(plain);
      while (m.find()) {
        add(found, used, new Mention(Mention.Kind.PERSON, name, "", m.start(), m.end()));
      }
    }
    Matcher m = Names.CAPITAL.matcher(text);
    while (m.find()) {
      if (Names.person(text, plain, m.start(), m.end())) {
        add(found, used, new Mention(Mention.Kind.PERSON, m.group(), "", m.start(), m.end()));
      }
    }
  }

  private static void places(String text, List<Mention> found, boolean[] used) {
    Matcher m = PLACE.matcher(text);
    while (m.find()) {
      if (!Names.function(Plain.of(m.group(1))) && !Names.calendar(m.group(1))) {
        add(found, used, new Mention(Mention.Kind.PLACE, m.group(1), "", m.start(1), m.end(1)));
      }
    }
  }

  private static void add(List<Mention> found, boolean[] used, Mention mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      if (used[i]) {
        return;
      }
    }
    java.util.Arrays.fill(used, mention.start(), mention.end(), true);
    found.add(mention);
  }
}
