package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Entry;
import confidant.core.journal.Event;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.testkit.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Vaults written by programs of that month must open for ever. Never make these files anew: when
 * the format or an event changes, keep another month beside them.
 */
class KeptVaultTests {
  private static final String RECOVERY_CODE = "A5Y9-VYJN-WMKX-FFVQ-XX7W-0ZWN-BDN";

  @TempDir Path folder;

  private void unpack(String month) throws IOException {
    for (String name : new String[] {"journal.db", "manifest.evs"}) {
      String resource = "/kept/%s/%s".formatted(month, name);
      try (InputStream kept = KeptVaultTests.class.getResourceAsStream(resource)) {
        assertThat(kept).as(resource).isNotNull();
        Files.copy(kept, folder.resolve(name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "2026-11")
  void opensWithEverythingThatWasWritten(String month) throws IOException {
    unpack(month);
    Vault.Opened opened = TestVaults.in(folder).open(TestVaults.passphrase());
    var events = new ArrayList<Event>();
    try (Journal journal = opened.journal()) {
      journal.replay(entry -> events.add(entry.event()));
      Entry next = journal.append(Samples.draft("and it goes on"));
      assertThat(next.id().sequence()).isEqualTo(18);
    }
    var expected = new ArrayList<Event>(List.of(Samples.said("the first words")));
    expected.addAll(Samples.oneOfEachKind().subList(1, 14));
    expected.add(new Event.FromNewerVersion(99, "eyJ2IjoxfQ=="));
    assertThat(opened.damage()).isEmpty();
    assertThat(events.subList(0, 15)).isEqualTo(expected);
    assertThat(events.getLast()).isInstanceOf(Event.Forgotten.class);
  }

  @ParameterizedTest
  @ValueSource(strings = "2026-11")
  void opensWithTheRecoveryCodePrintedThen(String month) throws IOException {
    unpack(month);
    TestVaults.in(folder).prove(RECOVERY_CODE.toCharArray());

    assertThat(TestVaults.in(folder).check(TestVaults.passphrase()).forgotten()).isEqualTo(1);
  }
}
