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
import java.util.function.Function;
import java.util.regex.MatchResult;

/** French ways of asking, over folded text ("où" is "ou"), with and without "est-ce que". */
final class FrenchQuestions {
  private static final String MY = "((?:mon|ma|mes) .+?)";
  private static final String WHO = "((?:mon|ma|mes) .+?|[a-z]+?)";
  private static final String ASK = "(?:est-ce qu(?:e |'))?";

  /** Behind an inverted verb: "habite-t-elle". */
  private static final String INV = "(?:-t)?-(elle|il|elles|ils)";

  private static final String TOLD = "(?:deja |jamais )*(?:dit|raconte|parle)";
  private static final String OF =
      "(?:sur |au sujet de |a propos de |du |des |de l'|de la |de |d'|que )(?:l'|les? |la )?";
  private static final String MET =
      "(?:(?:j'ai|ai-je) (?:vu|parle a|parle avec|rencontre|appele|visite)|je (?:suis alle[es]? a"
          + "|t'ai parle de)|je t'ai parle d')";
  private static final String TAKE = "allergique (?:a la |a l'|aux? |a )";

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?:quand|comment|ou|de quoi|en quelle annee)(?: est-ce que| est)? (?:.+ )?(?:est )?(?:morte?s?|decedee?s?)(?: .+)?",
              m -> new Question.Open()),
          Rule.of(
              "comment "
                  + ASK
                  + "je m'appelle|je m'appelle comment"
                  + "|quel est mon (?:nom|prenom)|qui suis-je",
              m -> new Name("me")),
          Rule.of(
              "comment s'appell\\w+ (?:le |la |l')(.+?) (?:de (?:mon |ma |mes )?|d'|du )(.+)",
              m -> new Name(m.group(2) + "'s " + m.group(1))),
          Rule.of(
              either(
                  "comment s'appell\\w+ " + MY,
                  "comment " + ASK + MY + " s'appell\\w+",
                  MY + " s'appell\\w+ comment",
                  "(?:c'est quoi|quel est|quel etait) le (?:nom|prenom) de " + MY,
                  "qui (?:est|etait) " + MY,
                  "comment s'appelle" + INV,
                  "(?:elle|il) s'appelle comment,? " + MY,
                  "(elle|il) s'appelle comment"),
              m -> new Name(Rule.who(m))),
          Rule.of("qui (?:est|etait) ([a-z]+)|c'est qui,? ([a-z]+)", m -> new WhoIs(Rule.group(m))),
          about(
              either(
                  "ou " + ASK + "(?:j'habite|je vis|habite-je)",
                  "(?:j'habite|je vis) ou",
                  "ou (?:habite|vit|vivent) " + WHO,
                  "ou (?:habite|vit)" + INV,
                  "ou " + ASK + WHO + " (?:habite|vit)",
                  WHO + " (?:habite|vit) ou"),
              HOME),
          about(
              either(
                  "ou " + ASK + "je travaille",
                  "je travaille ou",
                  "ou travaille " + WHO,
                  "ou travaille" + INV,
                  "ou " + ASK + WHO + " travaille",
                  WHO + " travaille ou"),
              EMPLOYER,
              JOB),
          about(
              either(
                  "quel est mon (?:metier|travail)",
                  "(?:qu'est-ce que )?je fais(?: quoi)? (?:dans la vie|comme (?:travail|metier))",
                  "quel est le (?:metier|travail) (?:de |d')" + WHO,
                  "que fait " + WHO + " dans la vie",
                  "qu'est-ce qu(?:e |')" + WHO + " fait (?:dans la vie|comme travail)",
                  "que fait" + INV + " dans la vie"),
              JOB,
              EMPLOYER),
          about(
              either(
                  "(?:c'est quand,?|quand est|quelle est la date de) mon anniversaire",
                  "mon anniversaire,? c'est quand",
                  "(?:c'est quand,?|quand est|quelle est la date de) l'anniversaire (?:de |d')"
                      + WHO),
              BIRTHDAY),
          about(
              either(
                  "quel age (?:j'ai|ai-je|est-ce que j'ai)",
                  "j'ai quel age",
                  "quel age a " + WHO,
                  "quel age a" + INV,
                  WHO + " a quel age"),
              AGE),
          about(
              either("d'ou " + ASK + "je viens", "d'ou vient " + WHO, "d'ou vient" + INV), ORIGIN),
          about(either("qu'est-ce que j'etudie", "j'etudie quoi", "qu'etudie " + WHO), STUDY),
          Rule.of(
              "(?:quel(?:le)? est|c'est quoi) (?:mon|ma) (.+?) preferee?",
              m -> new Value("me", List.of(FAVORITE), m.group(1))),
          things(
              either(
                  "(?:qu'est-ce que|que) j'aime(?: faire| manger)?",
                  "(?:qu'est-ce qu(?:e |'))" + WHO + " aime",
                  "qu'aime " + WHO),
              LIKES,
              FAVORITE,
              HOBBY),
          things(
              either(
                  "qu'est-ce que je (?:n'aime pas|deteste)",
                  "qu'est-ce qu(?:e |')" + WHO + " n'aime pas"),
              DISLIKES),
          things(
              either(
                  "de quoi " + ASK + "(?:j'ai|ai-je) peur",
                  "j'ai peur de quoi",
                  "de quoi a peur " + WHO,
                  "de quoi " + ASK + WHO + " a peur"),
              FEAR),
          things(
              either(
                  "a quoi " + ASK + "(?:je suis|suis-je) allergique",
                  "je suis allergique a quoi",
                  "a quoi " + ASK + WHO + " est allergique",
                  "a quoi est allergique " + WHO),
              ALLERGY),
          things("de quel instrument " + ASK + "je joue|de quel instrument joue " + WHO, PLAYS),
          things("quelles langues " + ASK + "je parle|quelles langues parle " + WHO, LANGUAGE),
          Rule.of(
              "(?:" + ASK + "je suis|suis-je) " + TAKE + "(.+)",
              m -> new Holds("me", List.of(ALLERGY), m.group(1))),
          Rule.of(
              "(?:" + ASK + WHO + " est|est-ce que " + WHO + " est) " + TAKE + "(.+)",
              m -> new Holds(Rule.who(m), List.of(ALLERGY), Rule.group(m))),
          Rule.of(
              "(?:" + ASK + "je suis|suis-je) (vegetarien(?:ne)?|vegane?)",
              m -> new Holds("me", List.of(DIET), m.group(1))),
          Rule.of(
              "(?:"
                  + ASK
                  + "je suis|suis-je) (mariee?|celibataire|divorcee?|veuve|veuf|retraitee?)",
              m -> new Holds("me", List.of(STATUS), m.group(1))),
          Rule.of(
              ASK + "(?:j'aime|je mange|je peux manger) (?:des |du |de la |les? |la )?(.+)",
              m -> new Holds("me", List.of(LIKES, DISLIKES, DIET, ALLERGY), m.group(1))),
          Rule.of("(?:" + ASK + "j'ai|ai-je) (?:des|une?) (.+)", m -> new Has("me", m.group(1))),
          Rule.of(
              either(
                  "qu'est-ce que je t'ai " + TOLD + " " + OF + "(.+)",
                  "que t'ai-je " + TOLD + " " + OF + "(.+)",
                  "je t'ai " + TOLD + " quoi " + OF + "(.+)"),
              m -> new SaidAbout(Rule.group(m))),
          Rule.of(
              "(?:qu'est-ce que je t'ai|que t'ai-je) (?:dit|raconte) (.+)",
              m -> new OnDay(m.group(1))),
          Rule.of(
              "(?:" + ASK + "je t'ai|t'ai-je) " + TOLD + " " + OF + "(.+)",
              m -> new Told(m.group(1))),
          Rule.of(
              "combien de fois "
                  + ASK
                  + MET
                  + " ?(.+)|combien de fois t'ai-je parle "
                  + OF
                  + "(.+)",
              m -> new Count("about " + Rule.group(m))),
          Rule.of(
              either(
                  "quand " + ASK + MET + " ?(.+) (?:pour )?la derniere fois",
                  "(?:quand etait|c'etait quand|a quand remonte) la derniere fois que "
                      + MET
                      + " ?(.+)"),
              m -> new Occasion("about " + Rule.group(m), Occasion.Which.LAST)),
          Rule.of(
              either(
                  "quand " + ASK + MET + " ?(.+) pour la premiere fois",
                  "(?:quand etait|c'etait quand) la premiere fois que " + MET + " ?(.+)"),
              m -> new Occasion("about " + Rule.group(m), Occasion.Which.FIRST)),
          Rule.of(
              "quand " + ASK + MET + " ?(.+)",
              m -> new Occasion("about " + m.group(1), Occasion.Which.ONLY)),
          Rule.of(
              "ou (?:est|sont) ((?:mon|ma|mes) .+)|ou "
                  + ASK
                  + "(?:j'ai|ai-je) (?:mis|laisse|gare|range|cache) (.+)",
              m -> new Kept(Rule.group(m), true)),
          Rule.of("ou (?:est|sont) ((?:les?|la) .+|l'.+)", m -> new Kept(m.group(1), false)),
          Rule.of("(?:et )?avant|c'etait quoi avant", m -> new Previous("me", List.of())),
          Rule.of(
              either(
                  "ou " + ASK + "(?:j'habitais|je vivais) avant",
                  "ou (?:habitait|vivait) " + WHO + " avant",
                  "ou " + ASK + WHO + " (?:habitait|vivait) avant",
                  WHO + " (?:habitait|vivait) ou avant"),
              m -> new Previous(Rule.who(m), List.of(HOME))),
          Rule.of(
              either(
                  "quand (?:arrive|vient|part|commence) ((?:mon|ma|mes) .+|[a-z]+)",
                  "quand " + ASK + "((?:mon|ma|mes) .+|[a-z]+) (?:arrive|vient|part|commence)"),
              m -> new When(Rule.group(m))),
          Rule.of(
              "quand " + ASK + "(?:je pars|je vais|je vois|je demenage)(?: a| en| au| chez)? (.+)",
              m -> new When(m.group(1))),
          Rule.of(
              "(?:quand est|quand a lieu|c'est quand,?|quand c'est,?) ((?:mon|ma|mes|les?|la) .+|l'.+)",
              m -> new When(m.group(1))),
          Rule.of(
              "(?:qu'est-ce que tu sais|que sais-tu|tu sais quoi) (?:sur |de |d')(.+)",
              m -> new About(Who.of(m.group(1)))));

  private FrenchQuestions() {}

  private static String either(String... ways) {
    return String.join("|", ways);
  }

  private static Rule about(String regex, Predicate... predicates) {
    Function<MatchResult, Question> make = m -> new Value(Rule.who(m), List.of(predicates), "");
    return Rule.of(regex, make);
  }

  private static Rule things(String regex, Predicate... predicates) {
    return Rule.of(regex, m -> new Things(Rule.who(m), List.of(predicates)));
  }
}
