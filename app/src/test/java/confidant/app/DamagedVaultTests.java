package confidant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confidant.core.journal.JournalException;
import confidant.core.origin.Channel;
import confidant.core.person.Answers;
import confidant.mind.Home;
import confidant.mind.Mind;
import confidant.testkit.FakeClock;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real vault with a spoiled row: what was told before it is still found, and nothing is lost. */
class DamagedVaultTests {
  private static final char[] PASSPHRASE = "two grey donkeys".toCharArray();

  @TempDir private Path folder;

  private Home home() {
    return new Home(
        Parts.vault(folder.resolve("vault")),
        Parts.faculties(),
        FakeClock.at("2026-03-03T19:00:00Z"),
        () -> ZoneOffset.UTC);
  }

  @Test
  void whatWasToldBeforeTheDamageCanStillBeLookedUp() throws SQLException {
    try (Home home = home()) {
      home.begin(PASSPHRASE.clone(), Answers.defaults());
      home.mind().answer("My donkey is called Rosinante", Channel.TYPED, line -> {});
      home.mind().answer("It rained all afternoon", Channel.TYPED, line -> {});
    }
    spoilTheLastRow();
    try (Home home = home()) {
      home.unlock(PASSPHRASE.clone());
      Mind mind = home.mind();
      assertThat(mind.readOnly()).isTrue();
      assertThat(mind.lookUp("What is my donkey called?"))
          .hasValueSatisfying(answer -> assertThat(answer.sentence()).contains("Rosinante"));
      assertThat(mind.lookUp("I am a bit tired today")).isEmpty();
      assertThatThrownBy(() -> mind.answer("Hello", Channel.TYPED, line -> {}))
          .isInstanceOf(JournalException.class);
    }
  }

  private void spoilTheLastRow() throws SQLException {
    String database = "jdbc:sqlite:" + folder.resolve("vault").resolve("journal.db");
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE journal SET sealed = CAST(sealed || x'00' AS BLOB) WHERE id = (SELECT max(id) FROM journal)");
    }
  }
}
