package confidant.mind.know;

import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Utterance;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "And her husband?", after a question: the same is asked of somebody else. */
final class SameQuestion {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?iu)^(?:(?:ok|okay|oh|right|thanks|thank you|good|great)[,. ]+)*(?:(?:and|but) )?(?:what about |how about |and )?"
              + "((?!(?:what|when|where|who|how|why|which)['’]?s\\b)(?:(?:my|our|her|his|their|[\\p{L}]+['’]s) )?[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s*\\?*$");

  /** "And the chem one?", "and my car test?": the same of another thing. */
  private static final Pattern THING =
      Pattern.compile(
          "(?iu)^(?:(?:ok|okay|oh|right|thanks|thank you|good|great)[,. ]+)*(?:and|but|what about|how about)(?: what about| how about)? (?:(?:my|our|the|his|her|their) )?(?!(?:what|when|where|who|whose|how|why|which|is|are|was|were|do|does|did|can|will|has|have|had|am|i|you|he|she|they|we)\\b)(?<thing>(?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+?)(?: ones?)?\\s*\\?*$");

  /** "When is my stats final", "how much was the lamp": the thing asked about stands last. */
  private static final Pattern OF_THING =
      Pattern.compile(
          "(?iu)^(?<ask>.*?\\b(?:when|where|what time|what day|how long|how much|how many|which|who|what|how)(?:['’]?s| is| are| was| were| did i| do i| have i)\\b.*? (?:my|our|the|his|her|their) )(?<thing>(?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+)\\s*\\?*$");

  /** "What time?", "and where?": the same matter, asked otherwise. */
  private static final Pattern WORD_ALONE =
      Pattern.compile(
          "(?iu)^(?:(?:ok|okay|oh|right|thanks|thank you|good|great)[,. ]+)*(?:(?:and|but) )?(?<word>what time|what day|which day|what date|when|where|how long|how much|how often|since when)(?: (?:exactly|again|then|for))?\\s*\\?*$");

  private static final Pattern ASKED_WITH =
      Pattern.compile(
          "(?iu)(?:(?:and|but|so) )?(?:what time|what day|which day|what date|when|where|how long|how often|how much|since when|who|what)(?=(?:['’]s|s)? )");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}{2,}(?![\\p{L}])");

  private static final Pattern LEADS =
      Pattern.compile("(?iu)^(?:[a-z ]+[,. ]+)?(?:and|but|what about|how about) .*");

  /** Whom a question is about: "my brother Rhys", "Fenella's husband", "she". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?i:my|our|her|his|their) (?:\\p{Ll}+ )?[\\p{Ll}]+(?:['’]s [\\p{Ll}]+(?= ))?(?: \\p{Lu}[\\p{L}-]+)?"
              + "|(?<=[ ])(?!I\\b)\\p{Lu}[\\p{L}-]+(?:['’]s \\p{Ll}+)?|(?i:he|she|they))(?![\\p{L}])");

  private static final Pattern OF = Pattern.compile("(?iu)^(?:her|his|their) (.+)$");
  private static final Pattern RELATIVE = Pattern.compile("(?iu)^(.+)['’]s (.+)$");
  private static final Set<String> NO_THING =
      Set.of(
          "you",
          "now",
          "then",
          "that",
          "this",
          "it",
          "so",
          "yes",
          "no",
          "why",
          "what",
          "when",
          "where",
          "who",
          "how",
          "before",
          "before that",
          "after",
          "after that",
          "really",
          "me",
          "i");

  private static final int BACK = 8;

  private final Transcript transcript;
  private final People people;

  SameQuestion(Transcript transcript, People people) {
    this.transcript = transcript;
    this.people = people;
  }

  /** The question meant, spelled out; empty when this is none of that kind. */
  Optional<Perception> meant(Asking asking) {
    String text = asking.perception().text().strip();
    Matcher asked = SHORT.matcher(text);
    boolean leads = text.endsWith("?") || LEADS.matcher(text).matches();
    Optional<String> meant =
        leads && asked.matches() && somebody(asked.group(1), asking)
            ? last(asking).flatMap(question -> put(asked.group(1), question, asking))
            : last(asking)
                .flatMap(question -> otherwise(text, question).or(() -> ofThing(text, question)));
    return meant.map(question -> asked(question, asking.perception()));
  }

  /** Whom "and Ilse?" names, where no question went before that could be asked of her too. */
  Optional<Perception> about(Asking asking) {
    String text = asking.perception().text().strip();
    Matcher asked = SHORT.matcher(text);
    return LEADS.matcher(text).matches() && asked.matches() && somebody(asked.group(1), asking)
        ? Optional.of(asked("What do you know about " + asked.group(1), asking.perception()))
        : Optional.empty();
  }

  /** "What day is the fitting?" and then "what time?" */
  private static Optional<String> otherwise(String text, String question) {
    Matcher word = WORD_ALONE.matcher(text);
    Matcher before = ASKED_WITH.matcher(question.strip());
    return word.matches() && before.lookingAt()
        ? Optional.of(word.group("word") + " " + question.strip().substring(before.end()))
        : Optional.empty();
  }

  /** "When is my stats final" and then "the chem one" asks when "my chem" is: enough to find it. */
  private static Optional<String> ofThing(String text, String question) {
    Matcher thing = THING.matcher(text);
    Matcher before = OF_THING.matcher(question.strip());
    if (!thing.matches()
        || !before.matches()
        || NO_THING.contains(Words.fold(thing.group("thing")))) {
      return Optional.empty();
    }
    return Optional.of(before.group("ask") + thing.group("thing"));
  }

  private boolean somebody(String words, Asking asking) {
    String[] parts = words.split(" ");
    boolean owned =
        parts.length > 1 && words.matches("(?iu)(?:(?:my|our|her|his|their)|\\S+['’]s) .*");
    return Character.isUpperCase(parts[0].charAt(0))
            && !Words.fold(parts[0])
                .matches("why|what|when|where|who|how|which|since|really|you|and|yes|no|ok")
        || owned && Relations.relation(Words.fold(parts[1]))
        || parts.length == 1 && !Who.pronoun(Words.fold(words)) && known(words, asking);
  }

  private boolean known(String word, Asking asking) {
    return !NO_THING.contains(Words.fold(word))
        && people.being(Words.fold(word), asking).isPresent();
  }

  /** The last question that stands by itself, when nothing but questions came since. */
  private Optional<String> last(Asking asking) {
    for (Turn turn : transcript.before(asking.turn(), BACK).reversed()) {
      if (turn.byPerson()
          && !Proof.asks(turn.text())
          && !SHORT.matcher(turn.text().strip()).matches()
          && !THING.matcher(turn.text().strip()).matches()) {
        return Optional.of(turn.text()).filter(QuestionReader::asks);
      }
    }
    return Optional.empty();
  }

  /** The question right before this one, once more: "are you sure?". */
  Optional<Perception> again(Asking asking) {
    return Proof.asks(asking.perception().text())
        ? last(asking).map(question -> asked(question, asking.perception()))
        : Optional.empty();
  }

  private Optional<String> put(String other, String question, Asking asking) {
    return SUBJECT
        .matcher(question)
        .results()
        .findFirst()
        .or(() ->
            WORD.matcher(question).results().filter(m -> known(m.group(), asking)).findFirst())
        .map(subject ->
            question.substring(0, subject.start())
                + who(other, subject.group(), asking)
                + question.substring(subject.end()));
  }

  /** "Her daughter" is that of the one asked about before. */
  private String who(String other, String before, Asking asking) {
    Matcher of = OF.matcher(other);
    if (!of.matches()) {
      return other;
    }
    Matcher relative = RELATIVE.matcher(before);
    String owner = relative.matches() ? relative.group(1) : before;
    boolean pronoun = Who.pronoun(Words.fold(owner));
    Optional<String> named =
        pronoun
            ? people
                .being(Words.fold(owner), asking)
                .map(b -> b.named() ? b.name() : "my " + b.relation())
            : Optional.of(owner);
    return named.map(name -> name + "'s " + of.group(1)).orElse(other);
  }

  static Perception asked(String question, Perception p) {
    Utterance u = p.utterance();
    String marked = question.endsWith("?") ? question : question + "?";
    return new Perception(
        new Utterance(u.id(), marked, u.channel(), u.at(), u.zone()),
        p.language(),
        p.sentences(),
        p.frames(),
        Act.ASK_MEMORY,
        1,
        List.of(Act.ASK_MEMORY),
        p.tone(),
        p.mentions(),
        p.times(),
        p.topic(),
        p.theme(),
        p.gist(),
        p.risk(),
        p.facts(),
        p.loops(),
        p.reflection());
  }
}
