package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.core.language.DayInterval;
import confidant.core.language.TimeExpression;
import confidant.mind.know.ForgetRequest.ByPeriod;
import confidant.mind.know.ForgetRequest.ByPerson;
import confidant.mind.know.ForgetRequest.ByPhrase;
import confidant.mind.know.ForgetRequest.ByTurn;
import confidant.mind.view.Relations;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an order to forget what is meant. */
final class ForgetOrders {
  private static final String VERB =
      "^(?:(?:please|can you|could you|would you|i want you to|i'd like you to|ok|okay|now|bitte|kannst du"
          + "|por favor|puedes|s'il te plait|peux-tu|tu peux)[, ]+)*"
          + "(?:forget|delete|erase|remove|vergiss|losche|olvida|olvidar|borra|borrar"
          + "|oublie|oublier|efface|effacer)[,:]? (?:please |bitte |por favor |s'il te plait )?";
  private static final Pattern LAST =
      Pattern.compile(
          VERB
              + "(?:that|this|(?:that |what )?(?:i just |the last thing i )(?:said|told you|wrote)"
              + "|(?:my |the )?last (?:message|thing|sentence|one)|i (?:ever )?said (?:that|this|anything)"
              + "|(?:that )?i told you (?:that|this)|das|was ich (?:gerade|eben) (?:gesagt|geschrieben) habe"
              + "|eso|esto|lo que acabo de (?:decir|decirte|escribir)|lo ultimo|ca|cela"
              + "|ce que je viens de (?:te )?(?:dire|ecrire))"
              + "(?: please| again| bitte| wieder| por favor| s'il te plait)?$");
  private static final Pattern PERIOD =
      Pattern.compile(
          VERB + "(?:everything|all|anything|what|alles|was|todo|lo que|tout|ce que)\\b.*");
  private static final Pattern ABOUT =
      Pattern.compile(
          VERB
              + "(?:everything|all|anything|what(?:ever)?|things|the things|alles|was"
              + "|todo|lo que|tout|ce que)\\b.*?"
              + "\\b(?:about|of|regarding|uber|von|sobre|acerca de|de|sur|a propos de) (.+?)(?: (?:gesagt|erzahlt)(?: habe| hab)?)?$");
  private static final Pattern THING =
      Pattern.compile(
          VERB
              + "(?:about |(?:the |that )?(?:whole )?(?:thing|stuff|bit|part|business|story) (?:about|with|of) |(?:das|die sache|die geschichte) (?:mit|von|uber) (?:dem |der |den )?"
              + "|lo (?:de |del )(?:el |la |los |las )?|l'histoire (?:de |du |des |avec )(?:le |la |les )?)?((?:my|the|mein\\w*|that|mis?|mon|ma|mes) .+|(?:(?:mr|mrs|ms|miss|dr|aunt|uncle|auntie|granny|professor)\\.? )?[a-z][a-z'-]+)$");

  /** "Forget about Bruno painting boats": whatever is named. */
  private static final Pattern MATTER =
      Pattern.compile(
          VERB
              + "(?:about |(?:the |that )?(?:whole )?(?:thing|stuff|bit|part|business|story) (?:about|with|of) |(?:how|when|where|why|who) (?=(?:i|we|my|our|he|she|they)\\b))(?!(?:it|that|this|him|her|them|us|you|me)\\b)([^?]{3,80})$");

  /** "…, that was unfair of me": why, not what. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:,|[.]) (?:that|it|i|he|she|they|we|because|sorry|ok|okay|thanks)(?:'\\p{L}+)?\\b.*$");

  private static final Pattern TITLED =
      Pattern.compile("(?:mr|mrs|ms|miss|dr|aunt|uncle|auntie|granny|professor)\\.? [a-z'-]+");
  private static final Pattern IDIOM = Pattern.compile("^(?:it|about it|es|me|you|yourself)$");

  private final Transcript transcript;
  private final DayReader dayReader;

  ForgetOrders(Transcript transcript, DayReader dayReader) {
    this.transcript = transcript;
    this.dayReader = dayReader;
  }

  Optional<ForgetRequest> read(Perception perception) {
    String text =
        REMARK
            .matcher(
                Words.fold(perception.text())
                    .strip()
                    .replaceAll("(?:[, ]+(?:please|pls|plz))?[.!?]*$", ""))
            .replaceFirst("");
    if (!OrderReader.order(text)) {
      return Optional.empty();
    }
    if (LAST.matcher(text).matches()) {
      return last(perception).map(t -> new ByTurn(t.id()));
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return Optional.of(named(about.group(1)));
    }
    Optional<DayInterval> days = days(perception);
    if (PERIOD.matcher(text).matches() && days.isPresent()) {
      DayInterval span = days.get();
      LocalDate last = span.end().minusDays(1);
      return Optional.of(new ByPeriod(span.start(), last));
    }
    Matcher thing = THING.matcher(text);
    if (thing.matches()) {
      return IDIOM.matcher(thing.group(1)).matches()
          ? Optional.empty()
          : Optional.of(named(thing.group(1)));
    }
    Matcher matter = MATTER.matcher(text);
    return matter.matches() ? Optional.of(named(matter.group(1))) : Optional.empty();
  }

  /** "That" is what they said last, or, after an answer from memory, what she has just quoted. */
  private Optional<Turn> last(Perception perception) {
    Optional<Turn> quoted =
        transcript.before(perception.utterance().id(), 1).stream()
            .filter(t -> !t.byPerson() && t.said().moves().contains("ANSWER"))
            .flatMap(t -> t.said().evidence().stream())
            .findFirst()
            .flatMap(transcript::turn);
    return quoted.isPresent() ? quoted : lastSaid(perception);
  }

  private Optional<Turn> lastSaid(Perception perception) {
    return transcript.before(perception.utterance().id(), 8).reversed().stream()
        .filter(Turn::byPerson)
        .findFirst();
  }

  private static ForgetRequest named(String words) {
    String who = Who.of(words);
    boolean person =
        TITLED.matcher(who).matches()
            || Relations.relation(who)
            || !who.contains(" ") && !words.startsWith("the ");
    return person ? new ByPerson(who) : new ByPhrase(who);
  }

  private Optional<DayInterval> days(Perception perception) {
    List<DayInterval> named =
        perception.times().stream().map(TimeExpression::days).flatMap(Optional::stream).toList();
    return named.isEmpty()
        ? dayReader.read(perception.text(), perception.utterance().day())
        : Optional.of(named.getFirst());
  }
}
