package confidant.mind.know;

import confidant.core.conversation.Deed;
import confidant.core.conversation.Perception;
import confidant.core.journal.Event;
import confidant.core.journal.Event.Learned;
import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.Event.SpaceAsked;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import confidant.core.origin.Receipt;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import confidant.mind.know.Orders.Outcome;
import confidant.mind.view.Numbers;
import confidant.mind.view.Profile;
import confidant.mind.view.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders that need one pattern each: remember this, another name, leave me alone. */
final class SmallOrders {
  private static final Duration A_WHILE = Duration.ofHours(2);
  private static final Pattern REMEMBER =
      Pattern.compile(
          "(?i)^(?:(?:please|can you|could you|i want you to|ok|okay|bitte|por favor|s'il te plaît)[, ]+)*"
              + "(?:recuerda|acuérdate de|apunta|apúntate|anota|no olvides|souviens-toi|rappelle-toi|retiens|n['’]oublie pas|remember|keep in mind|bear in mind|make a note|note(?: down)?|don['’]t (?:ever )?forget|merk dir|merke dir)"
              + "(?: please| bitte| por favor| bien)?(?:[:,]? (?:(?:that|this|dass|que)[:,]? +|qu['’])|[:,] +|(?<=forget|mind|note) (?=(?:i|i['’](?:m|ve)|my|we)\\b))(.{3,}?)[.!]*$");
  private static final Pattern CALL_HER =
      Pattern.compile(
          "(?i)\\b(?:(?:i(?:['’]d| would) like to|can i|could i|may i|i want to|i['’]ll|i will|i['’]m going to|let me) (?:re)?(?:name|call) you|your (?:new )?name (?:is|will be|shall be)(?: now)?|(?:ich (?:nenne|mochte|möchte|will) dich|du heißt|te (?:voy a llamar|llamaré|llamas)|quiero llamarte|je (?:vais|veux|voudrais) t['’]appeler|je t['’]appellerai|tu t['’]appelles)(?: jetzt| ab jetzt| ahora| maintenant)?) (\\p{Lu}[\\p{L}'’-]+)(?: nennen| from now on| now| instead)?\\s*[.!?]*$");
  private static final Pattern CALL_ME =
      Pattern.compile(
          "(?i)(?:^|[,.!] *|\\b(?:please|just|can|and|you can|from now on) )(?:call me|nenne? mich|ll[aá]mame|appelle-moi) (\\p{Lu}[\\p{L}'’-]+)(?: please| from now on| instead| bitte)?\\s*[.!]*$");
  private static final Pattern SPACE =
      Pattern.compile(
          "(?iu)^(?:(?:please|can you|could you|sorry|i think|ok|bitte|por favor|s'il te plaît)[, ]+)*(?:i(?:['’]d like| need| want)(?: to have)?(?: a (?:little|bit of)| some| my)? (?:space|time alone|time for myself|quiet|to be (?:left )?alone|a break from (?:you|this))|leave me (?:alone|be)|give me (?:some |a little |my )?(?:space|time|room|peace)"
              + "|ich brauche? (?:mal |gerade |jetzt |etwas |ein bisschen |ein wenig )*(?:abstand|ruhe|zeit für mich|eine pause)"
              + "|ich (?:möchte|will) (?:jetzt |gerade |mal )*(?:allein sein|meine ruhe)"
              + "|lass mich (?:bitte |jetzt |mal |ein bisschen )*(?:(?:für )?\\p{L}+ (?:minuten?|stunden?|tage?|horas?|minutos?|heures?|minutes?|jours?) )?(?:in ruhe|allein)"
              + "|necesito (?:un poco de |algo de )?(?:espacio|tiempo para mí|silencio|estar sol[oa])|quiero estar sol[oa]"
              + "|déjame (?:(?:für )?\\p{L}+ (?:minuten?|stunden?|tage?|horas?|minutos?|heures?|minutes?|jours?) )?(?:en paz|tranquil[oa]|sol[oa])"
              + "|j['’]ai besoin (?:d['’]un peu )?(?:d['’]espace|d['’]être seule?|de temps pour moi|de calme)"
              + "|laisse-moi (?:(?:für )?\\p{L}+ (?:minuten?|stunden?|tage?|horas?|minutos?|heures?|minutes?|jours?) )?(?:tranquille|seule?|en paix)|je (?:veux|voudrais) être seule?)\\b(.*)$");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\b(?:(half an|an?|one|two|three|four|five|six|\\d+|eine?|zwei|drei|una?|dos|tres|une?|deux|trois) (minut[eo]|min|hour|day|stunde|tag|hora|día|heure|jour)e?n?s?)\\b");
  private static final Set<String> NO_NAME =
      Set.of(
          "back",
          "later",
          "maybe",
          "tomorrow",
          "crazy",
          "names",
          "stupid",
          "when",
          "if",
          "a",
          "the",
          "at",
          "on",
          "in",
          "an",
          "now",
          "again",
          "today",
          "tonight",
          "soon",
          "it",
          "that",
          "out");

