package confidant.mind.plan;

import confidant.core.conversation.Move;
import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.mind.know.DayWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How she takes up something worth keeping: by what kind of thing it is, and by its name. */
final class Keeping {
  /** Told in passing or not, these deserve to be heard as what they are. */
  private static final Set<Predicate> PLAIN_NEWS =
      EnumSet.of(
          Predicate.NAME,
          Predicate.PET,
          Predicate.ALLERGY,
          Predicate.DIET,
          Predicate.HOME,
          Predicate.JOB,
          Predicate.BIRTHDAY,
          Predicate.AGE,
          Predicate.FAVORITE,
          Predicate.LIKES,
          Predicate.DISLIKES,
          Predicate.KIN,
          Predicate.PERSON,
          Predicate.STUDY,
          Predicate.EMPLOYER,
          Predicate.PLAYS,
          Predicate.FEAR);

  /** About somebody else only when the message is about nothing more. */
  private static final int SHORT_OF_OTHERS = 9;

  private static final int SHORT = 22;
  private static final int FEW_WORDS = 6;

  /** Said among other things, these are still what the message is for. */
  private static final Set<Predicate> WEIGHTY =
      EnumSet.of(
          Predicate.NAME,
          Predicate.ALLERGY,
          Predicate.DIET,
          Predicate.BIRTHDAY,
          Predicate.AGE,
          Predicate.FAVORITE,
          Predicate.PET,
          Predicate.JOB);

  private static final Pattern NAMING =
      Pattern.compile("\\b(called|named|names? (is|are|was)|name's)\\b");

  /** "The girl from the quiz" is not "your girl". */
  private static final Pattern STRANGER =
      Pattern.compile("\\b(guy|man|woman|lady|girl|boy|bloke|chap|fella|lad|lass|kid)\\b");

  private Keeping() {}

  /** The fact a short message is about, if it was told as one. */
  static Optional<Fact> told(Situation s) {
    return s.perception().words() > SHORT
        ? Optional.empty()
        : s.perception().facts().stream()
            .filter(f -> PLAIN_NEWS.contains(f.predicate()) && f.sure() && !f.object().isEmpty())
            .filter(f -> !f.negated())
            .filter(f -> own(f) || s.perception().words() <= SHORT_OF_OTHERS)
            .reduce((a, b) -> weightier(a, b));
  }

  /** What is taken up by its own line even where a theme fits as well. */
  static Optional<Fact> weighty(Situation s) {
    boolean naming = NAMING.matcher(TalkRules.plain(s)).find();
    return told(s).filter(fact -> naming || WEIGHTY.contains(fact.predicate()));
  }

  private static boolean own(Fact fact) {
    return fact.subject().equals(Fact.ME);
  }

  private static Fact weightier(Fact a, Fact b) {
    List<Predicate> order = List.copyOf(PLAIN_NEWS);
    return order.indexOf(a.predicate()) <= order.indexOf(b.predicate()) ? a : b;
  }

  /** Their own name, told now and not known before. */
  static Optional<Move> introduction(Situation s) {
    return s.perception().facts().stream()
        .filter(f -> f.predicate() == Predicate.NAME && f.subject().equals(Fact.ME) && f.sure())
        .filter(f -> !s.answers().name().map(f.object()::equalsIgnoreCase).orElse(false))
        .findFirst()
        .map(Keeping::move);
  }

  /** "Hallo, ich bin Katrin", where the name was told at set-up: no news, a greeting. */
  static boolean introducedAgain(Situation s) {
    return s.perception().words() <= FEW_WORDS
        && introduction(s).isEmpty()
        && s.perception().facts().stream()
            .anyMatch(f -> f.predicate() == Predicate.NAME && f.subject().equals(Fact.ME));
  }

  /** Something that is to come, by its name and its day. */
  static Optional<Move> awaited(Situation s, Move.Kind kind) {
    return s.perception().loops().stream()
        .findFirst()
        .map(loop ->
            Move.of(kind, kind == Move.Kind.WONDER && others(loop) ? "loop.other" : "loop")
                .with("thing", loop.what())
                .with("when", day(s).on(loop.due().minusDays(1))));
  }

  private static boolean others(LoopDraft loop) {
    return loop.what().contains("'s ");
  }

  private static DayWords day(Situation s) {
    return new DayWords(s.perception().language(), s.perception().utterance().day());
  }

  /** The words for a fact, "fact.allergy" or, about somebody else, "fact.other". */
  static Move move(Fact fact) {
    boolean own = fact.subject().equals(Fact.ME);
    boolean named = fact.predicate() == Predicate.NAME && !own;
    String key =
        own || named
            ? "fact." + (named ? "named" : fact.predicate().name().toLowerCase(Locale.ROOT))
            : "fact.other";
    Move move = Move.of(Move.Kind.ACKNOWLEDGE, key).with("who", who(fact.subject()));
    move = fact.object().isBlank() ? move : move.with("thing", fact.object());
    boolean theirs = !fact.qualifier().isBlank() && !STRANGER.matcher(fact.qualifier()).find();
    return theirs ? move.with("role", fact.qualifier()) : move;
  }

  private static String who(String subject) {
    boolean relation = !subject.isEmpty() && Character.isLowerCase(subject.charAt(0));
    return subject.equals(Fact.ME) ? "you" : relation ? "your " + subject : subject;
  }
}
