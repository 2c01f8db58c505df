package confidant.mind.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confidant.core.feeling.Emotion;
import confidant.core.feeling.Pad;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Felt;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.origin.EventId;
import confidant.core.persona.Persona;
import confidant.core.persona.Persona.Relationship;
import confidant.core.persona.Persona.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodLineTests {
  private static final Traits TRAITS = new Traits(.4, .8, .6, .3, .4, .4, .4);
  private static final Pad HOME = Temperament.mood(TRAITS);
  private static final Pad LOW = new Pad(-.6, -.2, -.5);
  private static final Entry BORN = born(1, Moments.NOON, TRAITS);

  @Test
  void beginsInHerOwnTemper() {
    var line = line(BORN);

    assertThat(line.at(Moments.NOON)).isEqualTo(HOME);
    assertThat(line.why(Moments.NOON)).isEmpty();
    assertThat(line.active(Moments.NOON)).isEmpty();
  }

  @Test
  void goesHalfWayHomeInSixHoursAndAllTheWayInAWeek() {
    var line = line(BORN, felt(2, Moments.NOON, LOW));

    near(line.at(Moments.NOON), LOW, 1e-12);
    near(line.at(Moments.NOON.plus(Duration.ofHours(6))), LOW.plus(HOME).times(.5), 1e-9);
    near(line.at(Moments.NOON.plus(Duration.ofDays(7))), HOME, 1e-6);
  }

  @Test
  void manySmallStepsEndWhereOneLargeStepEnds() {
    Pad stepped = LOW;
    for (int minute = 0; minute < 600; minute++) {
      stepped = Fading.mood(stepped, HOME, Duration.ofMinutes(1));
    }

    near(stepped, Fading.mood(LOW, HOME, Duration.ofMinutes(600)), 1e-9);
  }

  @Test
  void aReplayGivesTheSameMood() {
    var entries =
        List.of(
            BORN,
            felt(2, Moments.NOON.plusSeconds(60), LOW),
            born(3, Moments.NOON.plusSeconds(3600), Traits.standard()),
            felt(4, Moments.NOON.plusSeconds(7200), new Pad(.2, .1, 0)));
    var lived = new MoodLine();
    for (Entry entry : entries) {
      lived.apply(entry);
      lived.at(entry.at());
    }

    Instant later = Moments.NOON.plusSeconds(9000);
    near(line(entries.toArray(Entry[]::new)).at(later), lived.at(later), 1e-9);
  }

  @Test
  void theOrderInWhichSimultaneousEventsArriveDoesNotMatter() {
    Entry first = felt(2, Moments.NOON, LOW);
    Entry second = felt(3, Moments.NOON, new Pad(.3, .3, .3));
    Instant later = Moments.NOON.plusSeconds(600);

    assertThat(line(BORN, first, second).at(later)).isEqualTo(line(BORN, second, first).at(later));
  }

  @Test
  void anEmotionOnlyFadesAndThenIsOver() {
    var line = line(BORN, felt(2, Moments.NOON, LOW));
    Active begun = line.active(Moments.NOON).getFirst();
    double last = begun.intensity();
    for (Instant at = Moments.NOON.plusSeconds(60);
        at.isBefore(begun.until());
        at = at.plusSeconds(60)) {
      double now = line.active(at).getFirst().intensity();
      assertThat(now).isLessThan(last);
      last = now;
    }

    assertThat(last).isCloseTo(Fading.FELT, within(.005));
    assertThat(line.active(begun.until())).isEmpty();
  }

  @Test
  void distressHalvesInTwentyEightMinutes() {
    var line = line(BORN, felt(2, Moments.NOON, LOW));

    assertThat(line.active(Moments.NOON.plus(Duration.ofMinutes(28))).getFirst().intensity())
        .isCloseTo(.4, within(1e-9));
  }

  @Test
  void saysWhyUntilItIsLongPast() {
    var line = line(BORN, felt(2, Moments.NOON, LOW));

    assertThat(line.why(Moments.NOON.plusSeconds(60))).isEqualTo("you were grieving");
    assertThat(line.why(Moments.NOON.plus(Duration.ofHours(5)))).isEqualTo("you were grieving");
    assertThat(line.why(Moments.NOON.plus(Duration.ofHours(13)))).isEmpty();
  }

  @Test
  void aChangedCharacterMovesTheMoodGradually() {
    Instant change = Moments.NOON.plus(Duration.ofDays(3));
    var line = line(BORN, born(2, change, Traits.standard()));

    near(line.at(change), HOME, 1e-9);
    near(line.at(change.plus(Duration.ofDays(7))), Temperament.mood(Traits.standard()), 1e-6);
  }

  @Test
  void aForgottenMomentLeavesNoMood() {
    var line = line(BORN, felt(2, Moments.NOON, LOW));
    line.forget(new Forgotten(List.of(EventId.of(1, 2)), "1 turn", List.of()));

    assertThat(line.at(Moments.NOON.plusSeconds(1))).isEqualTo(HOME);
    assertThat(line.why(Moments.NOON.plusSeconds(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".1, .1, .1, at ease",
    ".5, .5, .5, bright",
    ".5, -.5, .5, at ease",
    ".5, -.5, -.5, tender",
    ".5, .5, -.5, curious",
    "-.5, .5, -.5, uneasy",
    "-.5, .5, .5, uneasy",
    "-.5, -.5, -.5, low",
    "-.5, -.5, .5, low"
  })
  void aMoodHasAFriendlyWord(double pleasure, double arousal, double dominance, String word) {
    var line = line(BORN, felt(2, Moments.NOON, new Pad(pleasure, arousal, dominance)));

    assertThat(line.word(Moments.NOON)).isEqualTo(word);
  }

  private static MoodLine line(Entry... entries) {
    var line = new MoodLine();
    List.of(entries).forEach(line::apply);
    return line;
  }

  private static Entry felt(long sequence, Instant at, Pad mood) {
    var felt = new Felt(Emotion.DISTRESS, .8, mood, "you were grieving", Optional.empty());
    return new Entry(EventId.of(1, sequence), at, felt);
  }

  private static Entry born(long sequence, Instant at, Traits traits) {
    var persona = new Persona(1, "Ina", "It is short.", traits, Relationship.FRIEND);
    return new Entry(EventId.of(1, sequence), at, new PersonaChosen(persona, "a test"));
  }

  private static void near(Pad actual, Pad expected, double tolerance) {
    assertThat(actual.minus(expected).strength()).isLessThan(tolerance);
  }
}
