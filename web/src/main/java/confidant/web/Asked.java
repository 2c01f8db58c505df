package confidant.web;

import confidant.core.origin.EventId;
import io.javalin.http.Context;
import java.util.Optional;

/** Values out of addresses. */
final class Asked {
  private Asked() {}

  static EventId id(String text) {
    try {
      return EventId.parse(text);
    } catch (NumberFormatException e) {
      throw Refusal.malformed("That id is not one of this program's ids.");
    }
  }

  static Optional<String> query(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(value -> !value.isBlank());
  }

  /** A number of items to return, between 1 and the most that is allowed. */
  static int limit(Context ctx, int usual, int most) {
    return number(ctx, "limit", usual, 1, most);
  }

  /** A whole number, moved between the two bounds. */
  static int number(Context ctx, String name, int usual, int least, int most) {
    String text = query(ctx, name).orElse(Integer.toString(usual));
    try {
      return Math.clamp(Long.parseLong(text), least, most);
    } catch (NumberFormatException e) {
      throw Refusal.malformed(name + " must be a whole number.");
    }
  }
}
