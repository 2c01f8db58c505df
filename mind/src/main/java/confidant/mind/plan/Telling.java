package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Mention;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.memory.Fact;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was told and fits no closer rule: take it up, then one true question if it is welcome. */
final class Telling {
  static final int MONOLOGUE = 150;

  /** A clause said back more often than this sounds like a parrot. */
  private static final int RARELY = 4;

  private static final Pattern OPINION =
      Pattern.compile(
          "\\b(i (think|believe|find|guess|prefer|hate|love)|in my (opinion|view)|honestly|imo"
              + "|overrated|underrated|should|nobody should|everyone should|better than|worse than"
              + "|the (best|worst))\\b");

  /** Says already who somebody is, or that it is no person they know. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "\\b(twins?|triplets|bab(y|ies)|newborns?|boys?|girls?|kids?|child(ren)?|sons?|daughters?"
              + "|brothers?|sisters?|siblings?|cousins?|aunt(ie)?s?|uncles?|nieces?|nephews?"
              + "|grand\\w+|friends?|colleagues?|neighbou?rs?|boss|manager|teacher|doctor|nurse"
              + "|flatmates?|roommates?|classmates?|husband|wife|boyfriend|girlfriend|partner"
              + "|dog|puppy|cat|kitten|horse|rabbit|hamster|parrot|hens?|named|called|surname)\\b");

  /** "A bloke from Leeds": what follows is where. */
  private static final Pattern AT_A_PLACE =
      Pattern.compile("(?i)\\b(?:from|in|at|to|near|around)\\s+$");

  private Telling() {}

  /** What should be taken up by its own line is, however the message is worded. */
  static Optional<Plan> kept(Situation s) {
    boolean tells = !s.act().question() && !s.asked() && Keeping.weighty(s).isPresent();
    return tells && !s.low() && !Keeping.introducedAgain(s) ? telling(s) : Optional.empty();
  }

  static Optional<Plan> telling(Situation s) {
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    Keeping.introduction(s).ifPresentOrElse(plans::say, () -> plans.say(takenUp(s)));
    Optional<Move> recalled = Rules.recall(s);
    if (recalled.isPresent()) {
      return plans
          .say(recalled.get())
          .because("It went together with something you told me before.");
    }
    if (s.curiosityWelcome()) {
      question(s).ifPresent(plans::say);
    }
    return plans.because(
        "I took up what you told me" + (s.curiosityWelcome() ? " and wanted to hear more." : "."));
  }

  private static Move takenUp(Situation s) {
    return s.perception().words() >= MONOLOGUE
        ? Move.of(Move.Kind.ACKNOWLEDGE, "monologue")
        : closely(s).orElseGet(() -> Move.of(Move.Kind.ACKNOWLEDGE, taken(s)));
  }

  /** What was told as closely as it is known; empty when only a nod would fit. */
  static Optional<Move> closely(Situation s) {
    Optional<Told> shape = shape(s);
    return kept(s, shape)
        .map(Keeping::move)
        .or(() -> Keeping.awaited(s, Move.Kind.ACKNOWLEDGE))
        .or(() -> Gists.move(s, Move.Kind.ACKNOWLEDGE))
        .or(() -> reflected(s))
        .or(() -> shape.map(told -> told.move(Move.Kind.ACKNOWLEDGE)))
        .or(() -> echo(s))
        .or(() -> newName(s).map(name -> met(Move.Kind.ACKNOWLEDGE, name)));
  }

  /** What the clause tells, unless something heavy asks for fewer words. */
  private static Optional<Told> shape(Situation s) {
    return english(s) && !(s.heavyTalk() && s.low()) ? Told.of(s.perception()) : Optional.empty();
  }

  /** A fact goes before the rest of its sentence only when the rest tells little. */
  private static Optional<Fact> kept(Situation s, Optional<Told> shape) {
    boolean tells = shape.map(Told::telling).orElse(false);
    return tells ? Keeping.weighty(s) : Keeping.told(s);
  }

