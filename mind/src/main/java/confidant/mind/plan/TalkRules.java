package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions to her, limits, courtesies and small talk. */
final class TalkRules {
  private static final Set<String> SPEAKS = Set.of("en", "de", "es", "fr");
  private static final Pattern CODE =
      Pattern.compile("[{};]\\s*\\n|=>|</\\w+>|def \\w+\\(|public static|SELECT .* FROM");
  private static final Pattern HOW_ARE_YOU =
      Pattern.compile(
          "how('s| is| are| do| was) (you|it|your|things)|how are u|what's up|your mood|^(and|what about|how about)"
              + " you|wie geht|und dir|und du|cómo estás|qué tal|ça va|comment (ça|vas|allez)");
  private static final Pattern WHY =
      Pattern.compile(
          "^(but |and |so )?why( (is|was|do|did|are|would) (that|you|so)\\b.*)?\\W*$|^(und )?warum\\W*$");

  private static final Pattern LAUGHTER =
      Pattern.compile("^(ha(ha)+h?|he(he)+|lol|lmao|rofl|ja(ja)+|mdr)\\b|^[\\s😂🤣😆😄😅]+$");

  /** A nod is short; "ok this is weird, and my mother calls" is more than one. */
  private static final int FEW = 5;

  private static final int MACHINE_WORDS = 10;
  private static final Pattern MACHINE =
      Pattern.compile(
          "\\byou\\b.*\\b(running on|run on|under the hood|engine|gpt|language model|online|offline|in the cloud|connected)\\b"
              + "|^(so |and |really |but )*(no|without|is there|do you need|do you have) (a |an |any |the )?(network|internet|cloud|servers?|connection)\\b");

  private static final double SURELY = .75;

  private static final Pattern JOKES =
      Pattern.compile(
          "\\b(ha(ha)+h?|lol|lmao|jokes?|joking|kidding|pun|puns|witz|scherz|chiste|broma|blague|knock,? knock|walks? into a bar)\\b|[😂🤣😄😆😉😜]");

  private static final Map<Pattern, String> LITTLE =
      Map.of(
          Pattern.compile("^(yes|yeah|yep|yup|sure|exactly|true|right|definitely|of course)\\b"),
          "minimal.yes",
          Pattern.compile("^(no|nope|nah|not really|never)\\b"),
          "minimal.no",
          Pattern.compile("^(nice|cool|great|good|lovely|sweet|perfect|awesome|wow|neat)\\b"),
          "minimal.nice",
          Pattern.compile(
              "^(idk|dunno|no idea|not sure|i don't know|maybe|perhaps|hm+|who knows)\\b"),
          "minimal.unsure");

  private static final Pattern JOKE_WANTED =
      Pattern.compile(
          "\\b(einen|noch einen) witz\\b|\\b(cuéntame|dime) (un|otro) chiste\\b"
              + "|\\braconte.*\\bblague\\b|\\btell me (a|another) joke\\b");

  private static final Pattern REMIND =
      Pattern.compile("remind me|erinner|weck|recuérdame|despiért|rappelle|réveill");
  private static final Pattern WRITE =
      Pattern.compile("write|poem|story|schreib|verfass|escríb|redacta|écri|rédige");
  private static final Pattern TRANSLATE = Pattern.compile("translate|übersetz|traduc|tradui");

  private static final Pattern THING =
      Pattern.compile("\\b(do|did) you (know|ever hear|understand)\\b|\\bheard of\\b");

  private TalkRules() {}

