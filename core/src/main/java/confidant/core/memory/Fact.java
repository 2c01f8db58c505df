package confidant.core.memory;

import confidant.core.language.DayInterval;
import confidant.core.origin.Receipt;
import java.util.List;
import java.util.Optional;

/**
 * Something true about somebody, with the words it came from.
 *
 * @param subject {@link #ME}, a relation in lower case ("sister", "cat"), or a name ("Anna"); which
 *     of them are one and the same is worked out when read, from facts like kin(sister) = Anna
 * @param qualifier relation, role, kind; empty when the predicate has none
 * @param object the value in the person's own words
 * @param negated "not allergic to nuts"
 * @param certainty 0..1; below .7 it is to be confirmed
 * @param days when it holds or happens, if said
 * @param receipts never empty, except for facts entered by hand
 */
public record Fact(
    String subject,
    Predicate predicate,
    String qualifier,
    String object,
    boolean negated,
    double certainty,
    Optional<DayInterval> days,
    List<Receipt> receipts) {

  /** The person. */
  public static final String ME = "me";

  public static final double SURE = .7;

  public boolean sure() {
    return certainty >= SURE;
  }
}
