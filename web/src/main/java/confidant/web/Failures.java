package confidant.web;

import confidant.core.journal.JournalException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a status and a sentence; never a stack trace, never words. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** The body of every answer that is not a success. */
  record Failure(Problem error) {
    record Problem(String code, String message) {}
  }

  static void install(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, ctx) -> tell(ctx, e));
    routes.exception(JournalException.class, (e, ctx) -> tell(ctx, refusal(e)));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) ->
            tell(
                ctx,
                e.getStatus() == 413
                    ? Json.tooLarge()
                    : new Refusal(e.getStatus(), "refused", "That cannot be done here.")));
    routes.exception(Exception.class, (e, ctx) -> tell(ctx, unexpected(e, ctx)));
    routes.error(
        404,
        ctx -> {
          if (ctx.path().startsWith("/api/") && ctx.resultInputStream() == null) {
            tell(ctx, new Refusal(404, "route", "There is nothing at this address."));
          }
        });
  }

  private static Refusal refusal(JournalException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e) {
      case JournalException.WrongSecret wrong -> new Refusal(403, "passphrase", message);
      case JournalException.NoSpace full -> new Refusal(507, "disk", message);
      case JournalException.Damaged bad -> new Refusal(409, "damaged", message);
      case JournalException.Held held -> new Refusal(409, "held", message);
      default -> new Refusal(409, "journal", message);
    };
  }

  private static Refusal unexpected(Exception e, Context ctx) {
    describe(ctx.method().name() + " " + ctx.endpoint().path, e);
    return new Refusal(
        500, "unexpected", "Something went wrong inside the program. Please try that again.");
  }

  /** Logs where it broke, without the message of the exception, which may hold words. */
  static void describe(String doing, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    LOG.warn(
        "{} failed: {} at {}", doing, e.getClass().getName(), trace.length > 0 ? trace[0] : "?");
  }

  private static void tell(Context ctx, Refusal refusal) {
    ctx.status(refusal.status());
    Json.write(ctx, new Failure(new Failure.Problem(refusal.code(), refusal.sentence())));
  }
}
