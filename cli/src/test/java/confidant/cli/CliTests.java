package confidant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CliTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private final TestShell shell = new TestShell();

  @BeforeEach
  void writeThePassphrase() throws Exception {
    Files.writeString(folder.resolve("secret"), "seven slow herons\n");
    Files.writeString(folder.resolve("wrong"), "eight slow herons\n");
  }

  private int run(String input, String... words) {
    return runWith("secret", input, words);
  }

  private int runWith(String secret, String input, String... words) {
    var all = new java.util.ArrayList<>(java.util.List.of(words));
    all.add("--vault");
    all.add(folder.resolve("vault").toString());
    all.add("--passphrase-file");
    all.add(folder.resolve(secret).toString());
    return shell.run(input, all.toArray(String[]::new));
  }

  @Test
  void aScriptGetsOneReplyAndOneEmptyLineForEachLine() {
    run("", "vault", "init");
    int exit = run("The kettle sings.\nIt is blue.\n", "talk", "--now", "2026-03-03T20:00+01:00");
    assertThat(exit).isEqualTo(Exit.OK);
    assertThat(shell.out().split("\n\n", -1)).hasSize(3);
    assertThat(shell.out()).endsWith("\n\n");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void makesAVaultOutOfAnAnswersFile() throws Exception {
    Path answers = folder.resolve("answers.toml");
    Files.writeString(answers, "name = \"Ilse\"\nage = \"from_65\"\nlanguage = \"de\"\n");
    assertThat(run("", "vault", "init", "--json", "--answers", answers.toString())).isZero();
    var made = JSON.readTree(shell.out());
    assertThat(made.get("recoveryCode").asString()).isNotBlank();
    assertThat(made.get("hello").asString()).isNotBlank();
    assertThat(run("", "vault", "init")).isEqualTo(Exit.FAILED);
  }

  @Test
  void anUnknownAnswerIsToldWithTheNearestKnownOne() throws Exception {
    Path answers = folder.resolve("answers.toml");
    Files.writeString(answers, "nme = \"Ilse\"\n");
    assertThat(run("", "vault", "init", "--answers", answers.toString())).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("\"nme\"").contains("\"name\"");
  }

  @Test
  void anAnswerThatIsNoChoiceIsToldWithTheChoices() throws Exception {
    Path answers = folder.resolve("answers.toml");
    Files.writeString(answers, "voice = \"loud\"\n");
    assertThat(run("", "vault", "init", "--answers", answers.toString())).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("loud").contains("neutral");
  }

  @Test
  void theWrongPassphraseIsToldOnStandardError() {
    run("", "vault", "init");
    assertThat(runWith("wrong", "hello\n", "talk")).isEqualTo(Exit.WRONG_PASSPHRASE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("does not open it");
  }

  @Test
  void withoutAVaultItSaysHowToMakeOne() {
    assertThat(run("hello\n", "talk")).isEqualTo(Exit.FAILED);
    assertThat(shell.err()).contains("vault init");
  }

  @Test
  void withoutAPassphraseAScriptIsNotLeftWaiting() {
    run("", "vault", "init");
    int exit = shell.run("hello\n", "talk", "--vault", folder.resolve("vault").toString());
    assertThat(exit).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("--passphrase-file");
  }

  @Test
  void checksAndTellsTheCountAsJson() {
    run("", "vault", "init");
    assertThat(run("", "vault", "check", "--json")).isZero();
    assertThat(JSON.readTree(shell.out()).get("events").asLong()).isPositive();
  }

  @Test
  void forgettingIsShownBeforeItIsDone() {
    run("", "vault", "init");
    run("The kettle sings.\n", "talk");
    assertThat(run("", "forget", "--phrase", "kettle", "--json")).isZero();
    var shown = JSON.readTree(shell.out());
    assertThat(shown.get("done").asBoolean()).isFalse();
    assertThat(shown.get("goes")).isNotEmpty();
    run("", "forget", "--phrase", "kettle", "--yes");
    run("", "forget", "--phrase", "kettle", "--json");
    assertThat(JSON.readTree(shell.out()).get("goes")).isEmpty();
  }

  @Test
  void statusSaysMoreWithThePassphrase() {
    assertThat(run("", "status", "--json")).isZero();
    assertThat(JSON.readTree(shell.out()).get("exists").asBoolean()).isFalse();
    run("", "vault", "init");
    run("", "status", "--json");
    assertThat(JSON.readTree(shell.out()).get("name").asString()).isNotBlank();
  }

  @Test
  void exportNeverOverwrites() throws Exception {
    run("", "vault", "init");
    Path file = folder.resolve("all.zip");
    assertThat(run("", "vault", "export", file.toString())).isZero();
    assertThat(file).exists();
    assertThat(run("", "vault", "export", file.toString())).isEqualTo(Exit.USAGE);
  }

  @Test
  void withoutACommandThePageIsServed() {
    assertThat(run("")).isZero();
    assertThat(shell.out()).contains("http://127.0.0.1");
  }

  @Test
  void anUnknownOptionIsToldWithTheNearestKnownOne() {
    assertThat(shell.run("", "talk", "--vautl", "here")).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("\"--vautl\"").contains("--vault");
  }

  @Test
  void aMomentThatIsNoneIsToldWithOneThatIs() {
    assertThat(shell.run("", "talk", "--now", "yesterday")).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("\"yesterday\"").contains("2026-03-03T20:00+01:00");
    assertThat(shell.err()).doesNotContain("java.");
  }

  @Test
  void aPortThatIsNoneIsToldWithWhatPortsAre() {
    assertThat(shell.run("", "--port", "99999")).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("\"99999\"").contains("65535");
  }

  @Test
  void wrongUseIsToldWithTheHelpToRead() {
    assertThat(shell.run("", "vault", "chekc")).isEqualTo(Exit.USAGE);
    assertThat(shell.err()).contains("--help");
    assertThat(shell.out()).isEmpty();
  }
}
