package confidant.mind.perceive;

import confidant.core.memory.Fact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a clause is about and what is said of them.
 *
 * @param subject as in {@link Fact#subject()}
 * @param relation relation of a mentioned person, empty for the speaker
 * @param name of a mentioned person, empty when not said
 * @param restStart offset where the rest (from the verb on) begins
 */
record Owner(String subject, String relation, String name, int restStart) {
  static final String OPENING =
      "(?:(?:well|so|and|but|also|btw|by the way|oh|ok|okay|actually|honestly|yeah|yes|no|hi|hey|hello|fun fact|guess what|you know|today|yesterday|now|then"
          + "|since|because|did i tell you|you should know|please remember|remember|note|i think|to be honest|unfortunately|luckily|btw)(?: that)?[,:!]? )*";
  private static final Pattern ME =
      Pattern.compile(
          "^"
              + OPENING
              + "(?:(?:me and|my \\p{L}+ and|\\p{L}+ and) (?:i|me)|me and (?:my )?\\p{L}+|i|we)(?='|\\b|(?:m|ve|re)\\b)");

  /** Children by their order. */
  private static final String ONE_OF_THEM =
      "(?:first|second|oldest|eldest|youngest|middle one|little one|firstborn)(?=,| is\\b|'s\\b)";

  /** What follows "my dad's" where it is short for "is". */
  private static final String STATE =
      "(?:an?|not|from|only|just|always|been|still|also|very|really|retired|married|single|divorced|pregnant|allergic|deaf|blind|diabetic|dyslexic"
          + "|scared|turning|working|living|studying|vegan|vegetarian|\\d+|[\\p{L}]+(?:ish|ese|ian)(?=$|,| and\\b| but\\b))\\b";

  private static final Pattern MINE =
      Pattern.compile(
          "^"
              + OPENING
              + "(?:my|our) "
              + People.QUALITY
              + "(?<rel>"
              + People.RELATION
              + "|"
              + ONE_OF_THEM
              + ")(?![\\p{L}])"
              + People.NO_COMPOUND
              + "(?!'s?\\s(?!"
              + STATE
              + "))(?:,? (?<name>\\p{L}[\\p{L}-]+),?)?(?=\\s|'s\\s)");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "^"
              + OPENING
              + "(?<name>\\p{L}[\\p{L}-]+), (?:who is )?my "
              + People.QUALITY
              + "(?<rel>"
              + People.RELATION
              + "),?");
  private static final Pattern PRONOUN =
      Pattern.compile("^" + OPENING + "(?<who>he|she|they)(?='|\\b|(?:s|re|ve)\\b)");
  private static final Pattern THIRD =
      Pattern.compile(
          "^(?:also )?(?:works|lives|has|loves|hates|plays|studies|speaks|teaches|is)\\b");

  /** "Studying law in Ghent", "used to play in a band": who speaks is left out. */
  private static final Pattern ELIDED =
      Pattern.compile(
          "^(?:(?:just|currently|also|still|recently) )*(?:studying|working (?:as|at|for|in)|living (?:in|with|alone)|used to|grew up|allergic to|trained as|retired"
              + "|moved (?:to|in)|married to|engaged to|born in|born and raised|(?:got|have|have got) (?:an? |two |three |\\d ))\\b?");

  /** "Mum is a nurse": one's own. */
  private static final Pattern PARENT =
      Pattern.compile(
          "^"
              + OPENING
              + "(?<rel>mum|mom|mama|mummy|mommy|dad|daddy|papa|gran|granny|nana|nan|grandma|grandpa|grandad|granddad|gramps)(?=\\s|'s\\s)");

  private static final Pattern NAME =
      Pattern.compile("^" + OPENING + "(?<name>\\p{L}[\\p{L}-]+)(?='s\\s|\\s)");

  /** Somebody introduced: "my sister Anna", "Anna's husband Tom". */
  static Owner of(Fact introduced) {
    String relation =
        introduced.subject().equals(Fact.ME)
            ? introduced.qualifier()
            : introduced.subject() + "'s " + introduced.qualifier();
    return of(relation, introduced.object());
  }

  /** Goes by the name where one is known: there may be another sister. */
  static Owner of(String relation, String name) {
    return new Owner(name.isEmpty() ? relation : name, relation, name, 0);
  }

  boolean me() {
    return subject.equals(Fact.ME);
  }

  /**
   * @param talk who was spoken of before, for "he" and "she"
   */
  static Optional<Owner> of(Clause clause, String text, List<String> known, Talk talk) {
    String words = clause.words();
    Matcher m = ME.matcher(words);
    if (m.find()) {
      return Optional.of(new Owner(Fact.ME, "", "", clause.start() + m.end()));
    }
    if (ELIDED.matcher(words).find() && talk.subject().map(Owner::me).orElse(true)) {
      return Optional.of(new Owner(Fact.ME, "", "", clause.start()));
    }
    return nameFirst(clause, text, words)
        .or(() -> Possessed.subject(clause, text, talk))
        .or(() -> mine(clause, text, words))
        .or(() -> parent(clause, words))
        .or(() -> pronoun(clause, words, talk))
        .or(() -> named(clause, text, words, known))
        .or(() -> shared(clause, talk));
  }

  private static Optional<Owner> nameFirst(Clause clause, String text, String words) {
    Matcher m = NAME_FIRST.matcher(words);
    if (!m.find()
        || !Names.fits(
            text, clause.start() + m.start("name"), clause.start() + m.end("name"), false)) {
      return Optional.empty();
    }
    String relation = People.singular(m.group("rel"));
    return Optional.of(of(relation, at(text, clause, m)).from(clause.start() + m.end()));
  }

  private static Optional<Owner> mine(Clause clause, String text, String words) {
    Matcher m = MINE.matcher(words);
    if (!m.find()) {
      return agent(clause, words);
    }
    boolean child = m.group("rel").matches(ONE_OF_THEM);
    String relation = child ? "child" : People.singular(m.group("rel"));
    boolean plural = !child && People.plural(m.group("rel"), relation);
    String name = "";
    int end = m.end("rel");
    if (m.group("name") != null && !plural) {
      int a = clause.start() + m.start("name");
      int b = clause.start() + m.end("name");
      boolean lower =
          words
                  .substring(m.end())
                  .matches(
                      "(?s)\\s(?:is|has|lives|works|loves|hates|likes|was|and|called|said|says|told|came|moved|got|gets|plays|studies|speaks|died|passed|had|turns|turned|wants|just|broke|lost|texted|visited)\\b.*")
              && words.charAt(m.start("name") - 1) == ' ';
      if (Names.fits(text, a, b, lower)) {
        name = Names.written(text.substring(a, b));
        end = m.end();
      }
    }
    String subject = plural ? relation + "s" : name.isEmpty() ? relation : name;
    return Optional.of(new Owner(subject, relation, name, clause.start() + end));
  }

  private static Optional<Owner> parent(Clause clause, String words) {
    Matcher m = PARENT.matcher(words);
    return m.find()
        ? Optional.of(of(m.group("rel"), "").from(clause.start() + m.end()))
        : Optional.empty();
  }

  /** "My florist called": somebody the table of relations does not know. */
  private static Optional<Owner> agent(Clause clause, String words) {
    Matcher m = People.AGENT.matcher(words);
    return m.find()
        ? Optional.of(new Owner(m.group("rel"), m.group("rel"), "", clause.start() + m.end("rel")))
        : Optional.empty();
  }

  private static Optional<Owner> pronoun(Clause clause, String words, Talk talk) {
    Matcher m = PRONOUN.matcher(words);
    return m.find()
        ? talk.meant(m.group("who")).map(o -> o.from(clause.start() + m.end()))
        : Optional.empty();
  }

  /** "… and works at a bank": whoever the last clause was about, as far as the verb agrees. */
  private static Optional<Owner> shared(Clause clause, Talk talk) {
    boolean unknown = !clause.before().isBlank() && talk.subject().isEmpty();
    if (!clause.shared() || unknown) {
      return Optional.empty();
    }
    boolean third = THIRD.matcher(clause.words()).find();
    Optional<Owner> subject = talk.subject();
    return (third && subject.map(Owner::me).orElse(true) ? talk.other() : subject)
        .map(o -> o.from(clause.start()));
  }

  Owner from(int start) {
    return new Owner(subject, relation, name, start);
  }

  private static Optional<Owner> named(
      Clause clause, String text, String words, List<String> known) {
    Matcher m = NAME.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    int a = clause.start() + m.start("name");
    int b = clause.start() + m.end("name");
    String word = text.substring(a, b);
    boolean familiar = known.stream().anyMatch(k -> k.equalsIgnoreCase(word));
    boolean capital =
        !Names.calendar(word)
            && Names.fits(text, a, b, false)
            && (!clause.before().isBlank() || Names.person(text, clause.plain(), a, b));
    return familiar || capital
        ? Optional.of(new Owner(Names.written(word), "", Names.written(word), b))
        : Optional.empty();
  }

  private static String at(String text, Clause clause, Matcher m) {
    return Names.written(
        text.substring(clause.start() + m.start("name"), clause.start() + m.end("name")));
  }
}
