package confidant.mind.speak;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.conversation.Move;
import confidant.core.conversation.Plan;
import confidant.core.conversation.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasebookTests {
  @ParameterizedTest
  @EnumSource(Move.Kind.class)
  void hasSomethingToSayForEveryMoveWithNothingKnown(Move.Kind kind) {
    var lines =
        kind == Move.Kind.REFLECT || kind == Move.Kind.RECALL
            ? said(
                true,
                Plan.Length.MEDIUM,
                Move.of(kind).with("text", "you slept").with("date", "today"))
            : said(true, Plan.Length.MEDIUM, Move.of(kind));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().text()).isNotBlank().doesNotContain("{");
  }

  @Test
  void saysTheSameAgainForTheSameSeed() {
    var plan =
        plan(true, Move.of(Move.Kind.ACKNOWLEDGE, "event"), Move.of(Move.Kind.WONDER, "work"));
    assertThat(Scenes.said(plan, Scenes.scene(7, Map.of(), List.of())))
        .isEqualTo(Scenes.said(plan, Scenes.scene(7, Map.of(), List.of())));
  }

  @Test
  void asksNothingWhenNoQuestionIsWelcome() {
    var plan = plan(false, Move.of(Move.Kind.GREET, "evening"), Move.of(Move.Kind.WONDER, "work"));
    for (long seed = 0; seed < 50; seed++) {
      assertThat(text(Scenes.said(plan, Scenes.scene(seed, Map.of(), List.of()))))
          .doesNotContain("?");
    }
  }

  @Test
  void asksAtMostOneThing() {
    var plan = plan(true, Move.of(Move.Kind.GREET, "evening"), Move.of(Move.Kind.WONDER, "work"));
    for (long seed = 0; seed < 50; seed++) {
      assertThat(text(Scenes.said(plan, Scenes.scene(seed, Map.of(), List.of()))))
          .satisfies(
              t -> assertThat(t.chars().filter(c -> c == '?').count()).isLessThanOrEqualTo(1));
    }
  }

  @Test
  void doesNotComeBackToALineWhileOthersAreLeft() {
    var used = new HashMap<String, Integer>();
    for (int turn = 0; turn < 20; turn++) {
      used.replaceAll((id, ago) -> ago + 1);
      var line =
          Scenes.said(
                  plan(false, Move.of(Move.Kind.ACKNOWLEDGE, "minimal")),
                  Scenes.scene(turn, used, List.of()))
              .getFirst();
      assertThat(used).doesNotContainKey(line.line());
      used.put(line.line(), 1);
    }
  }

  @Test
  void saysAnswersFromMemoryAsTheyAreGiven() {
    var move = Move.of(Move.Kind.ANSWER, "memory").with("text", "Your cat is called Biscuit.");
    assertThat(text(said(false, Plan.Length.SHORT, move))).isEqualTo("Your cat is called Biscuit.");
  }

  @Test
  void doesNotAcknowledgeTwice() {
    var lines =
        said(
            false,
            Plan.Length.MEDIUM,
            Move.of(Move.Kind.ACKNOWLEDGE, "event"),
            Move.of(Move.Kind.REFLECT).with("text", "your boss yelled at you"));
    assertThat(lines).extracting(Reply.Line::move).containsExactly(Move.Kind.REFLECT);
    assertThat(lines.getFirst().text()).containsIgnoringCase("your boss yelled at you.");
  }

  @Test
  void givesTheNumberAndNamesWhoseItIs() {
    var move =
        Move.of(Move.Kind.CRISIS, "suicide.acute")
            .with("line", "988")
            .with("whose", "the 988 Lifeline")
            .with("emergency", "911");
    for (long seed = 0; seed < 30; seed++) {
      var lines = Scenes.said(plan(false, move), Scenes.scene(seed, Map.of(), List.of()));
      assertThat(text(lines)).contains("988");
    }
  }

  @Test
  void keepsItsTaste() {
    var move = Move.of(Move.Kind.OWN_VIEW, "favorite").with("thing", "color");
    var tastes =
        java.util.stream.LongStream.range(0, 40)
            .mapToObj(seed ->
                text(Scenes.said(plan(false, move), Scenes.scene(seed, Map.of(), List.of()))))
            .map(t -> t.replaceAll("(?i).*(grey-blue|brick red|old bottles|warm white).*", "$1"))
            .filter(t -> t.length() < 12)
            .distinct();
    assertThat(tastes).hasSize(1);
  }

  @Test
  void answersInAnUnknownLanguageWithOneHonestSentence() {
    assertThat(text(said(true, Plan.Length.SHORT, Move.of(Move.Kind.LIMIT, "language.it"))))
        .startsWith("Non parlo");
  }

  private static Plan plan(boolean mayAsk, Move... moves) {
    return Scenes.plan(mayAsk, Plan.Length.MEDIUM, "en", moves);
  }

  private static List<Reply.Line> said(boolean mayAsk, Plan.Length length, Move... moves) {
    return Scenes.said(
        Scenes.plan(mayAsk, length, "en", moves), Scenes.scene(3, Map.of(), List.of()));
  }

  private static String text(List<Reply.Line> lines) {
    return String.join(" ", lines.stream().map(Reply.Line::text).toList());
  }
}
