package confidant.mind.know;

import confidant.core.memory.Predicate;
import confidant.mind.know.Question.Count;
import confidant.mind.know.Question.Kept;
import confidant.mind.know.Question.Occasion;
import confidant.mind.know.Question.Occasion.Which;
import confidant.mind.know.Question.OnDay;
import confidant.mind.know.Question.Previous;
import confidant.mind.know.Question.SaidAbout;
import confidant.mind.know.Question.Told;
import confidant.mind.know.Question.When;
import java.util.List;
import java.util.regex.Pattern;

/** English ways of asking what was said, when, and how often. */
final class EnglishTimeQuestions {
  private static final String TELLING =
      "(?:tell|told|mention(?:ed)?|say|said|speak|spoke|spoken|talk(?:ed)?|bring up|brought up|write|wrote|written)";
  private static final String TO_YOU = "(?: (?:to |with )?you)?";
  private static final String ABOUT =
      "(?: (?:anything|something|things))?(?: (?:about|of|that|regarding))?";
  private static final String DAY =
      "((?:on|in|last|this|the|a|an|one|two|three|four|five|six|yesterday|today|earlier|between|during|since|\\d+)\\b.*)";
  private static final Pattern TOLD_FIRST =
      Pattern.compile("^" + TELLING + TO_YOU + ABOUT + " (.+)$");

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?:and )?before(?: that| this| then)?|(?:and )?what (?:was|about) (?:it )?before(?: that| this)?",
              m -> new Previous("me", List.of())),
          Rule.of(
              "where did (i|my .+?|[a-z]+) live before(?: that| this| then| .+)?",
              m -> new Previous(Rule.who(m), List.of(Predicate.HOME))),
          Rule.of(
              "(?:where did (i|my .+?|[a-z]+) work|what did (i|my .+?|[a-z]+) do) before(?: that| this| then)?",
              m -> new Previous(Rule.who(m), List.of(Predicate.EMPLOYER, Predicate.JOB))),
          Rule.of(
              "what was my (?:job|work) before(?: that| this)?",
              m -> new Previous("me", List.of(Predicate.JOB, Predicate.EMPLOYER))),
          Rule.of(
              "who was my (.+) before(?: that| this| .+)?",
              m -> new Question.Name("previous " + m.group(1))),
          Rule.of(
              "how (?:many times|often) (?:did|have|do|had) i (?:ever |already )?(.+)",
              m -> new Count(topic(m.group(1)))),
          Rule.of(
              "when (?:did|have) i last (.+)|when did i (.+) last|(?:when was )?(?:the )?last time (?:that )?i (.+)|when i last (.+)",
              m -> new Occasion(topic(Rule.group(m)), Which.LAST)),
          Rule.of(
              "when (?:did|have) i first (.+)|(?:when was )?(?:the )?first time (?:that )?i (.+)|when i first (.+)",
              m -> new Occasion(topic(Rule.group(m)), Which.FIRST)),
          Rule.of(
              "how long ago (?:did i|was it that i|have i|was it i|was) (.+)|how long (?:is it|has it been|have i been)(?: since i| since) (.+)",
              m -> new Occasion(topic(Rule.group(m)), Which.AGO)),
          Rule.of(
              "what (?:did|have|had) (?:i|we) (?:say|said|tell you|told you|talk about|talked about|discuss|discussed|write|written|do|done)"
                  + TO_YOU
                  + " "
                  + DAY,
              m -> new OnDay(m.group(1))),
          Rule.of("what (?:happened|was (?:up|new|going on)) " + DAY, m -> new OnDay(m.group(1))),
          Rule.of(
              "(?:what|how much) (?:did|have|had|do) i (?:ever |already |just |last |actually )?(?:say|said|tell|told|mention(?:ed)?|talk(?:ed)?|think|thought|feel|felt|write|wrote)"
                  + TO_YOU
                  + " (?:about|of|regarding|concerning) (.+)",
              m -> new SaidAbout(m.group(1))),
          Rule.of(
              "what i (?:said|told you|mentioned|wrote|think)(?: to you)? (?:about|of) (.+)",
              m -> new SaidAbout(m.group(1))),
          Rule.of(
              "(?:did|have|had) i (?:ever |already |even |not )?"
                  + TELLING
                  + TO_YOU
                  + ABOUT
                  + " (.+)",
              m -> new Told(m.group(1))),
          Rule.of(
              "(?:haven't|didn't) i " + TELLING + TO_YOU + ABOUT + " (.+)",
              m -> new Told(m.group(1))),
          Rule.of(
              "(?:do you know|have you heard) (?:about |of )(?!me$)(.+)",
              m -> new Told(m.group(1))),
          Rule.of("when (?:did|have) i (.+)", m -> new Occasion(topic(m.group(1)), Which.ONLY)),
          Rule.of(
              "(?:by )?when(?:'s| is| are| was|s) (?:my |the |our |his |her )?(.+?) (?:due|expected|wanted|needed)(?: in| back| by)?|when (?:my |the |our )?(.+) (?:is|was|are) (?:due|expected)",
              m -> new When(Rule.group(m))),
          Rule.of(
              "(?:by )?when (?:do|must|should|did) i (?:have to |need to |got to )?(?:hand in|turn in|hand over|submit|finish|deliver|send|send in|file|pay|return|complete) (?:my |the |our )?(.+?)(?: in| back| by)?",
              m -> new When(m.group(1))),
          Rule.of(
              "(?:by )?when (?:does|do|did) (?:my )?[a-z'-]+(?: [a-z'-]+)? (?:want|need|expect)(?: to have| to see)? (?:my |the |our )?(.+?)(?: by)?",
              m -> new When(m.group(1))),
          Rule.of(
              "(?:when|what)(?: is|'s) (?:my|the|our) deadline(?: for (?:my |the |our )?(.+))?",
              m -> new When(m.group(1) == null ? "it" : m.group(1))),
          Rule.of(
              "when(?:'s| is| are| was|s) (?:my|the|our) (?!.*birthday)(.+)|when (?:my|the|our) (.+) (?:is|was|are)",
              m -> new When(Rule.group(m))),
          Rule.of(
              "(?:when|what (?:day|date|time))(?:'s| is| are| was|s) ([a-z]+'s (?!.*birthday).+)",
              m -> new When(m.group(1))),
          Rule.of(
              "(?:what|which) (?:day|date|time)(?: is|'s| was) (?:my|the|our) (.+)",
              m -> new When(m.group(1))),
          Rule.of(
              "when (?:am|are|is) (?:i|we) (?:going to |due to )?(?:flying|fly|going|travel(?:l)?ing|travel|moving|move|meeting|meet|seeing|see|visiting|visit|driving|leaving for|starting|start|running|giving|having|presenting)(?: to| in| with)?(?: my| the| a| an)? (.+)",
              m -> new When(m.group(1))),
          Rule.of(
              "when do i (?:have|see|meet|go|fly|leave|start|get|need|travel)(?: to)?(?: my| the)? (.+)",
              m -> new When(m.group(1))));

  /** Asked last of all, since nearly everything has this form. */
  static final List<Rule> THINGS =
      List.of(
          Rule.of(
              "where(?: is|'s| are|'re) (?:my|our) (?!.*\\b(?:going|headed|heading))(.+)"
                  + "|where (?:do|did) i (?:keep|park|put|leave|left|hide|store) (?:my |the )?(.+)",
              m -> new Kept(Rule.group(m), true)),
          Rule.of(
              "(?:where|what|which|who)(?: is|'s| are|'re) (?:my|the|our) (.+)",
              m -> new Kept(Rule.group(m), false)));

  private EnglishTimeQuestions() {}

  /** The matter itself: "tell you about my brother" is about "my brother". */
  static String topic(String clause) {
    var matcher = TOLD_FIRST.matcher(clause.strip());
    return matcher.matches() ? "about " + matcher.group(1) : clause.strip();
  }
}
