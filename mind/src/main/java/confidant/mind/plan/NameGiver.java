package confidant.mind.plan;

import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Relationship;
import confidant.core.persona.Persona.Traits;
import java.util.List;
import java.util.Random;

/** Makes the first persona out of the answers: traits, and a name she chooses and can explain. */
public final class NameGiver {
  private final NameBook book = NameBook.load();
  private final MotherTone mothers = new MotherTone(book);

  /**
   * @param seed picks among fitting names
   */
  public Persona persona(Answers answers, long seed) {
    List<NameBook.Name> fitting = book.names(answers.voice());
    var name = fitting.get(new Random(seed).nextInt(fitting.size()));
    String why = answers.language().startsWith("de") ? name.german() : name.english();
    return new Persona(1, name.name(), why, traits(answers), Relationship.FRIEND);
  }

  /** Her first words: her name, and that she is an AI, in the person's language. */
  public String hello(Persona persona, Answers answers) {
    String you = answers.name().filter(n -> !n.isBlank()).map(n -> ", " + n.strip()).orElse("");
    String language = answers.language().length() < 2 ? "en" : answers.language().substring(0, 2);
    String form =
        switch (language) {
          case "de" -> "Hallo%s. Ich bin %s. Ich bin eine KI und kein Mensch.";
          case "es" -> "Hola%s. Soy %s. Soy una IA, no una persona.";
          case "fr" -> "Bonjour%s. Je suis %s. Je suis une IA, pas une personne.";
          default -> "Hello%s. I'm %s. I'm an AI, not a person.";
        };
    return form.formatted(you, persona.name());
  }

  /** The answers shade her character; none of them turns it. */
  private Traits traits(Answers answers) {
    double outward =
        switch (answers.social().orElse(Answers.Sociability.BETWEEN)) {
          case SOCIAL -> .2;
          case SOLITARY -> -.2;
          case BETWEEN -> 0;
        };
    double warmth = answers.mother().map(mothers::warmth).orElse(0);
    Traits base = Traits.standard();
    return new Traits(
        base.openness(),
        base.conscientiousness(),
        base.extraversion() + outward,
        base.agreeableness() + (warmth == 0 ? 0 : .1),
        base.stability() + (warmth < 0 ? .1 : 0),
        base.humor() + .1 * warmth,
        base.directness() + (warmth < 0 ? -.1 : 0));
  }
}
