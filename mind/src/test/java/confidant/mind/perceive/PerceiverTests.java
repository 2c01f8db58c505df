package confidant.mind.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Act;
import confidant.core.conversation.Perception;
import confidant.core.memory.Fact;
import confidant.core.memory.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceiverTests {
  @Test
  void understandsAnOrdinaryEvening() {
    Perception heard =
        Hearing.of("My sister Anna is visiting. I have an interview on Monday and I'm so nervous!");
    assertThat(heard.language()).isEqualTo("en");
    assertThat(heard.mentions())
        .anyMatch(m -> m.name().equals("Anna") && m.relation().equals("sister"));
    assertThat(heard.facts())
        .anyMatch(f -> f.predicate() == Predicate.KIN && f.object().equals("Anna") && f.sure());
    assertThat(heard.loops()).anyMatch(l -> l.what().equals("your interview"));
    assertThat(heard.loops().getFirst().due()).isEqualTo("2026-03-17");
    assertThat(heard.tone().label()).isEqualTo("worried");
  }

  @Test
  void receiptsPointIntoTheUtterance() {
    String text = "Hello there. I live in Lisbon with my cat Biscuit.";
    Perception heard = Hearing.of(text);
    Fact home =
        heard.facts().stream()
            .filter(f -> f.predicate() == Predicate.HOME)
            .findFirst()
            .orElseThrow();
    var receipt = home.receipts().getFirst();
    assertThat(text.substring(receipt.start(), receipt.end())).contains("live in Lisbon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "😀😀",
        "...",
        "\u0000\u0007\u0008",
        "مرحبا كيف حالك اليوم يا صديقي",
        "שלום מה שלומך היום",
        "<b>hello</b> **you** [link](http://example.org)",
        "\ud83d",
        "((((((((((",
        "İIıi ǅ ﬁ ß",
        "a\u0301\u0301\u0301",
        "今日は天気がいいですね。散歩に行きました。",
        "\"\"\"\"",
        "'''''",
        "1234567890",
        "my my my my my my"
      })
  void neverFailsOnOddInput(String text) {
    Perception heard = Hearing.of(text);
    assertThat(heard.text()).isEqualTo(text);
    assertThat(heard.acts()).isNotEmpty();
  }

  @Test
  void readsOnlyTheEndsOfAVeryLongText() {
    String text =
        "I walked along the river today and thought of nothing. ".repeat(3_700)
            + "I want to kill myself.";
    Perception heard = Hearing.of(text);
    assertThat(heard.risk().level().atLeast(confidant.core.conduct.RiskLevel.ACUTE)).isTrue();
    assertThat(heard.sentences().getLast().end()).isLessThanOrEqualTo(Plain.HEAD);
  }

  @Test
  void readsNoEnglishGrammarIntoOtherLanguages() {
    Perception heard =
        Hearing.of(
            "Meine Schwester Anna kommt am Montag zu Besuch und ich freue mich sehr darauf.");
    assertThat(heard.language()).isEqualTo("de");
    assertThat(heard.frames()).isEmpty();
    assertThat(heard.facts())
        .singleElement()
        .matches(f -> f.predicate() == Predicate.KIN && f.object().equals("Anna"));
  }

  @Test
  void shortWordsKeepTheLanguageOfTheTalk() {
    assertThat(Hearing.of("ok super").language()).isEqualTo("en");
  }

  @Test
  void anUnclearLineIsUnknown() {
    assertThat(Hearing.of("the thing with the").act())
        .isIn(Act.UNKNOWN, Act.INFORM, Act.TELL_EVENT, Act.TELL_OPINION);
  }
}
