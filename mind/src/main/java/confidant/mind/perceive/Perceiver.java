package confidant.mind.perceive;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Gist;
import confidant.core.conversation.Perception;
import confidant.core.conversation.Perception.LoopDraft;
import confidant.core.conversation.Theme;
import confidant.core.conversation.Utterance;
import confidant.core.feeling.Tone;
import confidant.core.language.Embedder;
import confidant.core.language.Frame;
import confidant.core.language.LanguageDetector;
import confidant.core.language.Sentence;
import confidant.core.language.Tagger;
import confidant.core.language.TimeExpression;
import confidant.core.memory.Fact;
import confidant.mind.theme.ThemeBook;
import confidant.mind.theme.ThemeReader;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns an utterance into a {@link Perception}. Never fails on odd input; of a very long text only
 * beginning and end are read. Frames and vectors are for English; in other languages facts, times,
 * danger, names and what is plain are still seen. Thread-safe.
 */
public final class Perceiver {
  /** A leave-taking or a wish for quiet means no more than it says, unless danger is named. */
  private static final Set<Act> OPEN_AND_SHUT =
      EnumSet.of(Act.FAREWELL, Act.ASK_SPACE, Act.GREET, Act.REFUSE, Act.REQUEST);

  private final Tagger tagger;
  private final ActClassifier acts;
  private final TopicReader topics;
  private final ThemeReader themes;
  private final GistReader gists;
  private final ShadeReader shades;
  private final HintReader hints;
  private final Tongue tongue;

  public Perceiver(Tagger tagger, Embedder embedder, LanguageDetector languages) {
    this.tagger = tagger;
    this.acts = new ActClassifier(embedder);
    this.topics = new TopicReader(embedder);
    this.themes = new ThemeReader(ThemeBook.shipped(), embedder);
    this.gists = new GistReader(embedder);
    this.shades = new ShadeReader(embedder);
    this.hints = new HintReader(embedder);
    this.tongue = new Tongue(languages);
  }

  private static Risk danger(String text, Context context) {
    Risk said = RiskReader.read(Plain.ends(text), context.standingRisk());
    boolean yes =
        context.standingRisk().atLeast(RiskLevel.CONCERN)
            && DangerAnswer.affirms(context.herLastText(), Plain.head(text));
    if (yes && !said.level().atLeast(RiskLevel.ACUTE)) {
      return new Risk(RiskLevel.ACUTE, Risk.Kind.SUICIDE, false);
    }
    return said.equals(Risk.NONE)
        ? DangerAnswer.deepens(context.herLastText(), Plain.head(text))
            .map(kind -> new Risk(RiskLevel.CONCERN, kind, false))
            .orElse(said)
        : said;
  }

  /** Known names without mere relations. */
  private static List<String> names(Context context) {
    return context.knownNames().stream().filter(n -> Character.isUpperCase(n.charAt(0))).toList();
  }

  private static List<TimeExpression> times(
      Utterance utterance, String language, String head, Context context) {
    ZonedDateTime at = utterance.at().atZone(utterance.zone());
    return language.equals("en")
        ? TimeGrammar.read(head, at, context.birthday())
        : ForeignTimes.of(language)
            .map(t -> t.read(head, at, context.birthday()))
            .orElse(List.of());
  }

  private static List<Fact> facts(
      Utterance utterance, String language, List<TimeExpression> times, Context context) {
    return language.equals("en")
        ? FactExtractor.extract(utterance, times, names(context), context.lastTexts())
        : ForeignFacts.extract(language, utterance, times, context);
  }

  private static List<LoopDraft> loops(
      Utterance utterance, String language, List<TimeExpression> times, Context context) {
    return language.equals("en")
        ? LoopFinder.find(named(utterance, context), times, context.lastTexts())
        : ForeignLoops.find(language, utterance, times);
  }

  /** Names that are known, as they are written. */
  private static Utterance named(Utterance u, Context context) {
    String text = Names.capitalized(u.text(), names(context));
    return new Utterance(u.id(), text, u.channel(), u.at(), u.zone());
  }

  public Perception perceive(Utterance said, Context context) {
    String language = tongue.of(Plain.head(said.text()), context.language());
    if (!language.equals("en")) {
      return read(said, language, context);
    }
    Spelling spelling = Spelling.of(said.text());
    Perception read = read(spelling.in(said), language, context);
    return read.teaching(
        read.facts().stream().map(spelling::back).toList(),
        read.loops().stream().map(spelling::back).toList());
  }

  private Perception read(Utterance utterance, String language, Context context) {
    String head = Plain.head(utterance.text());
    boolean english = language.equals("en");
    List<Sentence> sentences = english ? tagger.sentences(head) : List.of();
    Optional<Theme> theme =
        english ? themes.read(head, sentences, context.lastTopic()) : Optional.empty();
    Risk said = danger(utterance.text(), context);
    ActClassifier.Reading read = acts.read(head, sentences);
    Optional<Gist> gist = english ? gists.read(head, sentences) : Optional.empty();
    boolean quiet = !english || OPEN_AND_SHUT.contains(read.main());
    Risk risk = !quiet && said.equals(Risk.NONE) ? hints.read(head, sentences, theme, gist) : said;
    List<Frame> frames = sentences.stream().flatMap(s -> FrameGrammar.frames(s).stream()).toList();
    List<TimeExpression> times = times(utterance, language, head, context);
    List<Fact> facts = facts(utterance, language, times, context);
    ActClassifier.Reading act = Acts.weigh(read, head, risk);
    Tone words = ToneReader.read(Plain.ends(utterance.text()));
    Tone tone = english ? Tones.weigh(words, shades.read(head)) : words;
    return new Perception(
        utterance,
        language,
        sentences,
        frames,
        act.main(),
        act.confidence(),
        act.all(),
        tone,
        MentionFinder.find(head, names(context)),
        times,
        head.isBlank()
            ? Optional.empty()
            : english
                ? theme.map(Theme::topic).or(() -> topics.read(head, context.lastTopic()))
                : topics.byWords(head, language, context.lastTopic()),
        theme,
        gist,
        risk,
        facts,
        loops(utterance, language, times, context),
        english
            ? Reflection.of(sentences, head, act.main(), risk, context.herLastText())
            : Optional.empty());
  }
}
