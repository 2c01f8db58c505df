package confidant.mind.know;

import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.Predicate;
import confidant.mind.know.People.Owner;
import confidant.mind.view.Numbers;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody is: reckoned from a birthday, or from another's age. */
final class Ages {
  private static final Pattern THAN_ME =
      Pattern.compile("(?<years>.+?) years? (?<how>older|younger) than (?:me|i am)");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,3}|" + Numbers.COUNT);

  private final People people;

  Ages(People people) {
    this.people = people;
  }

  /** Empty where an age stands for itself, or none was told. */
  Optional<MemoryAnswer> reckoned(Owner owner, Asking asking) {
    return fromBirthday(owner, asking).or(() -> fromMine(owner, asking));
  }

  private static Optional<MemoryAnswer> fromBirthday(Owner owner, Asking asking) {
    Optional<KnownFact> birthday = newest(owner, Predicate.BIRTHDAY);
    return years(birthday, asking)
        .map(years -> {
          LocalDate day = birthday.flatMap(k -> k.fact().days()).orElseThrow().start();
          String sentence =
              asking.say(
                  owner.me() ? "age.from.birthday" : "age.other",
                  Map.of(
                      "age", Integer.toString(years),
                      "name", Phrases.capital(owner.subject(asking)),
                      "day", asking.days().dayOfYear(day)));
          return asking.found(sentence, birthday.stream().toList());
        });
  }

  private static Optional<Integer> years(Optional<KnownFact> birthday, Asking asking) {
    return birthday
        .flatMap(k -> k.fact().days())
        .map(DayInterval::start)
        .filter(d -> d.getYear() < asking.today().getYear() - 1)
        .map(day -> Period.between(day, asking.today()).getYears());
  }

  /** "Two years older than me", where the person's own age is known. */
  private Optional<MemoryAnswer> fromMine(Owner owner, Asking asking) {
    Optional<KnownFact> theirs = newest(owner, Predicate.AGE);
    Matcher than =
        THAN_ME.matcher(theirs.map(k -> Words.fold(k.fact().object()).strip()).orElse(""));
    if (owner.me() || !asking.english() || !than.matches()) {
      return Optional.empty();
    }
    Optional<Owner> me = people.owner(Fact.ME, asking);
    OptionalLong mine = me.map(o -> mine(o, asking)).orElse(OptionalLong.empty());
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    long apart = Numbers.read(than.group("years"));
    long age = mine.getAsLong() + (than.group("how").equals("older") ? apart : -apart);
    var used = List.of(theirs.orElseThrow());
    String sentence =
        asking.say(
            "age.than",
            Map.of(
                "age", Long.toString(age),
                "fact", asking.wording().sentence(used.getFirst(), owner.subject(asking))));
    return Optional.of(asking.found(sentence + " " + asking.told(used.getFirst()), used));
  }

  private static OptionalLong mine(Owner me, Asking asking) {
    Optional<Integer> born = years(newest(me, Predicate.BIRTHDAY), asking);
    if (born.isPresent()) {
      return OptionalLong.of(born.get());
    }
    return newest(me, Predicate.AGE).stream()
        .map(k -> Words.fold(k.fact().object()).strip())
        .filter(age -> PLAIN.matcher(age).matches())
        .mapToLong(Numbers::read)
        .findFirst();
  }

  private static Optional<KnownFact> newest(Owner owner, Predicate predicate) {
    return owner.facts().stream()
        .filter(k -> k.current() && k.fact().predicate() == predicate)
        .reduce((a, b) -> b);
  }
}
