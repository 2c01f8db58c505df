package confidant.mind.plan;

import confidant.core.conversation.Act;
import confidant.core.conversation.Deed;
import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.memory.Evidence;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.OpenLoop;
import confidant.core.origin.EventId;
import confidant.core.origin.Receipt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The steps of precedence below danger, each a small decision. */
final class Rules {
  /** Joy at what was no news is worse than a plainer word. */
  private static final double SURELY = .7;

  private static final Pattern PRONOUN_FIRST =
      Pattern.compile("^(?:Your?s?|He|She|They|Nobody|Everyone|Everybody|The)\\b");

  private static final Pattern FIRST = Pattern.compile("(?i)i\\??|we");

  private static final Pattern FELT =
      Pattern.compile(
          "\\b(?:me|myself|hurts?|life|everything|nothing|nobody|no one|alone|lonely|hopeless|unbearable|feels?|heart)\\b");

  /** "Who thinks I should go into a home?" asks, whatever it sounds like. */
  private static final Pattern WHO =
      Pattern.compile("(?i)^(?:who|whose|what|when|where|which|why|how)\\b");

  /** Said by a rule for the words, not by likeness. */
  private static final double RULED = .9;

  private static final int LATE = 21;

  private static final Pattern TO_BED =
      Pattern.compile(
          "\\b(?:night|n8|nite|goodnight|sleep|bed|bedtime|crash|turn(?:ing)? in|kip|doze|pillow|tired|yawn\\w*|gute nacht|schlaf\\w*|bett|buenas noches|dormir|cama|bonne nuit|lit)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:buzzer|bell|phone|library|lecture|class|school|shop|post|studying|shift|ward|work|patients?|handover|break|eat|dinner|supper|food|soup|pizza|film|movie|show|programme|episode|awake|crying|bus|train|tram|taxi|someone|essen|arbeit|schicht|cenar|trabajo|manger|travail)\\b");

  private Rules() {}

  /** What was done on their word is told first. */
  static Optional<Plan> deed(Situation s) {
    return s.deed().flatMap(deed -> told(s, deed));
  }

  private static Optional<Plan> told(Situation s, Deed deed) {
    Optional<String> topic =
        switch (deed.kind()) {
          case FORGET_PREVIEWED -> Optional.of("forget.preview");
          case FORGOTTEN -> Optional.of("forgotten");
          case FORGET_FOUND_NOTHING -> Optional.of("forget.nothing");
          case FORGET_CANCELLED -> Optional.of("forget.cancelled");
          case REMEMBERED -> Optional.of("remembered");
          case CORRECTED -> Optional.of("corrected");
          case CORRECTION_UNCLEAR -> Optional.of("corrected.unclear");
          case RENAMED_HER -> Optional.of("renamed.her");
          case RENAMED_PERSON -> Optional.of("renamed.person");
          case SPACE_GIVEN, REQUEST_BEYOND_HER -> Optional.empty();
        };
    if (deed.kind() == Deed.Kind.SPACE_GIVEN) {
      return Plans.in(s)
          .say(Move.Kind.GIVE_SPACE, "")
          .forbid("hook")
          .because("You asked for space.");
    }
    boolean asks =
        deed.kind() == Deed.Kind.FORGET_PREVIEWED || deed.kind() == Deed.Kind.CORRECTION_UNCLEAR;
    return topic.flatMap(t ->
        Plans.in(s)
            .say(new Move(Move.Kind.CONFIRM, t, clauses(deed.slots()), deed.evidence()))
            .asking(asks)
            .length(Plan.Length.SHORT)
            .because("You asked me to do something with what I keep, and I told you what I did."));
  }

  /** A question about the past is answered from the record, with its receipt. */
  static Optional<Plan> memory(Situation s) {
    return s.recollection()
        .answer()
        .flatMap(answer ->
            Plans.in(s)
                .say(
                    new Move(
                        Move.Kind.ANSWER,
                        "memory",
                        Map.of("text", answer.sentence()),
                        turns(answer)))
                .length(Plan.Length.SHORT)
                .because(
                    answer.kind() == MemoryAnswer.Kind.NOT_TOLD
                        ? "You asked about something I find nowhere in what you told me."
                        : "You asked about the past, and this is where you told me."));
  }

