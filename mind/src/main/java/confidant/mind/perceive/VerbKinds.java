package confidant.mind.perceive;

import java.util.Set;

/** Verbs (as lemmas) by what may follow them. */
final class VerbKinds {
  /** A state follows: "feel tired". */
  static final Set<String> LINKING =
      Set.of(
          "be", "become", "seem", "feel", "look", "sound", "get", "taste", "smell", "stay", "turn");

  /** A clause follows: "think that it rains". */
  static final Set<String> THINKING =
      Set.of(
          "think", "guess", "believe", "suppose", "hope", "feel", "know", "say", "hear", "mean",
          "wish", "realize", "notice", "find", "see", "tell", "wonder", "doubt", "claim",
          "mention");

  /** A receiver and a thing follow: "give her a book". */
  static final Set<String> GIVING =
      Set.of(
          "give", "send", "show", "tell", "offer", "bring", "buy", "teach", "lend", "ask", "make",
          "cook", "get");

  /** Another verb follows and is what is meant: "want to go". */
  static final Set<String> ASPECTS =
      Set.of(
          "want", "need", "have", "try", "plan", "hope", "wish", "like", "love", "decide", "start",
          "begin", "forget");

  /** A place follows: "live in Porto". */
  static final Set<String> MOVING =
      Set.of(
          "go", "live", "come", "move", "travel", "fly", "drive", "walk", "work", "stay", "study",
          "sit", "sleep", "meet", "visit", "run", "head", "eat", "be");

  private VerbKinds() {}
}
