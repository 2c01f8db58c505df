package confidant.mind.perceive;

import confidant.core.conversation.Utterance;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.core.language.TimeExpression.Kind;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import confidant.mind.perceive.ForeignGrammar.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an utterance in German, Spanish or French teaches. The same caution as in English: what is
 * asked, supposed, wished, told by hearsay or in jest is not learned for certain.
 */
final class ForeignFacts {
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^.!?\\n]|(?<=\\d)\\.(?=[ \\d])|\\.(?=\\d))+[.!?]*");

  private final ForeignGrammar grammar;
  private final Utterance utterance;
  private final String text;
  private final List<TimeExpression> times;
  private final LinkedHashMap<String, Fact> facts = new LinkedHashMap<>();
  private final ForeignPeople people;

  private ForeignFacts(
      ForeignGrammar grammar, Utterance utterance, List<TimeExpression> times, Context context) {
    this.grammar = grammar;
    this.utterance = utterance;
    this.text = Plain.head(utterance.text());
    this.times = times;
    this.people = new ForeignPeople(grammar, text, context);
  }

  /**
   * @param language of the utterance; nothing is learned where no table is shipped
   * @param context tells whom "she" and "Anna" stand for
   */
  static List<Fact> extract(
      String language, Utterance utterance, List<TimeExpression> times, Context context) {
    return ForeignGrammar.of(language)
        .map(g -> new ForeignFacts(g, utterance, times, context).all())
        .orElse(List.of());
  }

  private List<Fact> all() {
    String plain = Clause.withoutQuotes(Plain.of(text));
    Matcher sentence = SENTENCE.matcher(masked(plain));
    while (sentence.find()) {
      String words = sentence.group();
      boolean barred = words.strip().endsWith("?") || grammar.pattern("gate").matcher(words).find();
      double certainty = grammar.pattern("joke").matcher(words).find() ? .5 : 1;
      certainty *= grammar.pattern("hedge").matcher(words).find() ? .5 : 1;
      clauses(words, sentence.start(), barred ? 0 : certainty);
    }
    return List.copyOf(facts.values()).stream().filter(f -> !bare(f)).toList();
  }

  /** Times as marks, so that they never run into a value. */
  private String masked(String plain) {
    var masked = new StringBuilder(plain);
    for (TimeExpression time : times) {
      for (int i = time.start(); time.kind() != Kind.PERSONAL && i < time.end(); i++) {
        masked.setCharAt(i, ForeignGrammar.TIME);
      }
    }
    return masked.toString();
  }

  private void clauses(String sentence, int offset, double certainty) {
    Matcher cut = grammar.pattern("cut").matcher(sentence);
    int start = 0;
    while (cut.find()) {
      clause(sentence.substring(start, cut.start()), offset + start, certainty);
      start = cut.end();
    }
    clause(sentence.substring(start), offset + start, certainty);
  }

  private void clause(String raw, int offset, double certainty) {
    String words = raw.replaceFirst("[.!?\\s]+$", "");
    Matcher opener = grammar.pattern("opener").matcher(words);
    int lead = opener.lookingAt() ? opener.end() : words.length() - words.stripLeading().length();
    for (Rule rule : grammar.rules()) {
      Matcher m = rule.pattern().matcher(words.substring(lead));
      if (m.find()
          && (certainty > 0 || names(rule, m) && !people.name(m, offset + lead).isEmpty())) {
        read(rule, m, offset + lead, certainty == 0 ? 1 : certainty, offset + words.length());
      }
    }
  }

  /** Who is who, which is stated even in a question or in hearsay. */
  private static boolean names(Rule rule, Matcher m) {
    return rule.predicate().isEmpty()
        && group(m, "name").isPresent()
        && group(m, "count").isEmpty();
  }

  private void read(Rule rule, Matcher m, int offset, double certainty, int end) {
    Optional<Owner> owner = people.owner(m, offset);
    if (rule.predicate().isEmpty()) {
      owner.ifPresent(o -> introduce(o, m, offset, end));
      return;
    }
    boolean someone =
        Stream.of("rel", "pro", "other", "nom").anyMatch(who -> group(m, who).isPresent());
    if (someone && owner.isEmpty()) {
      return;
    }
    String subject = owner.map(Owner::subject).orElse(Fact.ME);
    String object = value(rule, m, offset);
    if (!object.isEmpty()) {
      put(
          fact(
              someone ? subject : Fact.ME,
              rule.predicate().get(),
              group(m, "q").orElse(""),
              object,
              group(m, "not").isPresent(),
              certainty,
              offset,
              end));
    }
  }

  private void introduce(Owner owner, Matcher m, int offset, int end) {
    if (owner.relation().isEmpty()) {
      return;
    }
    boolean no = group(m, "no").isPresent();
    boolean plural = group(m, "rel").filter(grammar::plural).isPresent();
    boolean told = !owner.name().isEmpty() || no || group(m, "count").isPresent() || !plural;
    if (told) {
      being(owner.relation(), no ? "" : owner.name(), no, offset, end);
    }
    if (!owner.name().isEmpty() && group(m, "more").isPresent()) {
      Matcher name =
          Pattern.compile("(?:, | \\p{L}+ )(\\p{L}[\\p{L}'-]+)").matcher(m.group("more"));
      while (name.find()) {
        int start = offset + m.start("more") + name.start(1);
        String more = people.named(start, start + name.group(1).length());
        if (!more.isEmpty()) {
          being(owner.relation(), more, false, offset, end);
        }
      }
    }
  }

  private void being(String relation, String name, boolean no, int offset, int end) {
    Predicate predicate =
        grammar.animal(relation)
            ? Predicate.PET
            : grammar.kin(relation) ? Predicate.KIN : Predicate.PERSON;
    put(fact(Fact.ME, predicate, relation, name, no, 1, offset, end));
  }

  private String value(Rule rule, Matcher m, int offset) {
    int start = offset + m.start("o");
    int end = offset + m.end("o");
    Matcher stop = grammar.pattern("stop").matcher(Plain.of(text)).region(start, end);
    if (rule.predicate().filter(p -> p == Predicate.EVENT).isEmpty() && stop.find()) {
      end = stop.start();
    }
    String value = text.substring(start, end).strip().replaceFirst("[\\s,;]+$", "");
    if (rule.predicate().filter(ForeignFacts::keepsArticle).isEmpty()) {
      value = grammar.pattern("article").matcher(value).replaceFirst("");
    }
    String[] words = value.split("\\s+");
    if (words.length > rule.words()) {
      value = String.join(" ", List.of(words).subList(0, rule.words()));
    }
    return grammar.pattern("vague").matcher(Plain.of(value)).matches() ? "" : value;
  }

  /** Where the article belongs to the place or the deed: "bei der Post". */
  private static boolean keepsArticle(Predicate predicate) {
    return switch (predicate) {
      case EMPLOYER, HOME, LIVES_WITH, ORIGIN, EVENT, HEALTH -> true;
      default -> false;
    };
  }

  private Fact fact(
      String subject,
      Predicate predicate,
      String qualifier,
      String object,
      boolean negated,
      double certainty,
      int start,
      int end) {
    boolean disliked = predicate == Predicate.LIKES && negated;
    boolean dated = predicate == Predicate.BIRTHDAY || predicate == Predicate.EVENT;
    Optional<DayInterval> days =
        times.stream()
            .filter(t -> dated && t.start() >= start && t.end() <= end)
            .flatMap(t -> t.days().stream())
            .findFirst();
    return new Fact(
        subject,
        disliked ? Predicate.DISLIKES : predicate,
        qualifier,
        object,
        negated && !disliked,
        certainty,
        days,
        List.of(new Receipt(utterance.id(), start, end)));
  }

  private void put(Fact fact) {
    facts.putIfAbsent(
        fact.subject() + fact.predicate() + fact.qualifier() + Plain.of(fact.object()), fact);
  }

  /** Somebody without a name, where the same relation got one. */
  private boolean bare(Fact fact) {
    return fact.object().isEmpty()
        && facts.values().stream()
            .anyMatch(f ->
                f != fact
                    && f.predicate() == fact.predicate()
                    && f.qualifier().equals(fact.qualifier())
                    && !f.object().isEmpty());
  }

  static Optional<String> group(Matcher m, String name) {
    return m.pattern().namedGroups().containsKey(name)
        ? Optional.ofNullable(m.group(name))
        : Optional.empty();
  }
}
