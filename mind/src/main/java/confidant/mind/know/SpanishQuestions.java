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
import java.util.regex.MatchResult;

/**
 * Spanish ways of asking, over folded text ("años" is "anos"). A verb of the third person without a
 * subject asks after whoever was spoken of last.
 */
final class SpanishQuestions {
  private static final String MY = "(mis? .+?)";
  private static final String WHO = "(?: (?:a )?(mis? .+?|[a-z]+))?";
  private static final String TOLD =
      "(?:te )?(?:he (?:dicho|contado|hablado|comentado)|dije|conte|hable|comente|mencione)";
  private static final String OF = "(?:sobre|acerca de|de|del|a)";
  private static final String MET =
      "(?:vi|visite|llame|hable|quede|estuve|fui|he visto|he hablado|mencione|te hable|te conte)"
          + "(?: a| al| con| de| del| en| por)?";
  private static final String LAST = "(?:por ultima vez|la ultima vez)";

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?:cuando|como|donde|de que|en que ano) (?:se )?(?:murio|fallecio|murieron) .+",
              m -> new Question.Open()),
          Rule.of("como me llamo|cual es mi nombre|quien soy(?: yo)?", m -> new Name("me")),
          Rule.of(
              "como se llam\\w+ (?:el|la) (.+?) (?:de|del) (?:mis? )?(.+)",
              m -> new Name(m.group(2) + "'s " + m.group(1))),
          Rule.of(
              "como se llam\\w+ (?:el |la )?"
                  + MY
                  + "|cual (?:es|era) el nombre de "
                  + MY
                  + "|quien(?:es)? (?:es|era|son) "
                  + MY,
              m -> new Name(Rule.who(m))),
          Rule.of("quien (?:es|era) ([a-z]+)", m -> new WhoIs(m.group(1))),
          me("donde vivo(?: yo)?|en que (?:ciudad|pais) vivo", HOME),
          them("donde vive[n]?" + WHO, HOME),
          me("donde trabajo(?: yo)?|(?:en|para) que empresa trabajo", EMPLOYER, JOB),
          them("donde trabaja" + WHO, EMPLOYER, JOB),
          me(
              "(?:de|en) que trabajo|a que me dedico|cual es mi (?:trabajo|profesion)",
              JOB,
              EMPLOYER),
          them("(?:de|en) que trabaja" + WHO + "|a que se dedica" + WHO, JOB, EMPLOYER),
          me("cuando (?:es|cae) mi cumpleanos|cuando cumplo(?: los)? anos", BIRTHDAY),
          them("cuando (?:es el cumpleanos de|cumple anos)" + WHO, BIRTHDAY),
          me("cuantos anos tengo|que edad tengo", AGE),
          them("(?:cuantos anos|que edad) tiene" + WHO, AGE),
          me("que estudio(?: yo)?", STUDY),
          them("que estudia" + WHO, STUDY),
          me("de donde (?:soy|vengo)", ORIGIN),
          them("de donde (?:es|viene)" + WHO, ORIGIN),
          Rule.of(
              "cual es mi (.+?) (?:favorit[oa]|preferid[oa])",
              m -> new Value("me", List.of(FAVORITE), m.group(1))),
          Rule.of(
              "que(?: cosas)? me gustan?(?: hacer| comer)?",
              m -> new Things("me", List.of(LIKES, FAVORITE, HOBBY))),
          Rule.of(
              "que(?: cosas)? le gustan?" + WHO,
              m -> new Things(other(m), List.of(LIKES, FAVORITE))),
          Rule.of("que no me gusta|que odio", m -> new Things("me", List.of(DISLIKES))),
          Rule.of("que no le gusta" + WHO, m -> new Things(other(m), List.of(DISLIKES))),
          Rule.of("(?:de|a) que tengo miedo|que me da miedo", m -> new Things("me", List.of(FEAR))),
          Rule.of(
              "(?:de|a) que (?:le )?tiene miedo" + WHO, m -> new Things(other(m), List.of(FEAR))),
          Rule.of(
              "a que (?:soy alergic[oa]|tengo alergia)", m -> new Things("me", List.of(ALLERGY))),
          Rule.of(
              "a que (?:es alergic[oa]|tiene alergia)" + WHO,
              m -> new Things(other(m), List.of(ALLERGY))),
          Rule.of("que (?:instrumento )?toco", m -> new Things("me", List.of(PLAYS))),
          Rule.of("que (?:instrumento )?toca" + WHO, m -> new Things(other(m), List.of(PLAYS))),
          Rule.of("que idiomas hablo", m -> new Things("me", List.of(LANGUAGE))),
          Rule.of("que idiomas habla" + WHO, m -> new Things(other(m), List.of(LANGUAGE))),
          Rule.of(
              "(?:soy alergic[oa]|tengo alergia) al? (.+)",
              m -> new Holds("me", List.of(ALLERGY), m.group(1))),
          Rule.of(
              "(?:es alergic[oa]|tiene alergia)" + WHO + " al? (.+)",
              m -> new Holds(other(m), List.of(ALLERGY), Rule.group(m))),
          Rule.of(
              "soy (vegetarian[oa]|vegan[oa]|celiac[oa])",
              m -> new Holds("me", List.of(DIET), m.group(1))),
          Rule.of(
              "(?:estoy|soy) (casad[oa]|solter[oa]|divorciad[oa]|viud[oa]|jubilad[oa])",
              m -> new Holds("me", List.of(STATUS), m.group(1))),
          Rule.of(
              "puedo comer (.+)",
              m -> new Holds("me", List.of(DIET, ALLERGY, DISLIKES), m.group(1))),
          Rule.of("me gustan? (.+)", m -> new Holds("me", List.of(LIKES, DISLIKES), m.group(1))),
          Rule.of(
              "tengo (?:algun[oa]?s? |un[oa]? )(.+)|tengo (hij[oa]s|herman[oa]s|niet[oa]s|mascotas)",
              m -> new Has("me", Rule.group(m))),
          Rule.of("que " + TOLD + " (?:yo )?" + OF + " (.+)", m -> new SaidAbout(m.group(1))),
          Rule.of("que " + TOLD + " (.+)", m -> new OnDay(m.group(1))),
          Rule.of(
              "(?:ya )?" + TOLD + " (?:alguna vez |ya |algo )*(?:sobre|de|del|que) (.+)",
              m -> new Told(m.group(1))),
          Rule.of(
              "cuantas veces (?:" + TOLD + "|" + MET + ")(?: " + OF + ")? (.+)",
              m -> new Count("about " + m.group(1))),
          Rule.of(
              "cuando (?:fue )?(?:la ultima vez que )"
                  + MET
                  + " (.+)|cuando "
                  + MET
                  + " "
                  + LAST
                  + " (?:al? |con )?(.+)|cuando "
                  + MET
                  + " (.+) "
                  + LAST,
              m -> new Occasion("about " + Rule.group(m), Occasion.Which.LAST)),
          Rule.of(
              "cuando (?:fue )?la primera vez que " + MET + " (.+)",
              m -> new Occasion("about " + m.group(1), Occasion.Which.FIRST)),
          Rule.of(
              "cuando " + MET + " (.+)",
              m -> new Occasion("about " + m.group(1), Occasion.Which.ONLY)),
          Rule.of(
              "donde (?:esta|estan|deje|puse|guarde|aparque) (mis? .+)|donde (?:deje|puse|guarde|aparque) (.+)",
              m -> new Kept(Rule.group(m), true)),
          Rule.of("donde estan? ((?:el|la|los|las) .+)", m -> new Kept(m.group(1), false)),
          Rule.of("(?:y )?antes|que era antes", m -> new Previous("me", List.of())),
          Rule.of(
              "donde (?:vivia|vivi|ha vivido)(?: antes)?" + WHO + "(?: antes)?",
              m -> new Previous(Rule.who(m), List.of(HOME))),
          Rule.of(
              "cuando (?:viene|llega|se va|se casa|empieza) (mis? [^ ]+|(?:el|la) [^ ]+|[a-z]+)",
              m -> new When(m.group(1))),
          Rule.of(
              "cuando (?:voy|viajo|vuelo|me mudo|quede|veo) (?:al? |con |en )?(.+)",
              m -> new When(m.group(1))),
          Rule.of(
              "cuando (?:es|era|sera|fue|tengo|empieza) ((?:mis?|el|la|los|las) .+)",
              m -> new When(m.group(1))),
          Rule.of(
              "que (?:mas )?sabes (?:tu )?" + OF + " (mi|.+)", m -> new About(Who.of(m.group(1)))));

  private SpanishQuestions() {}

  private static Rule me(String regex, Predicate... predicates) {
    return Rule.of(regex, m -> new Value("me", List.of(predicates), ""));
  }

  private static Rule them(String regex, Predicate... predicates) {
    return Rule.of(regex, m -> new Value(other(m), List.of(predicates), ""));
  }

  /** Whom the first group names; whoever was spoken of last where nobody is named. */
  private static String other(MatchResult match) {
    String who = Rule.who(match);
    return Who.me(who) ? "they" : who;
  }
}
