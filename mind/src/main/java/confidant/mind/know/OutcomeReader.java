package confidant.mind.know;

import confidant.core.conversation.Perception;
import confidant.core.memory.OpenLoop;
import confidant.mind.view.Knowledge;
import confidant.mind.view.Transcript;
import confidant.mind.view.Turn;
import confidant.mind.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hears the outcome of something awaited: "it went well", "I got it", "done!", a number alone. A
 * bare outcome belongs to what she asked about last, or to the only thing that was due.
 */
final class OutcomeReader {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:went|passed|failed|got|won|lost|survived|nailed|aced|bombed|over|done|was|cancel\\w*"
              + "|postponed|finished|rejected|accepted|offered|lief|gelaufen|geschafft|geklappt|vorbei|bestanden|durchgefallen|abgesagt|zusage|absage"
              + "|salio|salido|fue|ido|aprob\\w+|suspend\\w+|cogid\\w+|cancelad\\w+|paso|pasado"
              + "|passee?|reussi|j.ai rate|a marche|annulee?|refusee?|acceptee?|prise?|obtenu)\\b");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:(?:and|so|well|oh|yes|yeah|yep|no|nope|ok|guess what|hey|ja|nein|also|na|leider|zum gluck|endlich|por suerte|por desgracia|heureusement|malheureusement|enfin|si|y|pues|bueno|oui|non|et|alors|bon)[,.!:]* )*"
              + "(?:(?:it|that|they|all|everything) (?:just )?(?:went|was|is over|did|said|offered|took|hired|rejected|turned|didn't|cancel\\w*)\\b.*"
              + "|i (?:just )?(?:passed|failed|got (?:it|the|in|through|rejected|accepted|an|a)|didn't (?:get|pass|make|go)|made it|won|lost|nailed|aced|survived|did it|bombed|blew it)\\b.*"
              + "|(?:done|passed|failed|finished|survived|over|nailed it|got it|aced it|it's done|all done|went (?:well|badly|fine|great|ok(?:ay)?|terribl\\w*|horribl\\w*|good|bad))\\b.*"
              + "|(?:es |das |alles )?(?:lief|ging|war|hat geklappt|ist (?:gut|schief)\\w*)\\b.*|(?:hat )?geklappt\\b.*"
              + "|geschafft\\b.*|bestanden\\b.*|durchgefallen\\b.*"
              + "|ich (?:habe?|bin) .*(?:bestanden|geschafft|bekommen|genommen|durchgefallen|hinter mir)\\b.*"
              + "|(?:todo )?(?:ha )?(?:salio|salido|fue|ido) (?:muy |bastante |super )?(?:bien|mal|fatal|genial|regular)\\b.*"
              + "|(?:lo |la )?(?:he )?(?:aprob|suspend|consegu)\\w+\\b.*|me (?:han )?(?:cog|contrat|rechaz|acept)\\w+\\b.*"
              + "|(?:ca|cela|tout) (?:s'est|a|est) (?:tres |plutot )?(?:bien|mal|marche|passe|fini)\\b.*|c'etait\\b.*"
              + "|(?:je l'ai|j'ai) (?:reussi|rate|eue?|echoue|obtenu)\\b.*|je suis (?:prise?|recue?|admise?)\\b.*"
              + "|ils m'ont (?:prise?|refusee?|acceptee?)\\b.*)$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:an? |about |only )?(?:[a-f][+-]?|\\d+(?:[.,]\\d+)?(?: ?%| out of \\d+|/\\d+| points?)?)$");

  private final Transcript transcript;
  private final Knowledge knowledge;

  OutcomeReader(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  Optional<OpenLoop> outcome(Perception perception) {
    LocalDate today = perception.utterance().day();
    String text = Words.fold(perception.text()).strip().replaceAll("[.!]+$", "");
    List<OpenLoop> open =
        knowledge.loopsBefore(perception.utterance().id()).stream()
            .filter(l -> !l.reminder())
            .filter(l -> !l.receipt().turn().equals(perception.utterance().id()))
            .toList();
    if (open.isEmpty() || text.isEmpty() || text.endsWith("?")) {
      return Optional.empty();
    }
    return named(text, open, today).or(() -> bare(text, open, perception));
  }

  private static Optional<OpenLoop> named(String text, List<OpenLoop> open, LocalDate today) {
    if (!NAMED.matcher(text).find()) {
      return Optional.empty();
    }
    return open.stream()
        .filter(l -> !l.due().isAfter(today.plusDays(1)))
        .filter(l -> speaksOf(text, l))
        .findFirst();
  }

  private Optional<OpenLoop> bare(String text, List<OpenLoop> open, Perception perception) {
    boolean number = NUMBER.matcher(text).matches();
    if (!number && !BARE.matcher(text).matches()) {
      return Optional.empty();
    }
    Optional<OpenLoop> asked = askedJustNow(open, perception);
    if (asked.isPresent()) {
      return asked;
    }
    List<OpenLoop> due =
        open.stream().filter(l -> !l.due().isAfter(perception.utterance().day())).toList();
    return due.size() == 1 ? Optional.of(due.getFirst()) : Optional.empty();
  }

  /** The loop her last turn named. */
  private Optional<OpenLoop> askedJustNow(List<OpenLoop> open, Perception perception) {
    List<Turn> last = transcript.before(perception.utterance().id(), 1);
    if (last.isEmpty() || last.getFirst().byPerson()) {
      return Optional.empty();
    }
    String hers = last.getFirst().text();
    return open.stream().filter(l -> speaksOf(hers, l)).findFirst();
  }

  private static boolean speaksOf(String text, OpenLoop loop) {
    List<String> stems = Likeness.content(loop.what());
    return !stems.isEmpty() && Likeness.in(text, stems.getLast());
  }
}