  static String plain(Situation s) {
    return s.perception().text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** A language she has no words in: one honest sentence, in that language where she can. */
  static Optional<Plan> language(Situation s) {
    String language = s.perception().language();
    return SPEAKS.contains(language)
        ? Optional.empty()
        : Plans.in(s)
            .say(Move.Kind.LIMIT, "language." + language)
            .length(Plan.Length.SHORT)
            .because("I do not speak that language, and said so.");
  }

  static Optional<Plan> gibberish(Situation s) {
    if (!s.does(Act.GIBBERISH)) {
      return Optional.empty();
    }
    boolean code = CODE.matcher(s.perception().text()).find();
    return Plans.in(s)
        .say(code ? Move.Kind.LIMIT : Move.Kind.ACKNOWLEDGE, code ? "code" : "gibberish")
        .length(Plan.Length.SHORT)
        .asking(!s.sheAskedLast())
        .because("I could not make words of it.");
  }

  static Optional<Plan> romance(Situation s) {
    if (!s.does(Act.ROMANCE)) {
      return Optional.empty();
    }
    if (s.answers().age().minor()) {
      return Plans.in(s)
          .say(Move.Kind.LIMIT, "minor")
          .length(Plan.Length.SHORT)
          .forbid("minor_romance")
          .because("You told me that you are under 18, and there are things I do not play.");
    }
    boolean question = s.asked();
    return Plans.in(s)
        .say(question ? Move.Kind.OWN_VIEW : Move.Kind.ACKNOWLEDGE, question ? "love" : "romance")
        .length(Plan.Length.SHORT)
        .because("I told you honestly what I am, and took it kindly.");
  }

  static Optional<Plan> hostile(Situation s) {
    return s.does(Act.HOSTILE)
        ? Plans.in(s)
            .say(Move.Kind.ACKNOWLEDGE, "hostile")
            .length(Plan.Length.SHORT)
            .because("You were angry; I stayed calm and kept the door open.")
        : Optional.empty();
  }

  /** "Why?" is answered from the record of her last words, or of her mood. */
  static Optional<Plan> why(Situation s) {
    if (!WHY.matcher(plain(s).strip()).matches() || s.lastReason().isEmpty()) {
      return Optional.empty();
    }
    boolean mood = s.recently("OWN_STATE", 1);
    String cause =
        s.moodCause().isEmpty()
            ? "Nothing in my record pulls at it right now; it rests where my temperament puts it."
            : "My record names one thing: " + s.moodCause() + ".";
    return Plans.in(s)
        .say(Move.verbatim(mood ? cause : s.lastReason(), java.util.List.of()))
        .length(Plan.Length.SHORT)
        .because("You asked for the reason, and it is written down.");
  }

  /** "What are you running on?", "no network at all?" */
  static Optional<Plan> machine(Situation s) {
    boolean asks = s.asked() && s.perception().words() <= MACHINE_WORDS;
    return asks && english(s) && MACHINE.matcher(plain(s)).find()
        ? AboutHer.english(plain(s))
            .flatMap(view ->
                Plans.in(s)
                    .say(Move.Kind.OWN_VIEW, view)
                    .length(Plan.Length.SHORT)
                    .because("You asked how I am made, and I answered from what is true."))
        : Optional.empty();
  }

  /** "How are you?" from the record; what she is, honestly; tastes that stay the same. */
  static Optional<Plan> herself(Situation s) {
    if (!s.does(Act.ASK_HER, Act.TEST_HER)) {
      return Optional.empty();
    }
    String words = plain(s);
    Optional<String> view = asked(s, words);
    if (view.isPresent()) {
      return Plans.in(s)
          .say(Move.of(Move.Kind.OWN_VIEW, view.get()).with("thing", AboutHer.thing(words)))
          .length(Plan.Length.SHORT)
          .because("You asked about me, and I answered from what is true.");
    }
    if (english(s) && !HOW_ARE_YOU.matcher(words).find()) {
      return Plans.in(s)
          .say(Move.Kind.OWN_VIEW, "any")
          .length(Plan.Length.SHORT)
          .because("You asked about me, and I answered from what is true.");
    }
    Move state = Move.of(Move.Kind.OWN_STATE, s.moodWord());
    return Plans.in(s)
        .say(s.moodCause().isEmpty() ? state : state.with("cause", s.moodCause()))
        .length(Plan.Length.SHORT)
        .because("You asked how I am, and I read it from my own record.");
  }

  static boolean english(Situation s) {
    return s.perception().language().equals("en");
  }

  /** What about her is asked; empty for how she is, and for what no table names. */
  private static Optional<String> asked(Situation s, String words) {
    Optional<String> view =
        english(s)
            ? AboutHer.english(words)
            : Optional.of(AboutHer.view(words).orElse(s.does(Act.TEST_HER) ? "human" : "any"))
                .filter(named -> !named.equals(AboutHer.STATE));
    return view.isEmpty() && s.does(Act.TEST_HER) ? Optional.of("human") : view;
  }

  static Optional<Plan> limits(Situation s) {
    if (JOKE_WANTED.matcher(plain(s)).find()) {
      return Plans.in(s)
          .say(Move.Kind.OWN_VIEW, "play.joke")
          .length(Plan.Length.SHORT)
          .because("You asked me for it, and it is a thing I can do.");
    }
    String topic =
        switch (s.act()) {
          case ASK_WORLD -> THING.matcher(plain(s)).find() ? "thing" : "world";
          case ASK_HOW_TO -> "howto";
          case REQUEST -> Tasks.ownPlan(s) ? "" : request(plain(s));
          default -> "";
        };
    return topic.isEmpty()
        ? Optional.empty()
        : Plans.in(s)
            .say(Move.Kind.LIMIT, topic)
            .asking(!s.sheAskedLast())
            .length(Plan.Length.SHORT)
            .because("That is beyond what I can do without guessing.");
  }

  private static String request(String words) {
    if (REMIND.matcher(words).find()) {
      return "remind";
    }
    boolean writing = WRITE.matcher(words).find();
    return TRANSLATE.matcher(words).find() ? "translate" : writing ? "long-writing" : "request";
  }

  /** Taken for a joke only when it is sure or shows: a groan at something meant is unkind. */
  private static boolean jokes(Situation s) {
    return s.perception().actConfidence() >= SURELY || JOKES.matcher(plain(s)).find();
  }

  static Optional<Plan> courtesy(Situation s) {
    String topic =
        switch (s.act()) {
          case THANK -> "thanks";
          case APOLOGIZE -> "apology";
          case PRAISE -> "praise";
          case JOKE -> jokes(s) ? "joke" : "";
          case AGREE -> s.sheAskedLast() ? "agree" : "minimal";
          case REFUSE -> "refuse";
          default -> "";
        };
    return topic.isEmpty()
        ? Optional.empty()
        : Plans.in(s)
            .say(Move.Kind.ACKNOWLEDGE, topic)
            .length(Plan.Length.SHORT)
            .because("I answered in kind.");
  }

  /** Nothing but a yes, a no or a shrug. */
  static boolean saysLittle(String words) {
    return LITTLE.keySet().stream()
        .anyMatch(p -> p.matcher(words).replaceFirst("").replaceAll("\\W", "").isEmpty());
  }

  private static String little(String words) {
    return LITTLE.entrySet().stream()
        .filter(e -> e.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("minimal");
  }

  /** "ok", "idk", "home": a calm short answer, no question, no old matter dragged up. */
  static Optional<Plan> minimal(Situation s) {
    boolean minimal =
        s.does(Act.BACKCHANNEL) && s.perception().words() <= FEW
            || saysLittle(plain(s).strip())
            || s.perception().words() <= 2 && !s.asked() && !s.strongFeeling();
    boolean laughs = LAUGHTER.matcher(plain(s)).find() && !s.heavyTalk();
    return minimal
        ? Plans.in(s)
            .say(Move.Kind.ACKNOWLEDGE, laughs ? "laughter" : little(plain(s).strip()))
            .length(Plan.Length.SHORT)
            .because("You said little, and so did I.")
        : Optional.empty();
  }
}