  private static List<EventId> turns(MemoryAnswer answer) {
    return answer.receipts().stream().map(Receipt::turn).distinct().toList();
  }

  /** Leaving gets one warm sentence, no question, no hook. */
  static Optional<Plan> farewell(Situation s) {
    boolean asks = s.asked() && WHO.matcher(s.perception().text().strip()).find();
    boolean guessed = s.perception().actConfidence() < RULED && Gists.undecided(s);
    if (!s.does(Act.FAREWELL) || asks || guessed) {
      return Optional.empty();
    }
    return Plans.in(s)
        .say(Move.Kind.TAKE_LEAVE, leaving(s))
        .length(Plan.Length.SHORT)
        .forbid("hook")
        .because("You were leaving, and leaving should be easy.");
  }

  /** Who goes to eat or back to the ward is not wished a good sleep. */
  private static String leaving(Situation s) {
    String words = TalkRules.plain(s);
    int hour = s.perception().utterance().at().atZone(s.perception().utterance().zone()).getHour();
    boolean late = hour >= LATE || hour < 5;
    if (TO_BED.matcher(words).find() || late && !ELSEWHERE.matcher(words).find()) {
      return "night";
    }
    return late ? "default" : hour < 11 ? "morning" : hour < 17 ? "default" : "evening";
  }

  static Optional<Plan> space(Situation s) {
    return s.does(Act.ASK_SPACE)
        ? Plans.in(s)
            .say(Move.Kind.GIVE_SPACE, "")
            .length(Plan.Length.SHORT)
            .forbid("hook")
            .because("You asked for space.")
        : Optional.empty();
  }

  /** How it went: feeling first, the thing by its name, a question about it at most. */
  static Optional<Plan> outcome(Situation s) {
    return s.recollection()
        .outcome()
        .flatMap(loop -> {
          Plans plans = Plans.in(s).length(Plan.Length.MEDIUM).asking(!s.sheAskedLast());
          boolean bad = s.low() || s.does(Act.BAD_NEWS);
          boolean good = !bad && (s.glad() || s.does(Act.GOOD_NEWS));
          if (bad) {
            plans.say(about(Move.Kind.COMFORT, topicOr(s, "sad"), loop));
          } else if (good) {
            plans.say(about(Move.Kind.CELEBRATE, topicOr(s, "happy"), loop));
          } else {
            plans.say(about(Move.Kind.ACKNOWLEDGE, topicOr(s, "event"), loop));
          }
          return plans
              .say(about(Move.Kind.WONDER, good ? "news.good" : bad ? "low" : "event", loop))
              .because(
                  "You told me how it went with " + loop.what() + ", which I was waiting for.");
        });
  }

  private static Move about(Move.Kind kind, String topic, OpenLoop loop) {
    return new Move(kind, topic, Map.of("thing", loop.what()), List.of(loop.receipt().turn()));
  }

  private static String topicOr(Situation s, String other) {
    return s.topic().isEmpty() ? other : s.topic() + "/" + other;
  }

  /** Bad news and low feelings: name it, stay with it; one gentle question at most. */
  static Optional<Plan> support(Situation s) {
    boolean heavy =
        s.does(Act.BAD_NEWS) && concerns(s) && (s.low() || s.perception().actConfidence() >= SURELY)
            || s.low()
                && s.strongFeeling()
                && own(s)
                && !s.act().question()
                && !s.does(Act.HOSTILE);
    boolean ruled = s.does(Act.BAD_NEWS) && s.perception().actConfidence() >= SURELY;
    if (!heavy || Gists.light(s) || !ruled && Gists.plain(s)) {
      return Optional.empty();
    }
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    boolean loss = s.does(Act.BAD_NEWS) || s.feelingLabel().equals("grieving");
    boolean reflects = reflects(s) && !loss && s.perception().words() >= 6;
    if (reflects) {
      plans.say(reflection(s));
    }
    String topic = s.topic().isEmpty() ? s.feelingLabel() : s.topic() + "/" + s.feelingLabel();
    plans.say(
        reflects ? Move.Kind.VALIDATE : Move.Kind.COMFORT,
        s.does(Act.BAD_NEWS) ? topic : s.feelingLabel());
    if (s.curiosityWelcome()) {
      plans.say(Move.Kind.WONDER, "low");
    }
    return plans.because(
        "What you told me sounded heavy, so I stayed with it before anything else.");
  }

