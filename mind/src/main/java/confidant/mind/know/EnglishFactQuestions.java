package confidant.mind.know;

import static confidant.core.memory.Predicate.*;

import confidant.core.memory.Predicate;
import confidant.mind.know.Question.About;
import confidant.mind.know.Question.Has;
import confidant.mind.know.Question.Holds;
import confidant.mind.know.Question.Name;
import confidant.mind.know.Question.Things;
import confidant.mind.know.Question.Value;
import confidant.mind.know.Question.WhoIs;
import java.util.List;
import java.util.regex.MatchResult;

/** English ways of asking after names, places, tastes and people. */
final class EnglishFactQuestions {
  /** Somebody: "i", "my older sister", "anna". */
  private static final String WHO = "(i|my (?:[a-z'-]+ ){0,2}?[a-z'-]+|[a-z][a-z'-]+)";

  private static final String DO = "(?:do |does |did )?";
  private static final String BE = "(?:is|am|are|was|were|'s|s|'m)";
  private static final String DIETS = "(vegan|vegetarian|pescatarian|kosher|halal)";
  private static final String STATES =
      "(married|single|engaged|divorced|widowed|pregnant|retired|unemployed)";

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "what(?: is|'s|s) my name|what am i called|who am i|my name", m -> new Name("me")),
          Rule.of(
              "(?:what(?: is|'s|s| was| are| were) )?the names? of (my .+)",
              EnglishFactQuestions::name),
          Rule.of(
              "what(?: is|'s|s| was) (my|.+?'s?) (first|last|middle|maiden|full|second|sur|family|nick) ?name",
              m -> new Value(Who.of(m.group(1)), List.of(NAME), m.group(2))),
          Rule.of(
              "what(?: is|'s|s| was| are|'re) (.+?)(?:'s?|s)? names?", EnglishFactQuestions::name),
          Rule.of(
              "what(?: is|'s|s| was| are| were) (.+) (?:called|named)", EnglishFactQuestions::name),
          Rule.of("what (my .+) (?:is|was|are|'s) (?:called|named)", EnglishFactQuestions::name),
          Rule.of("what (my .+?)(?:'s?|s)? names? (?:is|was|are)", EnglishFactQuestions::name),
          Rule.of("what (?:do|did) i (?:call|name) (my .+)", EnglishFactQuestions::name),
          Rule.of("(my .+?)(?:'s?) names?", EnglishFactQuestions::name),
          Rule.of(
              "(?:what|who|which)(?: is|'s|s| was) (my|.+?'s) favou?rite (.+)|(my) favou?rite (.+)",
              EnglishFactQuestions::favorite),
          Rule.of(
              "who(?: is|'s|s| was| are) (my .+)|who (my .+) (?:is|was)",
              EnglishFactQuestions::name),
          Rule.of(
              "who(?: is|'s|s| was) ((?:(?:mr|mrs|ms|miss|dr|professor|aunt|uncle) )?[a-z][a-z'-]+)"
                  + "|who ([a-z][a-z'-]+) (?:is|was)|(?:how|where) do i know ([a-z][a-z'-]+)(?: from)?",
              m -> new WhoIs(Rule.group(m))),
          Rule.of(
              "where " + DO + WHO + " lives?(?: in)?|where(?:'s| is) " + WHO + " living",
              m -> value(m, HOME)),
          Rule.of(
              "(?:what|which) (?:city|town|country|place|street) " + DO + WHO + " lives? in",
              m -> value(m, HOME)),
          Rule.of(
              "what(?:'s| is) (my|.+?'s) (?:home|address)|where(?:'s| is) (my) home",
              m -> value(m, HOME)),
          Rule.of(
              "where " + DO + WHO + " works?|who " + DO + WHO + " works? for",
              m -> value(m, EMPLOYER, JOB)),
          Rule.of(
              "what(?:'s| is| was) (my|.+?'s) (?:job|profession|work|occupation)",
              m -> value(m, JOB, EMPLOYER)),
          Rule.of(
              "what "
                  + DO
                  + WHO
                  + " do for (?:a living|work|money)|what "
                  + DO
                  + WHO
                  + " works? as",
              m -> value(m, JOB, EMPLOYER)),
          Rule.of("what (?:does|did) " + WHO + " do", m -> value(m, JOB, EMPLOYER)),
          Rule.of(
              "what(?: "
                  + BE
                  + "| do| does)? "
                  + WHO
                  + " (?:study|studies|studying|reading at|major in|majoring in)",
              m -> value(m, STUDY, SCHOOL)),
          Rule.of(
              "where "
                  + DO
                  + WHO
                  + " (?:go|goes) to (?:school|university|college|uni)|where "
                  + DO
                  + WHO
                  + " stud(?:y|ies)|where(?:'s|s| is| am| are) "
                  + WHO
                  + " (?:studying|at (?:uni|university|college|school))",
              m -> value(m, SCHOOL, STUDY)),
          Rule.of(
              "when(?:'s| is| was) (my|.+?)(?:'s?|s)? birthday|when (my|.+?)(?:'s?|s)? birthday is|(my|.+?'s) birthday",
              m -> value(m, BIRTHDAY)),
          Rule.of(
              "when (?:was|were) " + WHO + " born|what(?:'s| is) (my|.+?'s) birthday",
              m -> value(m, BIRTHDAY)),
          Rule.of(
              "how old (?:is|am|are) "
                  + WHO
                  + "|how old "
                  + WHO
                  + " (?:is|am|are)|what(?:'s| is) (my|.+?'s) age|what age (?:is|am|are) "
                  + WHO,
              m -> value(m, AGE)),
          Rule.of(
              "where (?:is|am|are|do|does) "
                  + WHO
                  + " (?:originally )?(?:come )?from|where (?:did|was|were) "
                  + WHO
                  + " (?:grow up|born|raised)",
              m -> value(m, ORIGIN)),
          Rule.of("(?:who|whom) " + DO + WHO + " lives? with", m -> value(m, LIVES_WITH)),
          Rule.of("(?:what|which) languages? " + DO + WHO + " speaks?", m -> things(m, LANGUAGE)),
          Rule.of(
              "(?:what|which)(?: instruments?| sports?)? " + DO + WHO + " plays?",
              m -> things(m, PLAYS)),
          Rule.of(
              "what(?: things?)? (?:do|does) "
                  + WHO
                  + " (?:really |most |still )?(?:like|love|enjoy)(?: to do| doing)?",
              m -> things(m, LIKES, FAVORITE, HOBBY)),
          Rule.of(
              "what(?: is|'s|s| am| are) "
                  + WHO
                  + " (?:really |most |so |always )?(?:into|keen on|fond of|crazy about|mad about|obsessed with|passionate about|interested in|a fan of)",
              m -> things(m, LIKES, FAVORITE, HOBBY, PLAYS)),
          Rule.of(
              "what (?:do|does) "
                  + WHO
                  + " (?:dislike|hate|not like)|what (?:don't|doesn't) "
                  + WHO
                  + " like",
              m -> things(m, DISLIKES)),
          Rule.of(
              "what (?:is|am) "
                  + WHO
                  + " (?:afraid|scared|frightened|terrified) of|what (?:do|does) "
                  + WHO
                  + " fear|what(?: are|'re) (my|.+?'s) fears?",
              m -> things(m, FEAR)),
          Rule.of(
              "what (?:is|am) "
                  + WHO
                  + " allergic to|what(?: are|'re) (my|.+?'s) allerg(?:y|ies)|(?:what|which) allergies (?:do|does) "
                  + WHO
                  + " have|(?:is|am) "
                  + WHO
                  + " allergic to (?:anything|something)|(?:do|does) "
                  + WHO
                  + " have (?:any|an) allerg(?:y|ies)",
              m -> things(m, ALLERGY)),
          Rule.of(
              "what(?: are|'re| is|'s) (my|.+?'s) hobb(?:y|ies)|what hobbies (?:do|does) "
                  + WHO
                  + " have",
              m -> things(m, HOBBY, PLAYS, LIKES)),
          Rule.of(
              "what(?: are|'re) (my|.+?'s) plans?(?: for .+)?|what (?:do|does) "
                  + WHO
                  + " have planned|what (?:am|is) "
                  + WHO
                  + " planning",
              m -> things(m, PLAN)),
          Rule.of(
              "(?:what|which) (?:conditions?|illness|illnesses|disease|diagnosis|health problems?) (?:do|does) "
                  + WHO
                  + " have|what(?: is|'s) (my|.+?'s) (?:condition|illness|diagnosis)",
              m -> things(m, HEALTH)),
          Rule.of("what(?: are|'re| is|'s) (my|.+?'s) goals?", m -> things(m, GOAL, PLAN)),
          Rule.of(
              "what (?:don't|doesn't|do|does) "
                  + WHO
                  + " (?:not )?eat|what(?:'s| is) (my|.+?'s) diet",
              m -> things(m, DIET, ALLERGY)),
          Rule.of(
              "how many (.+) (?:do|does) "
                  + WHO
                  + " have|(?:what|which) (pets?|siblings|animals|children|kids) (?:do|does) "
                  + WHO
                  + " have",
              m ->
                  new Has(
                      Who.of(m.group(2) == null ? m.group(4) : m.group(2)),
                      singular(m.group(1) == null ? m.group(3) : m.group(1)))),
          Rule.of(
              "(?:do|does|did) "
                  + WHO
                  + " (?:still )?have (?:a|an|any|some|got) (?:a |an |any )?(.+)|have "
                  + WHO
                  + " got (?:a|an|any) (.+)",
              EnglishFactQuestions::has),
          Rule.of(
              "(?:is|am|was) " + WHO + " (?:still |really )?allergic to (.+)",
              m -> holds(m, ALLERGY)),
          Rule.of(
              "(?:is|am|was) "
                  + WHO
                  + " (?:still |really )?(?:afraid|scared|frightened|terrified) of (.+)",
              m -> holds(m, FEAR)),
          Rule.of(
              "(?:is|am|was) " + WHO + " (?:still |really )?(?:a |an )?" + DIETS,
              m -> holds(m, DIET)),
          Rule.of("(?:is|am|was) " + WHO + " (?:still |really )?" + STATES, m -> holds(m, STATUS)),
          Rule.of(
              "(?:do|does|did) " + WHO + " (?:still |really )?(?:like|love|enjoy) (.+)",
              m -> holds(m, LIKES, DISLIKES)),
          Rule.of(
              "(?:do|does|did) " + WHO + " (?:still |really )?(?:dislike|hate) (.+)",
              m -> holds(m, DISLIKES, LIKES)),
          Rule.of(
              "(?:do|does|did) " + WHO + " (?:still |really )?live (?:in|at|near) (.+)",
              m -> holds(m, HOME)),
          Rule.of(
              "(?:do|does|did) " + WHO + " (?:still |really )?work (?:at|for|in) (.+)",
              m -> holds(m, EMPLOYER, JOB)),
          Rule.of(
              "(?:do|does|did) " + WHO + " (?:still |really )?play (?:the )?(.+)",
              m -> holds(m, PLAYS)),
          Rule.of(
              "(?:do|does|can|did) " + WHO + " (?:still |really )?speak (.+)",
              m -> holds(m, LANGUAGE)),
          Rule.of(
              "(?:do|does|did|can) " + WHO + " (?:still |really )?eat (.+)",
              m -> holds(m, DIET, ALLERGY, DISLIKES)),
          Rule.of(
              "(?:tell me )?(?:what|everything|all)(?: that)? (?:do )?you (?:still )?(?:know|remember|have)(?: all| everything)? (?:about|of|on) (.+)",
              m -> new About(Who.of(m.group(1)))));

  private EnglishFactQuestions() {}

  private static Question name(MatchResult m) {
    String who = Rule.who(m);
    return new Name(who);
  }

  private static Question favorite(MatchResult m) {
    String who = m.group(1) != null ? m.group(1) : m.group(3);
    String kind = m.group(2) != null ? m.group(2) : m.group(4);
    return new Value(Who.of(who), List.of(FAVORITE), kind);
  }

  private static Question value(MatchResult m, Predicate... predicates) {
    return new Value(Rule.who(m), List.of(predicates), "");
  }

  private static Question things(MatchResult m, Predicate... predicates) {
    return new Things(Rule.who(m), List.of(predicates));
  }

  private static Question holds(MatchResult m, Predicate... predicates) {
    return new Holds(Rule.who(m), List.of(predicates), Rule.group(m));
  }

  private static Question has(MatchResult m) {
    return new Has(Rule.who(m), Rule.group(m));
  }

  private static String singular(String plural) {
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
