package confidant.mind.know;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Deed;
import confidant.core.memory.KnownFact;
import confidant.core.memory.MemoryAnswer.Kind;
import confidant.core.memory.OpenLoop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same stories with the real perceiver: nothing is given by hand. */
class RealWordsTests {
  private final RealTalk talk = new RealTalk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "My cat is called Biscuit.|What's my cat called?|Your cat is called Biscuit.",
        "My sister Anna lives in Lisbon.|Where does my sister live?|Anna lives in Lisbon.",
        "We have two cats called Milo and Otis.|What are my cats called?|Milo and Otis",
        "I'm allergic to peanuts.|Am I allergic to anything?|You're allergic to peanuts.",
        "I work as a translator.|What do I do for work?|You work as a translator.",
        "My sister anna is a nurse in Lyon.|What does my sister do?|nurse",
        "I'm scared of flying, I always grip the armrests.|What did I say about flying?|on Monday, 2 March",
        "I saw Anna yesterday at the market.|When did I last see Anna?|Sunday, 1 March",
        "My birthday is on May 3rd.|When is my birthday?|May",
        "My dog Rex chewed my left shoe.|What's my dog called?|Rex",
        "I bought a red bicycle.|What did I buy?|bicycle",
        "I live in Lisbon.|Where do I live?|You live in Lisbon.",
        "My favorite color is green.|What's my favorite color?|green",
        "I love hiking.|What do I like?|hiking",
        "My dentist appointment is on March 12.|When is my dentist appointment?|12 March",
        "My brother Rui is a cook.|Who is Rui?|Rui is your brother.",
        "I play the cello.|What instrument do I play?|cello",
        "I'm vegetarian.|Am I vegetarian?|Yes.",
        "I don't have a brother.|Do I have a brother?|No.",
        "I'm married to Paulo.|Am I married?|Yes.",
        "I don't eat meat.|Do I eat meat?|No. You don't eat meat.",
        "I broke my arm last week.|What do you know about me?|You broke your arm.",
        "I want to learn Dutch this year.|What are my goals?|learn Dutch",
        "I used to smoke.|What do you know about me?|You used to smoke.",
        "My boss Rita is driving me mad.|What's my boss called?|Rita",
        "Work was hell today, my boss yelled at me.|What did I say about my boss?|yelled at me",
        "We went to Vienna in 2019.|Did I tell you about Vienna?|Yes.",
        "My mom turned 60 on Saturday.|How old is my mom?|60",
        "I'm from Évora.|Where am I from?|Évora",
      })
  void answersFromRealSentences(String told, String question, String part) {
    talk.on(3, 2).say(told);
    talk.on(3, 10);
    var answer = talk.ask(question).orElseThrow();
    assertThat(answer.sentence()).containsIgnoringCase(part);
    assertThat(answer.receipts()).isNotEmpty();
  }

  @Test
  void aNewHomeFollowsTheOldOne() {
    talk.on(1, 10).say("I live in Lisbon.");
    talk.on(5, 10).say("I moved to Porto last week.");
    talk.on(5, 20);
    assertThat(talk.ask("Where do I live?").orElseThrow().sentence()).contains("Porto");
    assertThat(talk.ask("Where did I live before that?").orElseThrow().sentence())
        .contains("Lisbon");
  }

  @Test
  void aCorrectionCountsFromThenOn() {
    talk.on(3, 3).say("My sister Anna lives in Lisbon.");
    talk.on(3, 7).ask("Where does my sister live?");
    assertThat(talk.say("No, she lives in Porto now.").map(o -> o.deed().kind()))
        .contains(Deed.Kind.CORRECTED);
    assertThat(talk.on(3, 9).ask("Where does Anna live?").orElseThrow().sentence())
        .contains("Anna lives in Porto.");
  }

  @Test
  void hearsayAndWishesTeachNothing() {
    talk.say("My sister says I'm allergic to fun lol");
    talk.say("I wish I had a dog");
    talk.say("Imagine I lived in Paris");
    talk.say("My ex had a dog named Rex");
    assertThat(talk.ask("Do I have a dog?").orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
    assertThat(talk.ask("Where do I live?").orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
    assertThat(talk.ask("Am I allergic to anything?").orElseThrow().kind())
        .isEqualTo(Kind.NOT_TOLD);
  }

  @Test
  void neverToldIsSaid() {
    talk.say("I had soup for dinner.");
    assertThat(talk.ask("What's my brother's name?").orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
    assertThat(talk.ask("When did I tell you about my trip to Japan?").orElseThrow().kind())
        .isEqualTo(Kind.NOT_TOLD);
    assertThat(talk.ask("What did I have for dinner?").orElseThrow().sentence()).contains("soup");
  }

  @Test
  void forgettingAFriendLeavesNoWord() {
    talk.on(4, 1).say("My friend Tom borrowed money from me and never gave it back.");
    talk.say("Tom works at a bank.");
    talk.say("I had soup for dinner.");
    assertThat(talk.on(4, 2).say("Please forget everything about Tom.").orElseThrow().deed().kind())
        .isEqualTo(Deed.Kind.FORGET_PREVIEWED);
    assertThat(talk.say("Yes.").orElseThrow().deed().kind()).isEqualTo(Deed.Kind.FORGOTTEN);
    assertThat(talk.everyWordLeft()).doesNotContain("borrowed", "bank", "tom");
    assertThat(talk.ask("Where does Tom work?").orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
    assertThat(talk.ask("What did I have for dinner?").orElseThrow().sentence()).contains("soup");
  }

  @Test
  void theSpareKeyIsRemembered() {
    talk.on(3, 2).say("Remember that the spare key is under the blue pot.");
    assertThat(talk.on(3, 20).ask("Where is the spare key?").orElseThrow().sentence())
        .contains("under the blue pot", "on Monday, 2 March");
  }

  @Test
  void theInterviewComesDueAndItsOutcomeIsHeard() {
    talk.on(3, 5).say("I have an interview on Monday at a small publisher in Cork.");
    var now = talk.on(3, 10).recollect("It went well, they offered me the job!");
    assertThat(now.outcome())
        .map(OpenLoop::what)
        .hasValueSatisfying(w -> assertThat(w).contains("interview"));
    assertThat(talk.ask("When was my interview?").orElseThrow().sentence())
        .containsAnyOf("9 March", "yesterday");
  }

  @Test
  void oneTurnTeachesEachFactOnce() {
    talk.say("My sister Anna lives in Lisbon.");
    talk.say("My sister Anna lives in Lisbon, as you know.");
    assertThat(talk.knowledge().facts()).extracting(KnownFact::fact).doesNotHaveDuplicates();
    assertThat(talk.knowledge().beings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When is my chapter due?",
        "When's it due?",
        "When do I have to hand in the chapter?",
        "When does Ingrid want the chapter?",
        "What's the deadline for my chapter?",
      })
  void aDeadlineIsAnsweredByItsDay(String question) {
    talk.on(3, 11).say("My editor Ingrid wants the chapter by Friday.");
    assertThat(talk.ask(question).orElseThrow().sentence()).contains("Friday, 13 March");
  }

  @Test
  void aMovedDeadlineIsAnsweredByItsNewDay() {
    talk.on(3, 9).say("My chapter is due on Friday.");
    assertThat(talk.say("Ingrid wants it Thursday, not Friday."))
        .map(o -> o.deed().kind())
        .contains(Deed.Kind.CORRECTED);
    assertThat(talk.ask("When is my chapter due?").orElseThrow().sentence())
        .contains("Thursday, 12 March");
  }

  @Test
  void anothersAnimalIsNotOnesOwn() {
    talk.on(3, 2).say("My neighbor has a dog, Biscuit.");
    talk.on(3, 3);
    assertThat(talk.ask("What's the dog's name?").orElseThrow().sentence()).contains("Biscuit");
    assertThat(talk.ask("What's my neighbor's dog called?").orElseThrow().sentence())
        .contains("Your neighbor's dog", "Biscuit");
    assertThat(talk.ask("Who is Biscuit?").orElseThrow().sentence())
        .contains("Biscuit is your neighbor's dog.");
    assertThat(talk.ask("Do I have a dog?").orElseThrow().kind()).isEqualTo(Kind.NOT_TOLD);
  }

  @Test
  void aNameGivenLaterBelongsToTheOneJustSpokenOf() {
    talk.on(3, 2).say("My editor called.");
    talk.say("Her name is Ingrid.");
    assertThat(talk.ask("What's my editor's name?").orElseThrow().sentence()).contains("Ingrid");
  }

  @Test
  void childrenOfASisterAreNamedTogether() {
    talk.on(3, 2).say("My sister Lena called.");
    talk.say("She has two kids, Pim and Roos.");
    assertThat(talk.ask("What are my sister's kids called?").orElseThrow().sentence())
        .contains("Pim", "Roos");
  }

  @Test
  void aTripIsAnsweredByItsDay() {
    talk.on(3, 3).say("I'm flying to Lisbon on the 20th.");
    assertThat(talk.ask("When am I flying to Lisbon?").orElseThrow().sentence())
        .contains("Friday, 20 March");
  }
}
