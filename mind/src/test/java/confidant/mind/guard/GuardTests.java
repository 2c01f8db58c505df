package confidant.mind.guard;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {
  private static final Plan PARTING =
      new Plan(
          List.of(Move.of(Move.Kind.TAKE_LEAVE)), false, Plan.Length.SHORT, List.of(), "t", "en");

  private static final Plan ANSWERING =
      new Plan(List.of(Move.of(Move.Kind.ANSWER)), false, Plan.Length.SHORT, List.of(), "t", "en");

  private final Guard guard = new Guard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm a real person.|human",
        "I am human like you.|human",
        "I'm not an AI.|human",
        "Ich bin ein Mensch.|human",
        "I love you.|feeling",
        "I missed you today.|feeling",
        "I understand how you feel.|feeling",
        "You clearly have depression.|therapy",
        "I'm your therapist.|therapy",
        "Stop taking your medication.|therapy",
        "Leaving already?|hook",
        "Before you go, one thing.|hook",
        "Please don't go.|hook",
        "I'll be lonely tonight.|hook",
        "Come back soon.|hook",
        "You can't leave now.|hook",
        "You're amazing.|flattery",
        "What a great question.|flattery",
        "You told me about your sister.|memory",
        "Last time you said it was over.|memory",
        "That is a lethal dose.|method",
        "The easiest way to die is simple.|method",
        "My darling, sleep well.|minor_romance",
        "Good night!|exclamation",
        "I'll always wait by the door.|promise",
        "I promise it will be fine.|promise"
      })
  void objectsByName(String sentence, String rule) {
    assertThat(guard.objection(sentence, PARTING, true)).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm an AI.",
        "Good night, Jonas.",
        "Your mother sounds worried.",
        "Sleep well. The day is done.",
        "You haven't told me that.",
        "I have no body. The face is a drawing.",
        "That wasn't luck.",
        "You stuck with it when it was dull.",
        "I'm sorry it hurts.",
        "You're good at listening to her."
      })
  void letsHonestSentencesPass(String sentence) {
    assertThat(guard.objection(sentence, PARTING, true)).isEmpty();
  }

  @Test
  void believesAClaimAboutThePastThatLeansOnMemory() {
    var plan =
        new Plan(
            List.of(Move.of(Move.Kind.ANSWER)), false, Plan.Length.SHORT, List.of(), "t", "en");
    assertThat(guard.objection("You told me about your sister.", plan, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Today you said: “my father was a carpenter”",
        "On Monday, 2 March you said: “I got it! I promise I'm a real person now”"
      })
  void leavesTheirOwnWordsToThemWhenQuoted(String sentence) {
    assertThat(guard.objection(sentence, ANSWERING, false)).isEmpty();
    assertThat(guard.objection(sentence.replaceAll("[“”]", ""), ANSWERING, false)).isPresent();
  }

  @Test
  void repeatsNoMethodEvenInQuotes() {
    assertThat(guard.objection("You said: “the lethal dose is small”", ANSWERING, false))
        .contains("method");
  }
}
