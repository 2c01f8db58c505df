package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Draft;
import confidant.core.journal.Entry;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.core.origin.EventId;
import confidant.testkit.Gen;
import confidant.testkit.InMemoryVault;
import confidant.testkit.Samples;
import confidant.testkit.Seeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Does the same random things to the real vault and to the one in memory, and compares. */
class RandomLifeTests {
  @TempDir Path temp;
  private final List<EventId> ids = new ArrayList<>();

  @ParameterizedTest
  @Seeds(8)
  void livesLikeTheVaultInMemory(Gen gen) {
    Vault real = TestVaults.in(temp.resolve("vault"));
    Vault simple = new InMemoryVault();
    Journal journal = real.create(TestVaults.passphrase()).journal();
    Journal model = simple.create(TestVaults.passphrase()).journal();
    for (int step = 0; step < 40; step++) {
      if (gen.oneIn(12)) {
        journal.close();
        journal = real.open(TestVaults.passphrase()).journal();
      } else {
        step(gen, journal, model);
      }
      assertThat(everything(journal)).as("%s, step %d", gen, step).isEqualTo(everything(model));
    }
    journal.close();
    assertThat(real.check(TestVaults.passphrase()).damage()).isEmpty();
  }

  private void step(Gen gen, Journal journal, Journal model) {
    if (!ids.isEmpty() && gen.oneIn(6)) {
      Draft order = Samples.order(gen.pick(ids), gen.pick(ids));
      assertThat(journal.forget(order)).isEqualTo(model.forget(order));
      return;
    }
    List<Draft> drafts =
        gen.list(
            5,
            () ->
                new Draft(
                    Samples.EVENING.plusMillis(gen.between(-1000, 1000)),
                    Samples.said(gen.text(80))));
    List<Entry> written = journal.appendAll(drafts);
    assertThat(written).isEqualTo(model.appendAll(drafts));
    written.forEach(entry -> ids.add(entry.id()));
  }

  private static List<Entry> everything(Journal journal) {
    var entries = new ArrayList<Entry>();
    journal.replay(entries::add);
    return entries;
  }
}
