package confidant.mind.know;

import confidant.mind.view.Knowledge.Being;
import confidant.mind.view.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a clause names or describes somebody whom the question did not name. */
record Somebody(Cast cast) {
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}+|^\\p{Lu}\\p{Ll}+(?= )");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "I|The|My|Our|We|He|She|They|It|Today|Last|A|An|Then|And|But|So|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?");
  private static final Pattern PERSON =
      Pattern.compile(
          "guy|girl|man|woman|lady|bloke|boy|kid|people|nobody|everybody|everyone|someone|doctor"
              + "|nurse|he|she|they|team");

  boolean beyond(Asked asked, Told told) {
    Set<String> named = Set.copyOf(asked.stems());
    boolean known =
        told.subject().filter(s -> !asksAbout(asked, named, s)).isPresent()
            || told.others().stream().anyMatch(o -> !asksAbout(asked, named, o));
    return known || told.mine() && !asked.mine() || capital(named, told) || described(named, told);
  }

  private static boolean capital(Set<String> named, Told told) {
    return CAPITAL
        .matcher(told.text())
        .results()
        .anyMatch(m ->
            !named.contains(Words.stem(Words.fold(m.group())))
                && !NO_NAME.matcher(m.group()).matches());
  }

  private boolean described(Set<String> named, Told told) {
    return Words.of(told.text()).stream()
        .anyMatch(
            w -> !named.contains(Words.stem(w)) && (cast.person(w) || PERSON.matcher(w).matches()));
  }

  private static boolean asksAbout(Asked asked, Set<String> stems, Being being) {
    return asked.subject().filter(a -> Told.same(a, being)).isPresent()
        || being.aliases().stream().anyMatch(a -> stems.contains(Words.stem(Words.fold(a))));
  }
}
