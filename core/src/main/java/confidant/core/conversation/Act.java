package confidant.core.conversation;

/** What an utterance does. One is the main act; others may be present. */
public enum Act {
  GREET,
  FAREWELL,
  THANK,
  APOLOGIZE,
  TELL_EVENT,
  TELL_FEELING,
  TELL_OPINION,
  TELL_PLAN,
  GOOD_NEWS,
  BAD_NEWS,
  INFORM,
  PRAISE,
  ASK_MEMORY,
  ASK_HER,
  ASK_WORLD,
  ASK_HOW_TO,
  ASK_ADVICE,
  REQUEST,
  REMEMBER,
  FORGET,
  CORRECT,
  AGREE,
  REFUSE,
  ASK_SPACE,
  BACKCHANNEL,
  TEST_HER,
  ROMANCE,
  HOSTILE,
  JOKE,
  GIBBERISH,
  RISK,
  UNKNOWN;

  public boolean question() {
    return this == ASK_MEMORY
        || this == ASK_HER
        || this == ASK_WORLD
        || this == ASK_HOW_TO
        || this == ASK_ADVICE;
  }
}
