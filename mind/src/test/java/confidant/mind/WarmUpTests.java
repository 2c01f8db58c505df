package confidant.mind;

import static org.assertj.core.api.Assertions.assertThat;

import confidant.core.journal.Event.Said;
import confidant.understanding.Understanding;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTests {
  private static final Instant NOW = Instant.parse("2026-03-03T19:00:00Z");

  private static WarmUp warmUp() {
    return new WarmUp(
        new Faculties(
            Understanding.tagger(),
            Understanding.embedder(),
            Understanding.stemmer(),
            Understanding.languages()));
  }

  @Test
  void theMadeUpLifeEndsBeforeNow() {
    assertThat(WarmUp.life(NOW))
        .isNotEmpty()
        .allMatch(draft -> draft.at().isBefore(NOW))
        .allMatch(draft -> draft.event() instanceof Said said && !said.text().isBlank());
  }

  @Test
  void endsAsSoonAsThePersonIsIn() {
    var asked = new AtomicInteger();

    warmUp().run(() -> asked.incrementAndGet() < 3);

    assertThat(asked).hasValueLessThan(10);
  }
}
