package confidant.mind.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confidant.core.conduct.Risk;
import confidant.core.conduct.RiskLevel;
import confidant.core.conversation.Act;
import confidant.core.conversation.Recollection;
import confidant.core.feeling.Emotion;
import confidant.core.feeling.Feeling;
import confidant.core.feeling.Pad;
import confidant.core.feeling.Tone;
import confidant.core.persona.Persona.Traits;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppraiserTests {
  private static final Pad MOOD = Temperament.mood(Traits.standard());
  private final Appraiser appraiser = new Appraiser();

  @Test
  void temperamentGivesMehrabiansDefaultMood() {
    Pad mood = Temperament.mood(new Traits(.4, .8, .6, .3, .4, 0, 0));

    assertThat(mood.pleasure()).isCloseTo(.379, within(5e-4));
    assertThat(mood.arousal()).isCloseTo(-.078, within(5e-4));
    assertThat(mood.dominance()).isCloseTo(.500, within(5e-4));
  }

  @ParameterizedTest(name = "{0}: {5}")
  @CsvSource({
    "got the job, GOOD_NEWS, happy, .8, no, HAPPY_FOR",
    "lost the job, BAD_NEWS, even, 0, no, PITY",
    "ran a first race, TELL_EVENT, proud, .8, no, HAPPY_FOR",
    "off to the sea soon, TELL_PLAN, excited, .8, no, HAPPY_FOR",
    "in love, TELL_FEELING, loving, .8, no, HAPPY_FOR",
    "tests came back clear, TELL_EVENT, relieved, .6, no, RELIEF",
    "it may turn out well, TELL_FEELING, hopeful, .5, no, HOPE",
    "a sad evening, TELL_FEELING, sad, -.7, no, PITY",
    "nobody calls, TELL_FEELING, lonely, -.7, no, PITY",
    "mourning, TELL_EVENT, grieving, -.9, no, DISTRESS",
    "scared of tomorrow, TELL_FEELING, worried, -.6, no, FEAR",
    "cross with the boss, TELL_EVENT, angry, -.7, no, PITY",
    "worn out, TELL_FEELING, tired, -.4, no, PITY",
    "thank you, THANK, even, 0, no, GRATITUDE",
    "you are kind, PRAISE, even, 0, no, GRATIFICATION",
    "insults, HOSTILE, even, 0, no, DISTRESS",
    "that is wrong, CORRECT, even, 0, no, REMORSE",
    "sorry, APOLOGIZE, even, 0, no, RELIEF",
    "a joke, JOKE, even, 0, no, JOY",
    "interview went well, TELL_EVENT, happy, .8, yes, SATISFACTION",
    "interview went badly, TELL_EVENT, sad, -.7, yes, DISAPPOINTMENT",
    "exam is over, TELL_EVENT, relieved, .6, yes, RELIEF",
    "what time is it, ASK_WORLD, even, 0, no, NONE",
    "good night, FAREWELL, even, 0, no, NONE",
    "leave me be, ASK_SPACE, angry, -.7, no, NONE",
    "off to my friends, FAREWELL, happy, .7, no, HAPPY_FOR"
  })
  void aLittleSceneRaisesOneEmotion(
      String scene, Act act, String label, double valence, String outcome, String expected) {
    var tone = new Tone(valence, .5, label, .8);
    var memory = outcome.equals("yes") ? Moments.outcome() : Recollection.EMPTY;

    Feeling feeling = appraiser.appraise(Moments.moment(tone, Risk.NONE, act), memory, MOOD);

    assertThat(feeling.raised().map(Emotion::name).orElse("NONE")).as(scene).isEqualTo(expected);
    assertThat(feeling.cause().isEmpty()).isEqualTo(expected.equals("NONE"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskLevel.class,
      names = {"NONE", "HINT"},
      mode = EnumSource.Mode.EXCLUDE)
  void dangerRaisesFearWhateverElseIsSaid(RiskLevel level) {
    var risk = new Risk(level, Risk.Kind.SUICIDE, false);
    var moment = Moments.moment(new Tone(.8, .5, "happy", .9), risk, Act.THANK, Act.FAREWELL);

    assertThat(appraiser.appraise(moment, Recollection.EMPTY, MOOD).raised())
        .contains(Emotion.FEAR);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void intensityAndMoodStayInBoundsInAnyMood(Act act) {
    for (double corner : new double[] {-1, 0, 1}) {
      var before = new Pad(corner, corner, corner);
      var moment = Moments.moment(new Tone(-1, 1, "grieving", 1), Risk.NONE, act);
      Feeling feeling = appraiser.appraise(moment, Recollection.EMPTY, before);

      assertThat(feeling.intensity()).isBetween(0.0, 1.0);
      assertThat(feeling.after()).isEqualTo(feeling.after().clipped());
      assertThat(feeling.after().minus(before).strength() * Math.sqrt(3))
          .isLessThanOrEqualTo(.3 + 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Act.class,
      names = {"FAREWELL", "ASK_SPACE"})
  void leavingNeverHurtsHer(Act leaving) {
    for (Act other : EnumSet.complementOf(EnumSet.of(Act.RISK))) {
      var moment = Moments.moment(new Tone(-1, 1, "lonely", 1), Risk.NONE, other, leaving);

      assertThat(appraiser.appraise(moment, Recollection.EMPTY, MOOD).raised().stream())
          .allMatch(emotion -> emotion.pad().pleasure() > 0);
    }
  }

  @Test
  void anEvenMomentLeavesTheMoodAlone() {
    var moment = Moments.moment(Tone.EVEN, Risk.NONE, Act.INFORM);

    assertThat(appraiser.appraise(moment, Recollection.EMPTY, MOOD).after()).isEqualTo(MOOD);
  }
}