  private static Optional<Move> reflected(Situation s) {
    return Rules.reflects(s) && !s.recently("REFLECT", RARELY)
        ? Optional.of(Rules.reflection(s))
        : Optional.empty();
  }

  private static Optional<Move> echo(Situation s) {
    return s.heavyTalk() || echoed(s)
        ? Optional.empty()
        : Echo.of(s.perception())
            .map(words -> Move.of(Move.Kind.ACKNOWLEDGE, "echo").with("echo", words));
  }

  private static boolean english(Situation s) {
    return s.perception().language().equals("en");
  }

  /** Said back once in a while it shows listening, said back every time it is a parrot. */
  private static boolean echoed(Situation s) {
    return s.hers().stream()
        .limit(3)
        .flatMap(t -> t.said().lines().stream())
        .anyMatch(line -> line.contains(".echo."));
  }

  static Optional<Move> question(Situation s) {
    Optional<Told> shape = shape(s);
    Optional<Fact> fact = kept(s, shape);
    if (fact.isPresent()) {
      Move kept = Keeping.move(fact.get());
      return Optional.of(new Move(Move.Kind.WONDER, kept.topic(), kept.slots(), kept.evidence()));
    }
    if (s.heavyTalk() && s.low()) {
      return Optional.of(Move.of(Move.Kind.WONDER, "low"));
    }
    return Keeping.awaited(s, Move.Kind.WONDER)
        .or(() -> Gists.move(s, Move.Kind.WONDER))
        .or(() -> newPerson(s))
        .or(() -> shape.map(told -> told.move(Move.Kind.WONDER)))
        .or(() -> english(s) ? Optional.empty() : asked(s));
  }

  /** By topic, for languages in which nothing closer is read. */
  private static Optional<Move> asked(Situation s) {
    return s.heavyTalk() || matter(s).equals("any")
        ? Optional.empty()
        : Optional.of(Move.of(Move.Kind.WONDER, matter(s)));
  }

  /** Somebody who comes up for the first time is asked about before the matter is. */
  private static Optional<Move> newPerson(Situation s) {
    return newName(s).map(name -> met(Move.Kind.WONDER, name));
  }

  private static Optional<String> newName(Situation s) {
    if (INTRODUCED.matcher(TalkRules.plain(s)).find()) {
      return Optional.empty();
    }
    return s.perception().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && !m.name().isEmpty())
        .filter(m -> m.relation().isEmpty())
        .filter(m -> m.start() > 0 || acts(s, m.name()))
        .filter(m -> !AT_A_PLACE.matcher(s.perception().text().substring(0, m.start())).find())
        .map(Mention::name)
        .filter(name -> s.theirs().stream().noneMatch(t -> t.text().contains(name)))
        .findFirst();
  }

  /** "Leek and potato" begins with a capital letter, and is nobody. */
  private static boolean acts(Situation s, String name) {
    return s.perception().frames().stream().anyMatch(f -> f.subject().contains(name));
  }

  private static Move met(Move.Kind kind, String name) {
    return Move.of(kind, "person.new").with("person", name);
  }

  /** After something heavy only plain words; else by topic and by what kind of telling it is. */
  private static String taken(Situation s) {
    return s.heavyTalk() && (s.low() || s.recently("COMFORT", 1)) ? "heavy" : matter(s);
  }

  private static String matter(Situation s) {
    boolean foreign = !s.perception().language().equals("en"); // its acts are seldom read
    boolean sure = !s.topic().isEmpty() && (foreign || s.act() != Act.UNKNOWN);
    return sure
        ? s.topic() + "/" + kind(s.act(), TalkRules.plain(s))
        : kind(s.act(), TalkRules.plain(s));
  }

  private static String kind(Act act, String text) {
    return switch (act) {
      case TELL_EVENT -> "event";
      case TELL_FEELING -> "feeling";
      case TELL_PLAN -> "plan";
      case TELL_OPINION -> OPINION.matcher(text).find() ? "opinion" : "any";
      case GOOD_NEWS -> "news.good";
      case BAD_NEWS -> "news.bad";
      default -> "any";
    };
  }
}