  /** A sad word said of the rain or of somebody's name is no sorrow of theirs. */
  private static boolean own(Situation s) {
    return s.perception().frames().isEmpty()
        || s.perception().frames().stream()
            .anyMatch(f -> f.subject().isEmpty() || FIRST.matcher(f.subject()).matches())
        || FELT.matcher(TalkRules.plain(s)).find();
  }

  /** Somebody is in it, the person or another. */
  private static boolean concerns(Situation s) {
    return own(s)
        || !s.perception().mentions().isEmpty()
        || s.perception().actConfidence() >= RULED;
  }

  /** Good news and glad feelings: joy, then the best part of it; no pivot. */
  static Optional<Plan> celebrate(Situation s) {
    boolean news = s.does(Act.GOOD_NEWS) && (s.glad() || s.perception().actConfidence() >= SURELY);
    boolean glad = news || s.glad() && s.does(Act.TELL_FEELING, Act.TELL_EVENT);
    if (!glad || s.act().question() || Gists.sore(s)) {
      return Optional.empty();
    }
    Plans plans = Plans.in(s).asking(s.curiosityWelcome());
    plans.say(Move.Kind.CELEBRATE, topicOr(s, s.strongFeeling() ? s.feelingLabel() : "happy"));
    if (s.curiosityWelcome() && news) {
      plans.say(Move.Kind.WONDER, "news.good");
    }
    return plans.because("It was good news, and I was glad with you.");
  }

  static boolean reflects(Situation s) {
    return s.perception().reflection().isPresent() && !s.recently("REFLECT", 2);
  }

  static Move reflection(Situation s) {
    return new Move(
        Move.Kind.REFLECT,
        "",
        Map.of("text", clause(s.perception().reflection().orElse(""))),
        List.of());
  }

  /** Slots fit to stand inside a sentence. */
  private static Map<String, String> clauses(Map<String, String> slots) {
    var fit = new java.util.HashMap<>(slots);
    fit.computeIfPresent("what", (k, what) -> clause(what));
    return Map.copyOf(fit);
  }

  /** A sentence as a clause: small "you" at the front, no full stop. */
  static String clause(String sentence) {
    String bare = sentence.strip().replaceAll("[.]+$", "");
    boolean pronoun = PRONOUN_FIRST.matcher(bare).find();
    return pronoun ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
  }

  /**
   * Something they said before that truly fits, used seldom and never unasked when it is tender.
   */
  static Optional<Move> recall(Situation s) {
    if (s.recently("RECALL", 5) || s.perception().words() < 4) {
      return Optional.empty();
    }
    return s.recollection().evidence().stream()
        .filter(e -> e.speaker() == confidant.core.origin.Speaker.PERSON && e.score() >= .78)
        .filter(e -> older(s, e))
        .findFirst()
        .map(e -> recalled(s, e));
  }

  private static boolean older(Situation s, Evidence e) {
    return java.time.Duration.between(e.at(), s.perception().utterance().at()).toHours() >= 12
        && e.text().length() <= 120
        && !e.text().contains("?");
  }

  private static Move recalled(Situation s, Evidence e) {
    var day = e.at().atZone(s.perception().utterance().zone()).toLocalDate();
    String date =
        day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
            + ", "
            + day.getDayOfMonth()
            + " "
            + day.getMonth()
                .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    return new Move(
        Move.Kind.RECALL,
        "",
        Map.of("text", "“" + e.text().strip() + "”", "date", date),
        List.of(e.turn()));
  }
}
