package confidant.mind.know;

import static confidant.core.memory.Predicate.*;

import confidant.core.memory.Predicate;
import confidant.mind.know.Question.About;
import confidant.mind.know.Question.Count;
import confidant.mind.know.Question.Has;
import confidant.mind.know.Question.Holds;
import confidant.mind.know.Question.Kept;
import confidant.mind.know.Question.Name;
import confidant.mind.know.Question.Occasion;
import confidant.mind.know.Question.OnDay;
import confidant.mind.know.Question.Previous;
import confidant.mind.know.Question.SaidAbout;
import confidant.mind.know.Question.Things;
import confidant.mind.know.Question.Told;
import confidant.mind.know.Question.Value;
import confidant.mind.know.Question.When;
import confidant.mind.know.Question.WhoIs;
import java.util.List;

/** German ways of asking, over folded text ("heißt" is "heisst", "für" is "fur"). */
final class GermanQuestions {
  private static final String MY = "(meine?[rmn]? .+?)";
  private static final String WHO = "(ich|meine?[rmn]? .+?|[a-z]+)";

  static final List<Rule> RULES =
      List.of(
          Rule.of("wie heisse ich|wie ist mein name|wer bin ich", m -> new Name("me")),
          Rule.of(
              "wie (?:heisst|heissen|hiess) "
                  + MY
                  + "|wie "
                  + MY
                  + " (?:heisst|heissen|hiess|hiessen)|wie ist der name (?:von )?"
                  + MY
                  + "|wer ist "
                  + MY,
              m -> new Name(Rule.who(m))),
          Rule.of("wer ist ([a-z]+)|wer ([a-z]+) ist", m -> new WhoIs(Rule.group(m))),
          Rule.of(
              "wo (?:wohne|lebe) (ich)|wo (ich) (?:wohne|lebe)|wo (?:wohnt|lebt) "
                  + WHO
                  + "|wo "
                  + WHO
                  + " (?:wohnt|lebt)",
              m -> new Value(Rule.who(m), List.of(HOME), "")),
          Rule.of(
              "wo arbeite (ich)|wo arbeitet " + WHO,
              m -> new Value(Rule.who(m), List.of(EMPLOYER, JOB), "")),
          Rule.of(
              "was arbeite (ich)|was (?:bin|ist) "
                  + WHO
                  + " von beruf|was arbeitet "
                  + WHO
                  + "|was mache (ich) beruflich|was macht "
                  + WHO
                  + "(?: beruflich)?|als was arbeite (ich)|als was arbeitet "
                  + WHO,
              m -> new Value(Rule.who(m), List.of(JOB, EMPLOYER), "")),
          Rule.of(
              "wann (?:habe|hab|hat) " + WHO + " geburtstag|wann ist (mein) geburtstag",
              m -> new Value(Rule.who(m), List.of(BIRTHDAY), "")),
          Rule.of(
              "was studiere (ich)|was studiert " + WHO + "|wo studiere (ich)|wo studiert " + WHO,
              m -> new Value(Rule.who(m), List.of(STUDY, SCHOOL), "")),
          Rule.of("wie alt (?:bin|ist) " + WHO, m -> new Value(Rule.who(m), List.of(AGE), "")),
          Rule.of(
              "was mag " + WHO + "|was mag (ich) gern(?:e)?",
              m -> new Things(Rule.who(m), List.of(LIKES, FAVORITE, HOBBY))),
          Rule.of(
              "was mag (ich) (?:nicht|gar nicht)(?: gern(?:e)?)?|was mag " + WHO + " nicht",
              m -> new Things(Rule.who(m), List.of(DISLIKES))),
          Rule.of(
              "mag (ich) (.+)|mag " + WHO + " (.+)",
              m -> new Holds(Rule.who(m), List.of(LIKES, DISLIKES), Rule.group(m))),
          Rule.of(
              "esse (ich) (.+)|isst " + WHO + " (.+)",
              m -> new Holds(Rule.who(m), List.of(DIET, ALLERGY, DISLIKES), Rule.group(m))),
          Rule.of(
              "was spiele (ich)|was spielt " + WHO + "|welches instrument spiele (ich)",
              m -> new Things(Rule.who(m), List.of(PLAYS))),
          Rule.of(
              "(?:welche sprachen|was) spreche (ich)|welche sprachen spricht " + WHO,
              m -> new Things(Rule.who(m), List.of(LANGUAGE))),
          Rule.of(
              "bin (ich) (vegetarier(?:in)?|veganer(?:in)?|vegan|vegetarisch)",
              m -> new Holds("me", List.of(DIET), Rule.group(m))),
          Rule.of(
              "bin (ich) (verheiratet|ledig|single|geschieden|verlobt|verwitwet)",
              m -> new Holds("me", List.of(STATUS), Rule.group(m))),
          Rule.of(
              "was ist (?:mein|meine) lieblings(.+)",
              m -> new Value("me", List.of(FAVORITE), Rule.group(m))),
          Rule.of(
              "wo komme (ich) her|woher komme (ich)|woher kommt " + WHO,
              m -> new Value(Rule.who(m), List.of(ORIGIN), "")),
          Rule.of(
              "wovor habe? (ich) angst|wovor hat " + WHO + " angst",
              m -> new Things(Rule.who(m), List.of(FEAR))),
          Rule.of(
              "(?:worauf|wogegen) (?:bin|ist) " + WHO + " allergisch",
              m -> new Things(Rule.who(m), List.of(ALLERGY))),
          Rule.of(
              "(?:bin|ist) " + WHO + " allergisch (?:gegen|auf) (.+)",
              m -> new Holds(Rule.who(m), List.of(ALLERGY), Rule.group(m))),
          Rule.of(
              "(?:habe|hab) (ich) (?:eine?n? )?(.+)(?<!erzahlt|gesagt|erwahnt)",
              m -> new Has("me", Rule.group(m))),
          Rule.of(
              "was (?:habe|hab) ich (?:dir )?(?:uber|von|zu|zum|zur) (.+) (?:gesagt|erzahlt|geschrieben|gemeint)",
              m -> new SaidAbout(m.group(1))),
          Rule.of(
              "(?:habe|hab) ich (?:dir )?(?:schon |je |jemals |mal |etwas )*(?:uber|von|vom) (.+) (?:gesagt|erzahlt|erwahnt)|(?:habe|hab) ich (?:dir )?(.+) (?:erwahnt|erzahlt)",
              m -> new Told(Rule.group(m))),
          Rule.of(
              "was (?:habe|hab|haben) (?:ich|wir) (?:dir )?((?:am|im|letzte|vor|gestern|heute|diese).*?)(?: gesagt| erzahlt| besprochen| gemacht| geschrieben)?",
              m -> new OnDay(m.group(1))),
          Rule.of(
              "wie oft (?:habe|hab) ich (?:dir )?(?:uber |von )?(.+?)(?: gesagt| erzahlt| erwahnt| gesprochen)?",
              m -> new Count("about " + m.group(1))),
          Rule.of(
              "wann (?:habe|hab) ich ((?:meine?n?|den|die|das|eine?n?) (?!.*(?:ge\\w+(?:t|en)|erzahlt|erwahnt|besucht|besprochen|verloren)$).+)",
              m -> new When(m.group(1))),
          Rule.of(
              "wann (?:habe|hab) ich (?:dir )?(?:zuletzt|das letzte mal) (?:uber |von )?(.+?)(?: gesehen| getroffen| erwahnt| gesprochen| erzahlt)?",
              m -> new Occasion("about " + m.group(1), Occasion.Which.LAST)),
          Rule.of(
              "wann (?:habe|hab) ich (?:dir )?(?:zuerst|zum ersten mal|das erste mal) (?:uber |von )?(.+?)(?: gesehen| getroffen| erwahnt| gesprochen| erzahlt)?",
              m -> new Occasion("about " + m.group(1), Occasion.Which.FIRST)),
          Rule.of(
              "wann (?:habe|hab) ich (?:dir )?(?:uber |von )?(.+?)(?: gesehen| getroffen| erwahnt| gesprochen| erzahlt)?",
              m -> new Occasion("about " + m.group(1), Occasion.Which.ONLY)),
          Rule.of(
              "wo (?:ist|liegt|steht|hangt|sind|liegen) ((?:meine?|unsere?) .+)"
                  + "|wo (?:habe|hab) ich (.+?) (?:hingelegt|gelassen|geparkt|versteckt|abgestellt)"
                  + "|wo (?:parke|stehe) ich(.*)",
              m -> new Kept(Rule.group(m), true)),
          Rule.of(
              "wo (?:ist|liegt|steht|hangt|sind|liegen) ((?:der|die|das) .+)",
              m -> new Kept(m.group(1), false)),
          Rule.of("(?:und )?(?:davor|vorher)|was war (?:davor|vorher)", m -> before("me")),
          Rule.of(
              "wo (?:habe|hat) " + WHO + " (?:vorher|fruher|davor|zuvor) (?:gewohnt|gelebt)",
              m -> before(Rule.who(m), HOME)),
          Rule.of(
              "(?:wo|was) (?:habe|hat) " + WHO + " (?:vorher|fruher|davor|zuvor) gearbeitet",
              m -> before(Rule.who(m), EMPLOYER, JOB)),
          Rule.of(
              "wann (?:kommt|kommen|fahrt|fliegt|besucht|zieht|heiratet|beginnt|startet|fangt)"
                  + " ((?:meine?|unsere?|der|die|das) [^ ]+|[a-z]+)(?: .*)?",
              m -> new When(m.group(1))),
          Rule.of(
              "wann (?:fahre|fliege|reise|gehe|muss|treffe|sehe|besuche|heirate|beginne) ich"
                  + " (?:nach |zu |zum |zur |mit )?(.+?)(?: treffen| besuchen)?",
              m -> new When(m.group(1))),
          Rule.of(
              "wann (?:ist|war|sind|habe ich) ((?:meine?[rmn]?|der|die|das|den) .+)",
              m -> new When(m.group(1))),
          Rule.of(
              "was weisst du (?:alles )?(?:uber|von) (.+)", m -> new About(Who.of(m.group(1)))));

  private GermanQuestions() {}

  private static Question before(String who, Predicate... predicates) {
    return new Previous(who, List.of(predicates));
  }
}
