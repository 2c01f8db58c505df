package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a sentence of theirs in the second person, with its days as dates, where that is safe. */
final class Retelling {
  private static final int MOST_WORDS = 24;

  /** What cannot be turned: words to her, quotations, questions, and what is no sentence. */
  private static final Pattern NEVER =
      Pattern.compile(
          "[?\"“”„():;<>~*_]|https?:|\\b(?:you|your|yours|u|ur)\\b|\\bi (?:think|guess|mean|hope|wonder)\\b");

  private static final Pattern DROPPED =
      Pattern.compile(
          "(?i)^(?:(?:well|so|yeah|and|but|oh|ok|okay|anyway|honestly|actually|basically|also|because|plus|yes|no|though|by the way|btw"
              + "|wait|to be honest|tbh|honestly|like|hey|hi|hello)\\b[,.]? +)+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)(?:[ ,]+(?:lol|haha\\w*|tbh|though|actually|btw|by the way|anyway|i think|you know|xd|honestly|now actually|again lol))+$|[!. ]+$");
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("i", "you"),
          Map.entry("me", "you"),
          Map.entry("my", "your"),
          Map.entry("mine", "yours"),
          Map.entry("myself", "yourself"),
          Map.entry("we", "you"),
          Map.entry("us", "you"),
          Map.entry("our", "your"),
          Map.entry("ours", "yours"),
          Map.entry("ourselves", "yourselves"),
          Map.entry("i'm", "you're"),
          Map.entry("im", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("ive", "you've"),
          Map.entry("i'll", "you'll"),
          Map.entry("i'd", "you'd"),
          Map.entry("we're", "you're"),
          Map.entry("we've", "you've"),
          Map.entry("we'd", "you'd"),
          Map.entry("we'll", "you'll"),
          Map.entry("mum", "your mum"),
          Map.entry("dad", "your dad"),
          Map.entry("mom", "your mom"),
          Map.entry("gran", "your gran"),
          Map.entry("nan", "your nan"),
          Map.entry("grandma", "your grandma"),
          Map.entry("grandad", "your grandad"));
  private static final Pattern WORD = Pattern.compile("(?<prev>[\\p{L}']+ )?\\b[\\p{L}']+");
  private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?<!every )(?<!each )(?:\\b(?:on |this |next |last |by |until |since |till )?"
              + WEEKDAY
              + "\\b|\\b(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?: of \\p{L}+)?\\b(?! \\p{L}+y birthday)"
              + "|\\btoday\\b|\\btonight\\b|\\byesterday\\b|\\btomorrow\\b|\\blast night\\b|\\bthis (?:morning|afternoon|evening)\\b)(?: (morning|afternoon|evening|night)\\b)?(?!'s)");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|going to|gonna|is coming|are coming|'ll|have an?|has an?|is|are|tomorrow|next)\\b");

  private final Asking asking;
  private final DayReader dayReader;

  Retelling(Asking asking, DayReader dayReader) {
    this.asking = asking;
    this.dayReader = dayReader;
  }

  /**
   * @param words one or more whole clauses of a turn
   * @param subject whom a pronoun at the front stands for
   * @return one sentence; empty when quoting is safer
   */
  Optional<String> sentence(String words, LocalDate written, Optional<Being> subject) {
    String bare = TAIL.matcher(DROPPED.matcher(words.strip()).replaceFirst("")).replaceAll("");
    String folded = Words.fold(bare);
    if (bare.split(" ").length > MOST_WORDS
        || bare.split(" ").length < 2
        || NEVER.matcher(folded).find()) {
      return Optional.empty();
    }
    Optional<String> dated = dated(bare, written);
    return dated
        .map(d -> Phrases.capital(verbs(turned(named(d, subject)))) + ".")
        .filter(s -> !s.contains("you you"));
  }

  /** "On Friday" told in May is a day in May; what lay ahead and is over cannot be said so. */
  private Optional<String> dated(String words, LocalDate written) {
    var said = new StringBuilder();
    Matcher matcher = DAY.matcher(words);
    String folded = Words.fold(words);
    boolean ahead = AHEAD.matcher(folded).find();
    int done = 0;
    while (matcher.find()) {
      Optional<DayInterval> read = dayReader.read(matcher.group().strip(), written);
      Optional<LocalDate> day =
          read.filter(d -> d.days() == 1)
              .map(DayInterval::start)
              .map(d -> over(d, matcher.group(), folded, written));
      if (day.isEmpty()) {
        if (!written.equals(asking.today())
            && matcher.group().matches("(?i)(?:today|tonight|yesterday|tomorrow|last|this).*")) {
          return Optional.empty();
        }
        continue;
      }
      if (ahead && day.get().isBefore(asking.today()) && !day.get().isBefore(written)) {
        return Optional.empty();
      }
      said.append(words, done, matcher.start()).append(day(matcher, day.get()));
      done = matcher.end();
    }
    return Optional.of(said.append(words.substring(done)).toString());
  }

  /**
   * "She lent me her notes on Tuesday" speaks of the last one, "she comes on Tuesday" of the next.
   */
  private static LocalDate over(LocalDate day, String said, String folded, LocalDate written) {
    boolean past = !AHEAD.matcher(folded).find() && Clauses.past(folded);
    boolean weekday = said.matches("(?i)(?:on )?" + WEEKDAY + ".*");
    return past && weekday && !day.isBefore(written) ? day.minusWeeks(1) : day;
  }

  private String day(Matcher matcher, LocalDate day) {
    String said = matcher.group().strip();
    String on = asking.days().on(day);
    String part = Optional.ofNullable(matcher.group(1)).map(Words::fold).orElse("");
    if (said.matches("(?i)(?:by|until|since|till) .*")) {
      return said.split(" ")[0] + " " + asking.days().plain(day);
    }
    if (said.matches("(?i)last night|tonight")) {
      part = "night";
    } else if (said.matches("(?i)this \\w+(?<!day)")) {
      part = said.split(" ")[1];
    }
    boolean near = !on.startsWith("on ");
    return part.isEmpty()
        ? on
        : near && on.equals("today")
            ? part.equals("night") ? "tonight" : "this " + part
            : near
                ? on.equals("yesterday") && part.equals("night") ? "last night" : on + " " + part
                : on + (part.equals("night") ? ", at night" : ", in the " + part);
  }

  private static String named(String words, Optional<Being> subject) {
    Matcher pronoun = Pattern.compile("^(?i)(he|she|they)(?='|s?\\b)").matcher(words);
    Matcher possessive = Pattern.compile("^(?i)(his|her|their)\\b").matcher(words);
    if (subject.isEmpty()) {
      return words;
    }
    String name = subject.get().named() ? subject.get().name() : "your " + subject.get().relation();
    if (pronoun.find()) {
      String rest = words.substring(pronoun.end());
      return name + (rest.startsWith("s ") ? "'" : "") + rest;
    }
    return possessive.find() ? name + "'s" + words.substring(possessive.end()) : words;
  }

  private String turned(String words) {
    var said = new StringBuilder();
    String before = "";
    Matcher matcher = Pattern.compile("[\\p{L}']+|[^\\p{L}']+").matcher(words.replace('’', '\''));
    while (matcher.find()) {
      String token = matcher.group();
      String lower = token.toLowerCase(Locale.ROOT);
      boolean owned = before.matches("my|our|his|her|their|your|the|a|an|.*'s");
      boolean kin = TURNED.getOrDefault(lower, "").startsWith("your ");
      said.append(kin && owned ? token : TURNED.getOrDefault(lower, token));
      before = token.isBlank() ? before : lower;
    }
    return said.toString();
  }

  private static String verbs(String words) {
    return words
        .replaceAll(
            "\\b(you)((?: (?:\\w+ly|just|still|also|never|always|once))?) am\\b", "$1$2 are")
        .replaceAll("\\byou am\\b", "you are")
        .replaceAll(
            "\\b([Yy]ou)((?: (?:\\w+ly|just|still|also|never|always|only|so))?) was(n't)?\\b",
            "$1$2 were$3")
        .replaceAll("\\b([Yy]ou) (\\p{L}+(?: \\p{L}+){0,6}) and was\\b", "$1 $2 and were");
  }
}
