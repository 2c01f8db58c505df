package confidant.core.person;

import java.util.Optional;

/**
 * What the person answered at set-up.
 *
 * @param social more social or more solitary; empty when skipped
 * @param voice which voice
 * @param mother free text about their relationship with their mother; used only for her tone
 * @param age the age band
 * @param name what to call them; empty when skipped
 * @param language BCP 47 code of the page and of the talk
 * @param country ISO 3166 alpha-2, decides the crisis line; empty when unknown
 */
public record Answers(
    Optional<Sociability> social,
    VoiceChoice voice,
    Optional<String> mother,
    AgeBand age,
    Optional<String> name,
    String language,
    Optional<String> country) {

  public enum Sociability {
    SOCIAL,
    SOLITARY,
    BETWEEN
  }

  /** A woman's voice, a man's, one in between, or none. */
  public enum VoiceChoice {
    FEMALE,
    MALE,
    NEUTRAL,
    NONE
  }

  /** Minors get no romance, more frequent disclosure and breaks. */
  public enum AgeBand {
    UNDER_13,
    FROM_13_TO_17,
    FROM_18_TO_64,
    FROM_65,
    UNTOLD;

    public boolean minor() {
      return this == UNDER_13 || this == FROM_13_TO_17;
    }
  }

  /** What holds when nothing was answered. */
  public static Answers defaults() {
    return new Answers(
        Optional.empty(),
        VoiceChoice.FEMALE,
        Optional.empty(),
        AgeBand.UNTOLD,
        Optional.empty(),
        "en",
        Optional.empty());
  }
}
