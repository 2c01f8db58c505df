package confidant.mind.view;

import confidant.core.conduct.RiskLevel;
import confidant.core.journal.Entry;
import confidant.core.journal.Event.Forgotten;
import confidant.core.journal.Event.RiskNoted;
import confidant.core.journal.Event.Said;
import confidant.core.journal.Event.SpaceAsked;
import confidant.core.journal.View;
import confidant.core.origin.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What conduct asks of the clock: disclosures, breaks, standing danger, space. Holds no words. Safe
 * from any thread.
 */
public final class Duties implements View {
  /** A pause longer than this ends a session. */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  private static final Duration AGAIN = Duration.ofHours(3);
  private static final Duration AGAIN_FOR_MINORS = Duration.ofHours(1);
  private static final Duration BREAK = Duration.ofHours(2);
  private static final Duration DANGER_STANDS = Duration.ofHours(6);
  private static final Duration DARK_LATELY = Duration.ofHours(36);
  private static final int TURNS_DANGER_STANDS = 6;

  private Optional<Instant> disclosed = Optional.empty();
  private Optional<Instant> lastTurn = Optional.empty();
  private Instant sessionStart = Instant.EPOCH;
  private Optional<Instant> breakSaid = Optional.empty();
  private Optional<Instant> greeted = Optional.empty();
  private Optional<Instant> spaceUntil = Optional.empty();
  private RiskLevel risk = RiskLevel.NONE;
  private Instant riskAt = Instant.EPOCH;
  private int turnsSinceRisk;
  private final Map<RiskLevel, Integer> counts = new EnumMap<>(RiskLevel.class);

  @Override
  public synchronized void apply(Entry entry) {
    switch (entry.event()) {
      case Said said -> said(entry.at(), said);
      case RiskNoted noted -> noted(entry.at(), noted.level());
      case SpaceAsked asked -> spaceUntil = Optional.of(asked.until());
      default -> {}
    }
  }

  private void said(Instant at, Said said) {
    boolean fresh = lastTurn.isEmpty() || Duration.between(lastTurn.get(), at).compareTo(PAUSE) > 0;
    if (fresh) {
      sessionStart = at;
    }
    lastTurn = Optional.of(at);
    if (said.speaker() == Speaker.PERSON) {
      turnsSinceRisk++;
      return;
    }
    if (said.disclosed()) {
      disclosed = Optional.of(at);
    }
    if (said.moves().contains("BREAK_REMINDER")) {
      breakSaid = Optional.of(at);
    }
    if (said.moves().contains("GREET")) {
      greeted = Optional.of(at);
    }
  }

  /** A lower level noted later does not end a higher one that still stands. */
  private void noted(Instant at, RiskLevel level) {
    counts.merge(level, 1, Integer::sum);
    if (level.atLeast(risk) || !stands(at)) {
      risk = level;
    }
    riskAt = at;
    turnsSinceRisk = 0;
  }

  private boolean stands(Instant now) {
    return Duration.between(riskAt, now).compareTo(DANGER_STANDS) < 0;
  }

  /** Moments hold no words: what was noticed stays noticed, so that the number stays in reach. */
  @Override
  public void forget(Forgotten order) {}

  /**
   * The danger that still stands at that moment: for six turns at its level, for six hours as a
   * concern.
   */
  public synchronized RiskLevel standingRisk(Instant now) {
    if (risk == RiskLevel.NONE || !stands(now)) {
      return RiskLevel.NONE;
    }
    return turnsSinceRisk <= TURNS_DANGER_STANDS ? risk : RiskLevel.CONCERN;
  }

  /** True when plain danger was told in the last day and a half. */
  public synchronized boolean darkLately(Instant now) {
    return risk.atLeast(RiskLevel.ACUTE)
        && Duration.between(riskAt, now).compareTo(DARK_LATELY) < 0;
  }

  /** True when it was not yet said today, on the person's calendar, that she is an AI. */
  public synchronized boolean disclosureDue(Instant now, ZoneId zone) {
    return disclosed.isEmpty()
        || !disclosed.get().atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
  }

  /** True when the talk has gone on so long that it must be said again. */
  public synchronized boolean disclosureDueAgain(Instant now, boolean minor) {
    Instant since = disclosed.filter(d -> d.isAfter(sessionStart)).orElse(sessionStart);
    return goesOn(now)
        && Duration.between(since, now).compareTo(minor ? AGAIN_FOR_MINORS : AGAIN) >= 0;
  }

  /** True once in a session, after two hours. */
  public synchronized boolean breakDue(Instant now) {
    boolean said = breakSaid.filter(b -> !b.isBefore(sessionStart)).isPresent();
    return goesOn(now) && !said && Duration.between(sessionStart, now).compareTo(BREAK) >= 0;
  }

  private boolean goesOn(Instant now) {
    return lastTurn.isPresent() && Duration.between(lastTurn.get(), now).compareTo(PAUSE) <= 0;
  }

  /** When she last greeted. */
  public synchronized Optional<Instant> lastGreeting() {
    return greeted;
  }

  public synchronized Optional<Instant> lastTurn() {
    return lastTurn;
  }

  /** Until when she was asked to keep quiet; empty when that is over or was never asked. */
  public synchronized Optional<Instant> spaceUntil(Instant now) {
    return spaceUntil.filter(now::isBefore);
  }

  /** How often each level of danger was noticed; no words, no moments. */
  public synchronized Map<RiskLevel, Integer> riskCounts() {
    return Map.copyOf(counts);
  }
}
