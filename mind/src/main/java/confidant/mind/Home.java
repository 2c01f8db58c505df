package confidant.mind;

import confidant.core.journal.Event.Met;
import confidant.core.journal.Event.PersonaChosen;
import confidant.core.journal.JournalException;
import confidant.core.journal.Vault;
import confidant.core.person.Answers;
import confidant.mind.plan.NameGiver;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The house she lives in: empty, locked, or open with her in it. What the page and the terminal
 * talk to. Safe from any thread.
 */
public final class Home implements AutoCloseable {
  /** Whether a vault exists and is open. */
  public enum State {
    NEW,
    LOCKED,
    OPEN
  }

  /**
   * The first meeting is over.
   *
   * @param recoveryCode shown once, kept nowhere
   * @param hello her first words
   */
  public record Beginning(String recoveryCode, String hello) {}

  private final Vault vault;
  private final Faculties faculties;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final List<Consumer<Notice>> watchers = new CopyOnWriteArrayList<>();
  private volatile Optional<Mind> mind = Optional.empty();
  private volatile Optional<String> damage = Optional.empty();

  public Home(Vault vault, Faculties faculties, InstantSource clock, Supplier<ZoneId> zone) {
    this.vault = vault;
    this.faculties = faculties;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Makes her mind ready while nobody is in: some seconds of work, on the calling thread, which
   * pauses while a passphrase is tried, and ends early when it opens the vault.
   *
   * @return whether nobody came in meanwhile
   */
  public boolean warmUp() {
    new WarmUp(faculties).run(this::nobodyIn);
    return nobodyIn();
  }

  /** Waits for an opening that is under way: it needs the processors more than a warm-up does. */
  private synchronized boolean nobodyIn() {
    return mind.isEmpty();
  }

  public State state() {
    if (mind.isPresent()) {
      return State.OPEN;
    }
    return vault.exists() ? State.LOCKED : State.NEW;
  }

  public Vault vault() {
    return vault;
  }

  /** What is wrong with the open vault and what to do, if anything. */
  public Optional<String> damage() {
    return damage;
  }

  /** Makes the vault, keeps the answers, and lets her choose who she is. */
  public synchronized Beginning begin(char[] passphrase, Answers answers) {
    Vault.Created created = vault.create(passphrase);
    Mind born = Mind.open(created.journal(), vault, faculties, clock, zone, this::tell);
    var giver = new NameGiver();
    var persona = giver.persona(answers, clock.millis());
    born.remember(new Met(answers));
    born.remember(new PersonaChosen(persona, "the first evening"));
    mind = Optional.of(born);
    return new Beginning(created.recoveryCode(), giver.hello(persona, answers));
  }

  /**
   * Opens with the passphrase or the recovery code; does nothing but check the secret when open.
   *
   * @throws JournalException.WrongSecret when it opens no slot
   */
  public synchronized void unlock(char[] secret) {
    if (mind.isPresent()) {
      vault.prove(secret);
      return;
    }
    Vault.Opened opened = vault.open(secret);
    damage = opened.damage();
    mind = Optional.of(Mind.open(opened.journal(), vault, faculties, clock, zone, this::tell));
  }

  /** Keys and views leave memory; every screen is told. */
  public synchronized void lock() {
    mind.ifPresent(Mind::close);
    mind = Optional.empty();
    damage = Optional.empty();
    tell(new Notice.Locked());
  }

  /** Locks, then removes every file of the vault. */
  public synchronized void deleteEverything() {
    lock();
    vault.delete();
  }

  /**
   * Her mind, while the vault is open.
   *
   * @throws JournalException when it is not
   */
  public Mind mind() {
    return mind.orElseThrow(
        () -> new JournalException("It is locked. Open it with your passphrase first."));
  }

  /** Hears every notice until the returned handle is closed. Watchers must not block. */
  public Watch watch(Consumer<Notice> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Ends a watch. */
  public interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  private void tell(Notice notice) {
    watchers.forEach(w -> w.accept(notice));
  }

  @Override
  public synchronized void close() {
    mind.ifPresent(Mind::close);
    mind = Optional.empty();
  }
}