  private final Profile profile;

  SmallOrders(Profile profile) {
    this.profile = profile;
  }

  Optional<Outcome> remember(Perception perception) {
    Matcher matcher = REMEMBER.matcher(perception.text().strip());
    if (!matcher.matches() || perception.text().strip().endsWith("?")) {
      return Optional.empty();
    }
    String what = matcher.group(1);
    String sentence =
        perception.language().equals("en")
            ? SecondPerson.sentence(what)
            : Phrases.of("answers", perception.language()).say("quoted", 0, Map.of("quote", what));
    List<Event> note =
        perception.facts().isEmpty() ? List.of(note(perception, sentence, what)) : List.of();
    return Optional.of(
        new Outcome(
            new Deed(
                Deed.Kind.REMEMBERED,
                Map.of("what", sentence),
                List.of(perception.utterance().id())),
            note,
            Optional.empty()));
  }

  private static Event note(Perception perception, String sentence, String words) {
    int start = Math.max(0, perception.text().indexOf(words));
    var receipt = new Receipt(perception.utterance().id(), start, start + words.length());
    return new Learned(
        new Fact(
            Fact.ME, Predicate.NOTE, "", sentence, false, 1, Optional.empty(), List.of(receipt)));
  }

  Optional<Outcome> rename(Perception perception) {
    String text = perception.text().strip();
    Matcher her = CALL_HER.matcher(text);
    if (her.find() && name(her.group(1))) {
      Persona old = profile.persona();
      var renamed =
          new Persona(old.version() + 1, her.group(1), old.why(), old.traits(), old.relationship());
      return Optional.of(
          Outcome.of(
              Deed.Kind.RENAMED_HER,
              Map.of("name", her.group(1), "new", her.group(1), "old", old.name()),
              List.of(new PersonaChosen(renamed, "renamed by the person"))));
    }
    Matcher me = CALL_ME.matcher(text);
    return me.find() && name(me.group(1)) ? Optional.of(callMe(me.group(1))) : Optional.empty();
  }

  private static boolean name(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !NO_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  private Outcome callMe(String name) {
    Answers old = profile.answers();
    var answers =
        new Answers(
            old.social(),
            old.voice(),
            old.mother(),
            old.age(),
            Optional.of(name),
            old.language(),
            old.country());
    return Outcome.of(
        Deed.Kind.RENAMED_PERSON,
        Map.of("name", name, "new", name, "old", old.name().orElse("")),
        List.of(new Met(answers)));
  }

  Optional<Outcome> space(Perception perception) {
    Matcher matcher = SPACE.matcher(perception.text().strip());
    if (!matcher.matches() || perception.text().strip().endsWith("?")) {
      return Optional.empty();
    }
    Duration span = span(matcher.group());
    return Optional.of(
        Outcome.of(
            Deed.Kind.SPACE_GIVEN,
            Map.of(),
            List.of(new SpaceAsked(perception.utterance().at().plus(span)))));
  }

  private static Duration span(String rest) {
    Matcher matcher = SPAN.matcher(rest);
    if (!matcher.find()) {
      return A_WHILE;
    }
    Duration unit =
        switch (Words.fold(matcher.group(2)).charAt(0)) {
          case 'm' -> Duration.ofMinutes(1);
          case 'd', 't', 'j' -> Duration.ofDays(1);
          default -> Duration.ofHours(1);
        };
    String count = Words.fold(matcher.group(1));
    return count.startsWith("half") ? unit.dividedBy(2) : unit.multipliedBy(Numbers.read(count));
  }
}
