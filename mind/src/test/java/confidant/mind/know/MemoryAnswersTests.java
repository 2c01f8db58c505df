package confidant.mind.know;

import static confidant.core.memory.Fact.ME;
import static confidant.core.memory.Predicate.*;
import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.language.DayInterval;
import confidant.core.memory.MemoryAnswer;
import confidant.core.memory.MemoryAnswer.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryAnswersTests {
  private final Story story = new Story();

  @BeforeEach
  void aFewWeeksOfTalk() {
    story.on(3, 3).teaching(ME, PET, "cat", "Biscuit").say("My cat Biscuit knocked over a vase.");
    story.teaching(ME, HOME, "", "Lisbon").say("I live in Lisbon, by the river.");
    story.teaching(ME, KIN, "sister", "Anna").say("My sister is called Anna.");
    story.on(3, 5).teaching("Anna", HOME, "", "Braga").say("Anna lives in Braga.");
    story.teaching(ME, FEAR, "", "flying").say("I'm scared of flying, the take-off most of all.");
    story.teaching(ME, ALLERGY, "", "peanuts").say("I'm allergic to peanuts.");
    story.say("Anna and I had lunch at the market today.");
    story.on(3, 9).teaching(ME, JOB, "", "nurse").say("I work as a nurse on nights.");
    story
        .teaching(ME, LIKES, "", "hiking")
        .teaching(ME, LIKES, "", "jazz")
        .say("I love hiking and jazz.");
    story.teaching(ME, PERSON, "friend", "Tom").say("My friend Tom came by.");
    story.teaching("Tom", ALLERGY, "", "shellfish").say("Tom is allergic to shellfish.");
    story
        .teaching(ME, KIN, "brother", "", true, 1, Optional.empty())
        .say("I don't have a brother.");
    story
        .teaching(
            ME,
            BIRTHDAY,
            "",
            "14 May",
            false,
            1,
            Optional.of(DayInterval.day(LocalDate.of(1990, 5, 14))))
        .say("My birthday is 14 May, I was born in 1990.");
    story
        .on(3, 16)
        .teaching(ME, HOME, "", "Porto")
        .say("I live in Porto now, the boxes are still everywhere.");
    story
        .teaching(
            ME,
            PLAN,
            "",
            "job interview",
            false,
            1,
            Optional.of(DayInterval.day(LocalDate.of(2026, 3, 26))))
        .say("The job interview is on the 26th.");
    story.say("The flight to Rome was awful, flying is not for me.");
    story.teaching(ME, FAVORITE, "color", "green").say("My favorite color is green.");
    story.say("I saw Anna yesterday and we laughed a lot.");
    story.teaching(ME, DIET, "", "vegetarian").say("I've been vegetarian for years.");
    story.teaching(ME, PLAYS, "", "the cello").say("I play the cello badly.");
    story.on(3, 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What's my cat called?|Your cat is called Biscuit. You told me on Tuesday, 3 March.",
        "what is the name of my cat|Biscuit",
        "whats my cats name?|Biscuit",
        "Do you remember my cat's name?|Biscuit",
        "Can you tell me what my cat is called?|Biscuit",
        "hey, what was my cat's name again?|Biscuit",
        "What's the name of my pet?|Biscuit",
        "Who is Anna?|Anna is your sister.",
        "who's anna|lives in Braga",
        "What's my sister's name?|Anna",
        "What is my sister called?|Anna",
        "Where do I live?|You live in Porto. You told me on Monday, 16 March.",
        "where do i live now|Porto",
        "Do you remember where I live?|Porto",
        "What city do I live in?|Porto",
        "Where does my sister live?|Anna lives in Braga.",
        "where does Anna live?|Braga",
        "Where did I live before?|You lived in Lisbon.",
        "where did I live before that?|Lisbon",
        "Do I live in Porto?|Yes. You live in Porto.",
        "Do I live in Lisbon?|No. You live in Porto.",
        "What do I do for a living?|You work as a nurse.",
        "What's my job?|nurse",
        "what do I do for work?|nurse",
        "What do I like?|You like hiking and jazz.",
        "What am I afraid of?|You're afraid of flying.",
        "what am i scared of|flying",
        "Am I afraid of flying?|Yes. You're afraid of flying.",
        "What am I allergic to?|You're allergic to peanuts.",
        "Am I allergic to anything?|peanuts",
        "Am I allergic to nuts?|Yes. You're allergic to peanuts.",
        "What allergies do I have?|peanuts",
        "Is Tom allergic to shellfish?|Yes. Tom is allergic to shellfish.",
        "What is Tom allergic to?|shellfish",
        "Do I have a brother?|No. You don't have a brother.",
        "Do I have a sister?|Yes, your sister Anna.",
        "Do I have any siblings?|Anna",
        "Do I have any pets?|Yes, your cat Biscuit.",
        "do i have a cat?|Biscuit",
        "When is my birthday?|Your birthday is on 14 May.",
        "when's my birthday?|14 May",
        "How old am I?|You're 35",
        "When is my job interview?|Your job interview is on Thursday, 26 March.",
        "what day is my interview?|26 March",
        "What's my favorite color?|Your favorite color is green.",
        "what's my favourite colour?|green",
        "Am I vegetarian?|Yes. You're vegetarian.",
        "Do I play the cello?|Yes. You play the cello.",
        "What instrument do I play?|cello",
        "Do I like jazz?|Yes. You like",
        "When did I last see Anna?|The last time was on Sunday, 15 March; you told me on Monday, 16 March: “I saw Anna yesterday and we laughed a lot”",
        "When did I first mention Anna?|The first time was on Tuesday, 3 March: “My sister is called Anna”",
        "When did I last mention Tom?|on Monday, 9 March",
        "How long ago did I see Anna?|That was five days ago",
        "How many times have I mentioned Anna?|Four times. The first was on Tuesday, 3 March, the latest on Monday, 16 March.",
        "How often did I talk about my cat?|Once, on Tuesday, 3 March",
        "What did I say about flying?|On Thursday, 5 March you said “I'm scared of flying, the take-off most of all”, and on Monday, 16 March “The flight to Rome was awful, flying is not for me”.",
        "Did I tell you about Tom?|Yes. On Monday, 9 March you said",
        "have I ever mentioned hiking?|Yes.",
        "did I tell you that I play the cello?|Yes.",
        "When did I tell you about my sister?|On Monday, 16 March you said",
        "What do you know about Tom?|Your friend is called Tom. Tom is allergic to shellfish.",
        "what do you know about me?|You live in Porto.",
        "Who is my sister?|Your sister is called Anna.",
        "Who's my friend?|Tom",
        "Where are my boxes?|I live in Porto now, the boxes are still everywhere",
        "What happened to the vase?|Your cat Biscuit knocked over a vase. You told me",
        "do you remember the vase?|Yes.",
        "Where was I when I had lunch with Anna?|lunch at the market",
      })
  void answersWhatWasTold(String question, String part) {
    assertThat(story.ask(question)).map(MemoryAnswer::sentence).get().asString().contains(part);
    assertThat(story.ask(question).orElseThrow().receipts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What's my dog called?",
        "Where are my keys?",
        "Where did I put the passport?",
        "What is my brother's name?",
        "Who is Ruben?",
        "Where does my mother live?",
        "Where does Tom live?",
        "When did I tell you about my uncle?",
        "When did I last see Ruben?",
        "What did I say about skiing?",
        "Did I tell you about my divorce?",
        "Have I mentioned Marta?",
        "How many times did I mention Ruben?",
        "When is my dentist appointment?",
        "When is Anna's birthday?",
        "How old is Anna?",
        "What does Anna do for a living?",
        "What does Tom like?",
        "Is Anna allergic to shellfish?",
        "What is Anna allergic to?",
        "Am I married?",
        "Do I have a daughter?",
        "Do I have a car?",
        "Do I speak Italian?",
        "What's my favorite book?",
        "What was my work before?",
        "Where did I go to school?",
        "What's my boss called?",
        "Who is my boss?",
        "What do I hate?",
        "Is Tom married?",
        "Does Anna like jazz?",
        "Where am I from?",
        "What was my job before that?",
        "What did I say about the promotion?",
        "Do you remember my wedding?",
        "Do you remember what I told you about Paris?",
        "What was the name of the restaurant in Vienna?",
        "Which book did I finish last week?",
        "When did I move to Berlin?",
        "How long ago did I quit smoking?",
        "What did my boss say to me?",
        "when did I first meet Marta?",
      })
  void saysThatItWasNeverTold(String question) {
    MemoryAnswer answer = story.ask(question).orElseThrow();
    assertThat(answer.sentence()).isNotBlank();
    assertThat(answer.kind()).as(answer.sentence()).isEqualTo(Kind.NOT_TOLD);
    assertThat(answer.receipts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How are you?",
        "What should I do?",
        "Am I stupid?",
        "What do you think of jazz?",
        "Why is the sky blue?",
        "Do you like jazz?",
        "What have I done?",
        "Can you help me write a letter?",
        "I saw Anna again.",
        "Where is Porto?",
        "Do I like him?",
        "Does she love me?",
        "What is my purpose?",
        "What are my options?",
        "Where is my life going?",
        "Do I have to go?",
        "Where is the station?",
        "What's the capital of Mongolia?",
        "What is love?",
        "Are you human?",
        "Is it raining?",
        "Do we have to talk about that?",
        "What time is it?",
        "Who are you?",
        "What's your name?",
        "When will this end?",
      })
  void leavesOtherQuestionsAlone(String text) {
    assertThat(story.ask(text)).isEmpty();
  }
}
