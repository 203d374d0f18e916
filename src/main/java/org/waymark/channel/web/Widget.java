package org.waymark.channel.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.nio.charset.StandardCharsets;
import org.waymark.conversation.Mode;
import org.waymark.page.Resources;
import org.waymark.service.Routes;
import org.waymark.service.SecurityHeaders;

/**
 * The button that other sites put on their pages by one line, and in demo mode a page that shows
 * it. Which sites may show the chat is decided by the chat page, not here.
 */
final class Widget implements Routes {
  private final Mode mode;

  Widget(Mode mode) {
    this.mode = mode;
  }

  @Override
  public void mount(Router router) {
    byte[] script = Resources.bytes("/assets/widget.js");
    router
        .get("/widget.js")
        .handler(
            context -> {
              SecurityHeaders.mayBeLoadedFromElsewhere(context);
              context
                  .response()
                  .putHeader("Content-Type", "text/javascript; charset=utf-8")
                  .end(Buffer.buffer(script));
            });
    if (mode == Mode.DEMO) {
      String page = new String(Resources.bytes("/templates/demo.html"), StandardCharsets.UTF_8);
      router
          .get("/demo")
          .handler(
              context -> {
                SecurityHeaders.mayFrameOurs(context);
                context.response().putHeader("Content-Type", "text/html; charset=utf-8").end(page);
              });
    }
  }
}
