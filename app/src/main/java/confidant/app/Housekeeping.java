package confidant.app;

import confidant.mind.Home;
import java.time.Duration;

/**
 * Gives memory back to the machine once the person has been quiet for a while: opening a vault and
 * talking leave behind what nobody needs, and the collector alone would keep it for hours. It costs
 * a fifth of a second, so it waits for a pause in the talk. Safe for several threads.
 */
final class Housekeeping {
  private final Duration pause;
  private final Runnable collection;
  private Home.State seen = Home.State.NEW;
  private long stirred;
  private boolean done = true;

  /**
   * @param pause how long nothing may have happened, counted by {@link #look}
   * @param collection gives memory back
   */
  Housekeeping(Duration pause, Runnable collection) {
    this.pause = pause;
    this.collection = collection;
  }

  /** Something was said or changed, {@code now} nanoseconds on a steady clock. */
  synchronized void stir(long now) {
    stirred = now;
    done = false;
  }

  /**
   * Looks whether it is time. A vault that was opened or locked since the last look counts as a
   * stir.
   */
  synchronized void look(Home.State state, long now) {
    if (state != seen) {
      seen = state;
      stirred = now;
      done = false;
    } else if (!done && now - stirred >= pause.toNanos()) {
      done = true;
      collection.run();
    }
  }
}
