package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Relations;
import confidant.mind.view.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "What does her son do?": spells out whose son, so that nobody takes him for the person's own. */
final class TheirRelative {
  private static final Pattern OWNED =
      Pattern.compile("(?iu)(?<![\\p{L}'’])(?<pronoun>her|his|their) (?<relation>\\p{L}+)");
  private static final Pattern OWNER_AHEAD =
      Pattern.compile("(?u)\\b(?i:my|our) \\p{L}+|(?<=[\\p{L}] )\\p{Lu}\\p{L}+");

  /** Asked for the name itself. */
  private static final Pattern NAMING = Pattern.compile("(?i)\\b(?:names?|called|who)\\b");

  private final People people;

  TheirRelative(People people) {
    this.people = people;
  }

  /** The question meant; empty where nobody's relative is named by a pronoun. */
  Optional<Perception> meant(Asking asking) {
    String text = asking.perception().text();
    Matcher owned = OWNED.matcher(text);
    boolean asks =
        QuestionReader.asks(text)
            && owned.find()
            && Relations.relation(Words.fold(owned.group("relation")))
            && !OWNER_AHEAD.matcher(text.substring(0, owned.start())).find();
    return asks
        ? people
            .being(Words.fold(owned.group("pronoun")), asking)
            .map(owner -> spelled(owner, owned.group("relation"), asking))
            .map(who -> owned.replaceFirst(Matcher.quoteReplacement(who)))
            .map(question -> SameQuestion.asked(question, asking.perception()))
        : Optional.empty();
  }

  private String spelled(Being owner, String relation, Asking asking) {
    String whose = owner.named() ? owner.name() : "my " + owner.relation();
    return people
        .relative(owner, Words.fold(relation))
        .filter(Being::named)
        .map(Being::name)
        .filter(name -> !NAMING.matcher(asking.perception().text()).find())
        .orElse(whose + "'s " + relation);
  }
}
