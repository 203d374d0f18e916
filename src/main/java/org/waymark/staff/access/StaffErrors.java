package org.waymark.staff.access;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What staff get when a request cannot be answered: a page in plain words. The log gets the status
 * and the class of a failure, never its message, which may quote what somebody typed.
 */
final class StaffErrors {
  private static final Logger LOG = LoggerFactory.getLogger(StaffErrors.class);

  private StaffErrors() {}

  static void install(Router router, PageRouter pages) {
    // What no route takes: nothing failed there.
    IntStream.range(400, 500)
        .forEach(status -> router.errorHandler(status, context -> answer(context, status, pages)));
    IntStream.range(500, 600)
        .forEach(status -> router.errorHandler(status, context -> pages.plain(context, status)));
    // An error handler must answer before it returns; this one need not.
    router.route().failureHandler(context -> answer(context, status(context), pages));
  }

  /** BodyHandler fails with 200 when a body breaks off, or is none. */
  private static int status(RoutingContext context) {
    int status = context.statusCode();
    return status < 0 ? 500 : Math.max(status, 400);
  }

  private static void answer(RoutingContext context, int status, PageRouter pages) {
    Throwable failure = context.failure();
    if (status >= 500 && failure != null) {
      LOG.warn("status {} after {}", status, failure.getClass().getName());
    }
    if (!context.request().isEnded()) {
      // What still comes of it is read by nobody.
      context.response().putHeader("Connection", "close");
    }
    pages.refuse(context, status);
  }
}
