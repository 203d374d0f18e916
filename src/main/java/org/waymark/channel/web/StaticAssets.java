package org.waymark.channel.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.util.Map;
import org.waymark.service.Routes;

/** The style and the script of the chat page: a fixed list, held in memory. */
public final class StaticAssets implements Routes {
  private static final Map<String, String> TYPES =
      Map.of(
          "/assets/chat.css", "text/css; charset=utf-8",
          "/assets/chat.js", "text/javascript; charset=utf-8");

  @Override
  public void mount(Router router) {
    TYPES.forEach(
        (path, type) -> {
          byte[] content = Resources.bytes(path);
          router
              .get(path)
              .handler(
                  context ->
                      context
                          .response()
                          .putHeader("Content-Type", type)
                          .end(Buffer.buffer(content)));
        });
    // Browsers ask for an icon; there is none, so that a tab shows nothing of what this is.
    router.get("/favicon.ico").handler(context -> context.response().setStatusCode(204).end());
  }
}
