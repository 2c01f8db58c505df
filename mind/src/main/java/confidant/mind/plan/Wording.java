package confidant.mind.plan;

import confidant.core.conversation.Mention;
import confidant.core.conversation.Perception;
import confidant.core.language.Sentence;
import confidant.core.language.TimeExpression;
import confidant.core.language.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a message that may stand in a line of hers: what was named, and when it will be. */
final class Wording {
  private static final Pattern LEADING =
      Pattern.compile("^(by|on|at|in|until|till|before|for|from|this coming|come)\\s+");
  private static final Pattern CAPITAL =
      Pattern.compile(
          "\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(january|february|april|june|july"
              + "|august|september|october|november|december|christmas|easter)\\b");
  private static final Set<String> INSIDE = Set.of("ADJ", "NOUN", "NUM");
  private static final int LONGEST = 3;

  /** Things one has that make a poor name for what a message is about. */
  private static final Set<String> VAGUE =
      Set.of(
          "life",
          "mind",
          "head",
          "day",
          "time",
          "way",
          "own",
          "thing",
          "things",
          "side",
          "fault",
          "part",
          "turn",
          "name",
          "god",
          "best",
          "whole",
          "bad",
          "opinion",
          "feelings",
          "lot");

  private Wording() {}

  /** The slots "when", "thing", "who" and "where" as far as the message fills them. */
  static Map<String, String> slots(Perception perception) {
    var slots = new HashMap<String, String>();
    when(perception).ifPresent(when -> slots.put("when", when));
    thing(perception).ifPresent(thing -> slots.put("thing", thing));
    who(perception).ifPresent(who -> slots.put("who", who));
    place(perception).ifPresent(where -> slots.put("where", where));
    return slots;
  }

  /** "Mila", or "your sister" where no name was said. */
  static String called(Mention mention) {
    return mention.name().isEmpty() ? "your " + mention.relation() : mention.name();
  }

  /** The only one named besides the person: "Mila", "your sister". */
  private static Optional<String> who(Perception perception) {
    List<String> named =
        perception.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .map(Wording::called)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Optional<String> place(Perception perception) {
    return perception.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && !m.name().isEmpty())
        .map(Mention::name)
        .findFirst();
  }

  /** A day still to come, in their own words: "by friday" → "Friday". */
  static Optional<String> when(Perception perception) {
    var heard = perception.utterance();
    LocalDate today = heard.at().atZone(heard.zone()).toLocalDate();
    return perception.times().stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(time -> time.days().filter(d -> d.start().isAfter(today)).isPresent())
        .findFirst()
        .map(time ->
            capitals(
                LEADING.matcher(time.text().toLowerCase(java.util.Locale.ROOT)).replaceFirst("")));
  }

  private static String capitals(String words) {
    return CAPITAL
        .matcher(words)
        .replaceAll(m ->
            m.group().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + m.group().substring(1));
  }

  /** "my second chapter" → "your second chapter". */
  static Optional<String> thing(Perception perception) {
    for (Sentence sentence : perception.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).lower().equals("my")) {
          Optional<String> named = named(tokens, i + 1, perception);
          if (named.isPresent()) {
            return named.map("your "::concat);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(List<Token> tokens, int from, Perception heard) {
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST
        && INSIDE.contains(tokens.get(to).tag())
        && !timely(tokens.get(to), heard)) {
      to++;
    }
    while (to > from && !tokens.get(to - 1).is("NOUN")) {
      to--;
    }
    if (to == from || VAGUE.contains(tokens.get(to - 1).lower())) {
      return Optional.empty();
    }
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    boolean somebody = heard.mentions().stream().anyMatch(m -> m.start() < end && start < m.end());
    return somebody
        ? Optional.empty()
        : Optional.of(
            tokens.subList(from, to).stream()
                .map(Token::lower)
                .collect(java.util.stream.Collectors.joining(" ")));
  }

  /** It is part of a time: "today", "next week". */
  static boolean timely(Token token, Perception heard) {
    return heard.times().stream()
        .anyMatch(t -> t.start() <= token.start() && token.end() <= t.end());
  }
}
