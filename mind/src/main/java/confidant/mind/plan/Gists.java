package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Gist;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.Optional;
import java.util.Set;

/**
 * What a small message comes down to, where no theme knows it more closely: a mishap gets an "oh
 * no", a kindness gets warmth, and neither gets a line that would fit anything.
 */
final class Gists {
  /** Below this the guess is wrong as often as right. */
  private static final double SURE = .15;

  /** From here on it outweighs a theme that is not near. */
  private static final double SURER = .25;

  /** From here on it may be asked about, and lines that claim much may be said. */
  private static final double SURELY = .36;

  /** Lines of these say what happened, and are odd where it did not. */
  private static final Set<String> DARING =
      Set.of(
          "criticized",
          "invited",
          "contact",
          "doubt",
          "mishap",
          "curious",
          "embarrassed",
          "regret",
          "cheek",
          "conflict",
          "dread",
          "grave",
          "aside",
          "indulged",
          "person",
          "others.hard",
          "stretched",
          "concedes",
          "shy",
          "done",
          "remembers");

  /** Nothing but good or bad. */
  private static final Set<String> VAGUE = Set.of("good", "bad");

  /** From here on it outweighs every theme but an unmistakable one. */
  private static final double GIVEN_AWAY = .6;

  /** A fact worth marvelling at, and no remark that only sounds like one. */
  private static final double TRULY = .5;

  private static final int LONGEST = 45;
  private static final String PREFIX = "gist.";
  private static final String CURIOUS = "curious";

  /** Nothing here wants comfort, however sad a word in it sounds. */
  private static final Set<String> LIGHT =
      Set.of(
          "good",
          "funny",
          "sweet",
          "win",
          "relief",
          "pleasant",
          "perhaps",
          "planned",
          "invited",
          "curious",
          "habit",
          "concedes",
          "others.glad",
          "aside",
          "idea",
          "doing",
          "person",
          "indulged",
          "ironic",
          "bought",
          "forward",
          "opinion",
          "done",
          "scene",
          "contact",
          "firm");

  /** Nothing here wants joy. */
  private static final Set<String> SORE =
      Set.of(
          "bad",
          "stuck",
          "mishap",
          "broken",
          "nuisance",
          "tired",
          "stretched",
          "cheek",
          "criticized",
          "shy",
          "doubt",
          "regret",
          "worries",
          "others.hard",
          "ache",
          "dread",
          "conflict");

  private Gists() {}

  /** A curious fact is for marvelling at together; that she cannot check it is beside the point. */
  static Optional<Plan> curious(Situation s) {
    return s.perception()
            .gist()
            .filter(g -> g.key().equals(CURIOUS) && g.sureness() >= TRULY)
            .isPresent()
        ? Plans.in(s)
            .asking(s.curiosityWelcome())
            .say(Move.Kind.ACKNOWLEDGE, PREFIX + CURIOUS)
            .say(Move.Kind.WONDER, PREFIX + CURIOUS)
            .because("You told me something worth knowing.")
        : Optional.empty();
  }

  /** The move for it, when the guess is sure enough. */
  static Optional<Move> move(Situation s, Move.Kind kind) {
    return sure(s, SURE)
        .filter(gist -> gist.sureness() >= least(gist, kind) && !gist.key().equals(CURIOUS))
        .map(gist -> {
          Move move = Move.of(kind, PREFIX + gist.key());
          for (var slot : Wording.slots(s.perception()).entrySet()) {
            move = move.with(slot.getKey(), slot.getValue());
          }
          return move;
        });
  }

  /** It is no matter for comfort. */
  static boolean light(Situation s) {
    return sure(s, SURE).filter(gist -> LIGHT.contains(gist.key())).isPresent();
  }

  /** It is no matter for joy. */
  static boolean sore(Situation s) {
    return sure(s, SURE).filter(gist -> SORE.contains(gist.key())).isPresent();
  }

  /** Sure enough to go before what is only half recognized. */
  static boolean plain(Situation s) {
    return sure(s, SURER).isPresent();
  }

  /** "Maybe I'll go for an hour" is a thought, no leaving. */
  static boolean undecided(Situation s) {
    return sure(s, SURER).filter(gist -> gist.key().equals("perhaps")).isPresent();
  }

  /** As good as said outright. */
  static boolean given(Situation s) {
    return sure(s, GIVEN_AWAY).isPresent();
  }

  private static double least(Gist gist, Move.Kind kind) {
    boolean daring = DARING.contains(gist.key()) || SORE.contains(gist.key());
    return daring && !VAGUE.contains(gist.key())
            || kind == Move.Kind.WONDER && !VAGUE.contains(gist.key())
        ? SURELY
        : SURE;
  }

  private static Optional<Gist> sure(Situation s, double least) {
    boolean asks = s.asked() || s.act().question() || s.does(Act.REQUEST);
    return s.perception().words() > LONGEST || asks
        ? Optional.empty()
        : s.perception().gist().filter(gist -> gist.sureness() >= least);
  }

  /** It happened to somebody else, so that no theme of one's own fits. */
  static boolean ofOthers(Situation s) {
    return sure(s, SURELY).filter(gist -> gist.key().startsWith("others.")).isPresent();
  }
}
