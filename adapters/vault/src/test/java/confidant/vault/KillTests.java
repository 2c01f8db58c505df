package confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Entry;
import confidant.core.journal.Journal;
import confidant.core.journal.Vault;
import confidant.core.origin.EventId;
import confidant.testkit.Gen;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed at moments of no choosing: what was acknowledged is there. */
class KillTests {
  /** Each kill hits as many vaults as a child works on; the property makes a longer run. */
  private static final int KILLS = Integer.getInteger("kills", 216) / ChildVault.VAULTS;

  private static final int FAMILIES = 6;
  private static final int MOST_WORDS = 160;

  @TempDir Path temp;

  /** What a vault's child has said of it. */
  private record Told(Path folder, Set<EventId> there, Set<EventId> gone) {
    void hear(long id) {
      if (id > 0) {
        there.add(new EventId(id));
      } else if (!there.remove(new EventId(-id))) {
        gone.add(new EventId(-id));
      }
    }
  }

  @Test
  void losesNothingAcknowledgedInTwoHundredKills() throws Exception {
    Children children = Children.recordedIn(temp);
    long acknowledged = 0;
    try (var threads = Executors.newFixedThreadPool(2)) {
      Stream<Callable<Long>> runs =
          IntStream.range(0, FAMILIES)
              .mapToObj(family -> () -> killAgainAndAgain(children, Gen.of(7000 + family)));
      for (Future<Long> run : threads.invokeAll(runs.toList())) {
        acknowledged += run.get();
      }
    }
    assertThat(acknowledged).isGreaterThan(KILLS * 20L);
  }

  private long killAgainAndAgain(Children children, Gen gen) throws Exception {
    Path family = temp.resolve("family" + gen.seed());
    var vaults = new ArrayList<Told>();
    for (int number = 0; number < ChildVault.VAULTS; number++) {
      Path folder = ChildVault.vault(family, number);
      TestVaults.in(folder).create(TestVaults.passphrase()).journal().close();
      vaults.add(new Told(folder, new HashSet<>(), new HashSet<>()));
    }
    for (int kill = 0; kill < KILLS / FAMILIES; kill++) {
      Process child = children.start(family, gen.number());
      listenAndKill(child, gen.oneIn(8) ? 0 : gen.between(1, MOST_WORDS), vaults);
      String when = "%s, kill %d".formatted(gen, kill);
      vaults.forEach(told -> verify(told, when));
    }
    return vaults.stream().mapToLong(told -> told.there().size() + told.gone().size()).sum();
  }

  /** Kills after so many words, while the child goes on; what it said until then counts. */
  private static void listenAndKill(Process child, int words, List<Told> vaults)
      throws IOException {
    try (var in = new DataInputStream(child.getInputStream())) {
      for (int heard = 0; ; heard++) {
        if (heard == words) {
          // By its handle: the process object would close the pipe with unread words in it.
          child.toHandle().destroyForcibly();
        }
        int number = (int) in.readLong();
        vaults.get(number).hear(in.readLong());
      }
    } catch (EOFException dead) {
      child.onExit().join();
    }
  }

  private static void verify(Told told, String when) {
    Vault.Opened opened = TestVaults.in(told.folder()).open(TestVaults.passphrase());
    try (Journal journal = opened.journal()) {
      assertThat(opened.damage()).as(when).isEmpty();
      var entries = new ArrayList<Entry>();
      journal.replay(entries::add);
      Set<EventId> ids = new HashSet<>(entries.stream().map(Entry::id).toList());
      assertThat(ids.containsAll(told.there())).as(when).isTrue();
      assertThat(told.gone()).as(when).noneMatch(ids::contains);
      assertThat(entries).as(when).allMatch(entry -> ChildVault.wrote(entry.event()));
    }
  }

  @Test
  void tellsASecondProcessWhoHoldsTheVault() throws Exception {
    Path folder = temp.resolve("held");
    SqliteVault vault = TestVaults.in(folder);
    try (Journal journal = vault.create(TestVaults.passphrase()).journal()) {
      assertThat(tell(folder))
          .contains("process " + ProcessHandle.current().pid())
          .contains(folder.toString());
      assertThat(journal.readOnly()).isFalse();
    }
    assertThat(tell(folder)).isEqualTo("opened");
  }

  private static String tell(Path folder) throws IOException {
    Process child = Children.plain(folder.toString(), "open");
    return new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
