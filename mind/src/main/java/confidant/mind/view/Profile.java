package confidant.mind.view;

import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.Event.Preferred;
import confidant.core.journal.View;
import confidant.core.person.Answers;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Relationship;
import confidant.core.persona.Persona.Traits;
import java.util.HashMap;
import java.util.Map;

/** Who the person said they are, who she is, and what was set. Safe from any thread. */
public final class Profile implements View {
  private static final Persona UNNAMED =
      new Persona(0, "Elin", "", Traits.standard(), Relationship.FRIEND);

  private volatile Answers answers = Answers.defaults();
  private volatile Persona persona = UNNAMED;
  private volatile boolean met;
  private final Map<String, String> preferences = new HashMap<>();

  @Override
  public synchronized void apply(Entry entry) {
    switch (entry.event()) {
      case Met event -> {
        answers = event.answers();
        met = true;
      }
      case PersonaChosen event -> persona = event.persona();
      case Preferred event -> preferences.put(event.key(), event.value());
      default -> {}
    }
  }

  /** Set-up and settings hold no turn's words; nothing here hangs on a forgotten row. */
  @Override
  public void forget(Forgotten order) {}

  public Answers answers() {
    return answers;
  }

  public Persona persona() {
    return persona;
  }

  /** True once the set-up questions were answered. */
  public boolean met() {
    return met;
  }

  public synchronized Map<String, String> preferences() {
    return Map.copyOf(preferences);
  }
}
