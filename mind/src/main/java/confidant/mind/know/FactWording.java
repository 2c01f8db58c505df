package confidant.mind.know;

import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.Predicate;
import confidant.mind.view.Relations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts as sentences and as short labels. Thread-safe. */
public final class FactWording {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^(an?|the|my|your|no|two|three|some|our|his|her|their|\\d+) .*");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:bad |nasty |terrible )?(?:cold|fever|migraine|stroke|concussion|heart attack"
              + "|herniated disc|headache|cough|sore throat)");

  private final Phrases phrases;
  private final String language;
  private final Places places;

  /**
   * @param language BCP 47 code; English for those without wordings
   */
  public FactWording(String language) {
    this.language = language;
    this.phrases = Phrases.of("facts", language);
    this.places = new Places(this.phrases);
  }

  /** "You live in Porto." */
  public String you(KnownFact known) {
    return sentence(known, "you", "");
  }

  /** "Anna lives in Porto." for a fact about somebody else. */
  public String they(KnownFact known, String subject) {
    return sentence(known, "they", Phrases.capital(subject));
  }

  /** The word between the last two of a list, with its blanks. */
  String and() {
    return phrases.pattern("WORDS.and").orElse(", ");
  }

  /** Second person for facts of the person, third person for everybody else's. */
  public String sentence(KnownFact known, String subject) {
    return known.fact().subject().equals(Fact.ME) ? you(known) : they(known, subject);
  }

  /** Short form for lists: "lives in Porto". */
  public String label(KnownFact known) {
    Fact fact = known.fact();
    String key = fact.predicate() + ".label";
    String bare = key + ".bare";
    boolean compared =
        fact.object().matches("(?iu).* (?:than|als|que) .*") && phrases.has(key + ".than");
    String text =
        compared
            ? say(key + ".than", fact, "")
            : fact.object().isBlank() && phrases.has(bare)
                ? say(bare, fact, "")
                : say(key, fact, "");
    return fact.negated() ? phrases.pattern("WORDS.not").orElse("") + text : text;
  }

  private String sentence(KnownFact known, String person, String subject) {
    Fact fact = known.fact();
    String key = fact.predicate() + "." + person;
    String form = form(known, key);
    return Phrases.capital(withSince(say(form, fact, subject), known));
  }

  /** "…, since March 2026." where a lasting state has a beginning. */
  private String withSince(String sentence, KnownFact known) {
    Fact fact = known.fact();
    boolean lasting =
        switch (fact.predicate()) {
          case HOME, LIVES_WITH, JOB, EMPLOYER, STUDY, SCHOOL, STATUS, DIET -> true;
          default -> false;
        };
    if (!lasting || fact.negated() || !known.current() || fact.days().isEmpty()) {
      return sentence;
    }
    LocalDate start = fact.days().get().start();
    String since =
        phrases.say("SINCE.you", 0, Map.of("since", new DayWords(language, start).month(start)));
    return sentence.replaceFirst("\\.$", Matcher.quoteReplacement(since + "."));
  }

  private String form(KnownFact known, String key) {
    Fact fact = known.fact();
    if (fact.predicate() == Predicate.DIET && fact.negated() && !VerbForms.diet(fact.object())) {
      return key + ".eat";
    }
    if (fact.negated() && phrases.has(key + ".not")) {
      return key + ".not";
    }
    if (fact.negated()) {
      return key;
    }
    if (fact.object().isBlank() && phrases.has(key + ".bare")) {
      return key + ".bare";
    }
    String style = key + "." + VerbForms.style(fact.object());
    if (phrases.has(style)) {
      return style;
    }
    boolean past = !known.current() && !known.withdrawn();
    return past && phrases.has(key + ".was") ? key + ".was" : key;
  }

  private String say(String key, Fact fact, String subject) {
    String words = phrases.say(key, 0, slots(fact, subject)).replaceAll(" {2,}", " ");
    return phrases.language().equals("fr") ? elided(words) : words;
  }

  /** "d'Anna", not "de Anna". */
  private static String elided(String words) {
    return words.replaceAll("(?iu)\\b(d)e (?=[aeiouéèêîô])", "$1'");
  }

  private Map<String, String> slots(Fact fact, String subject) {
    String object = object(fact);
    var slots = new HashMap<String, String>();
    slots.put("o", object);
    slots.put("a o", withArticle(object));
    slots.put("q", qualifier(fact));
    slots.put("a q", withArticle(qualifier(fact)));
    slots.put("your q", Possessive.your(fact.qualifier(), language));
    slots.put("s", subject);
    slots.put("s's", subject.endsWith("s") ? subject + "'" : subject + "'s");
    slots.put("in", places.in(object));
    slots.put("from", places.from(object));
    slots.put("on", Character.isDigit(first(object)) ? "on" : "");
    slots.put("at", places.at(object));
    slots.put("with", places.with(object));
    return slots;
  }

  private boolean english() {
    return phrases.language().equals("en");
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private String qualifier(Fact fact) {
    if (fact.qualifier().isBlank() && fact.predicate() == Predicate.FAVORITE) {
      return phrases.pattern("WORDS.thing").orElse("");
    }
    return english()
        ? YouForm.of(fact.qualifier())
        : Relations.said(fact.qualifier(), phrases.language()).orElse(fact.qualifier());
  }

  private String object(Fact fact) {
    String words = fact.object().strip().replaceFirst("[.!,;]+$", "");
    if (fact.predicate() == Predicate.BIRTHDAY && fact.days().isPresent()) {
      LocalDate day = fact.days().get().start();
      return new DayWords(language, day).dayOfYear(day);
    }
    return switch (fact.predicate()) {
      case NOTE, NAME -> words;
      case EVENT -> english() ? YouForm.of(VerbForms.finite(words)) : words;
      case HEALTH -> COUNTED.matcher(words).matches() ? withArticle(words) : yours(words);
      default -> yours(words);
    };
  }

  private String yours(String words) {
    return YouForm.of(words, phrases.language());
  }

  private String withArticle(String noun) {
    if (!english() || noun.isBlank() || ARTICLE.matcher(noun).matches() || plural(noun)) {
      return noun;
    }
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }

  private static boolean plural(String noun) {
    return noun.endsWith("s")
        && !noun.endsWith("ss")
        && !Relations.relation(noun)
        && !noun.endsWith("us")
        && !noun.endsWith("is");
  }
}
