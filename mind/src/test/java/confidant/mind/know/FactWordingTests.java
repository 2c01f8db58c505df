package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.DayInterval;
import confidant.core.memory.Fact;
import confidant.core.memory.KnownFact;
import confidant.core.memory.Predicate;
import confidant.core.origin.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactWordingTests {
  private static KnownFact known(
      String subject,
      Predicate predicate,
      String qualifier,
      String object,
      boolean negated,
      Optional<DayInterval> days,
      Optional<LocalDate> until) {
    var fact = new Fact(subject, predicate, qualifier, object, negated, 1, days, List.of());
    return new KnownFact(new EventId(1), fact, Instant.EPOCH, until, false);
  }

  private static KnownFact known(
      Predicate predicate, String qualifier, String object, boolean negated) {
    return known(
        Fact.ME, predicate, qualifier, object, negated, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOME||Porto|You live in Porto.|Anna lives in Porto.|lives in Porto",
        "HOME||in a houseboat|You live in a houseboat.|Anna lives in a houseboat.|lives in a houseboat",
        "JOB||engineer|You work as an engineer.|Anna works as an engineer.|engineer",
        "EMPLOYER||the harbor|You work at the harbor.|Anna works at the harbor.|works at the harbor",
        "FEAR||flying|You're afraid of flying.|Anna is afraid of flying.|afraid of flying",
        "LIKES||my garden|You like your garden.|Anna likes your garden.|likes your garden",
        "FAVORITE|color|green|Your favorite color is green.|Anna's favorite color is green.|favorite color: green",
        "HAS||old boat|You have an old boat.|Anna has an old boat.|has an old boat",
        "HAS||two bikes|You have two bikes.|Anna has two bikes.|has two bikes",
        "PET|cat|Biscuit|Your cat is called Biscuit.|Anna's cat is called Biscuit.|cat: Biscuit",
        "ALLERGY||peanuts|You're allergic to peanuts.|Anna is allergic to peanuts.|allergic to peanuts",
        "DIET||vegan|You're vegan.|Anna is vegan.|vegan",
        "EVENT||lost my job|You lost your job.|Anna lost your job.|lost your job",
        "EVENT||been fired|You got fired.|Anna got fired.|got fired",
        "EVENT||the flood|Something that happened: the flood.|Something that happened to Anna: the flood.|the flood",
        "HEALTH||broke my arm|You broke your arm.|Anna broke your arm.|health: broke your arm",
        "HEALTH||asthma|You have asthma.|Anna has asthma.|health: asthma",
        "HEALTH||migraine|You have a migraine.|Anna has a migraine.|health: a migraine",
        "GOAL||learn Dutch|You want to learn Dutch.|Anna wants to learn Dutch.|goal: learn Dutch",
        "WISH||see the sea|You'd like to see the sea.|Anna would like to see the sea.|wish: see the sea",
        "LIVES_WITH||my parents|You live with your parents.|Anna lives with your parents.|lives with your parents",
      })
  void saysAFactInSecondAndThirdPersonAndShort(
      Predicate predicate, String qualifier, String object, String you, String they, String label) {
    KnownFact known = known(predicate, qualifier == null ? "" : qualifier, object, false);
    var wording = new FactWording("en");
    assertThat(wording.you(known)).isEqualTo(you);
    assertThat(wording.they(known, "Anna")).isEqualTo(they);
    assertThat(wording.label(known)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALLERGY||nuts|You're not allergic to nuts.",
        "KIN|brother||You don't have a brother.",
        "PET|dog||You don't have a dog.",
        "LIKES||fish|You don't like fish.",
        "DIET||meat|You don't eat meat.",
        "DIET||vegan|You're not vegan.",
        "HABIT||smoke|You don't smoke.",
        "FEAR||dogs|You're not afraid of dogs.",
      })
  void saysWhatIsNotSo(Predicate predicate, String qualifier, String object, String you) {
    KnownFact known =
        known(predicate, qualifier == null ? "" : qualifier, object == null ? "" : object, true);
    assertThat(new FactWording("en").you(known)).isEqualTo(you);
  }

  @Test
  void saysWhatIsOverInThePast() {
    KnownFact known =
        known(
            Fact.ME,
            Predicate.HOME,
            "",
            "Lisbon",
            false,
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 3, 1)));
    assertThat(new FactWording("en").you(known)).isEqualTo("You lived in Lisbon.");
  }

  @Test
  void saysSinceWhenWhereItIsKnown() {
    var march = Optional.of(new DayInterval(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
    KnownFact known = known("Anna", Predicate.HOME, "", "Porto", false, march, Optional.empty());
    assertThat(new FactWording("en").they(known, "Anna"))
        .isEqualTo("Anna lives in Porto, since March 2026.");
    assertThat(new FactWording("de").they(known, "Anna"))
        .isEqualTo("Anna wohnt in Porto, seit März 2026.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyPredicateHasEveryForm(String language) {
    var wording = new FactWording(language);
    assertThat(Arrays.stream(Predicate.values()))
        .allSatisfy(p -> {
          for (boolean negated : new boolean[] {false, true}) {
            KnownFact known = known(p, "cat", "something", negated);
            for (String text :
                List.of(wording.you(known), wording.they(known, "Anna"), wording.label(known))) {
              assertThat(text)
                  .isNotBlank()
                  .doesNotContain("{")
                  .doesNotContain("}")
                  .doesNotContain("  ");
            }
          }
        });
  }
}
