package org.waymark.channel.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.util.Map;
import java.util.Set;
import org.waymark.page.GovukStyle;
import org.waymark.page.Resources;
import org.waymark.service.Routes;

/**
 * The styles and scripts of the pages: a fixed list, held in memory. What comes from GOV.UK
 * Frontend stands before what is ours in the same file, so that a slow network is asked less often.
 */
final class StaticAssets implements Routes {
  private static final String CREDIT =
      "/* With parts of GOV.UK Frontend, MIT License, Copyright (C) 2017 Crown Copyright (Government"
          + " Digital Service) */\n";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** The parts of GOV.UK Frontend that the public pages use. */
  static final Set<String> PARTS =
      Set.of(
          "govuk-body",
          "govuk-button",
          "govuk-details",
          "govuk-exit-this-page",
          "govuk-exit-this-page-hide-content",
          "govuk-exit-this-page-overlay",
          "govuk-form-group",
          "govuk-heading-l",
          "govuk-heading-m",
          "govuk-hint",
          "govuk-inset-text",
          "govuk-label",
          "govuk-link",
          "govuk-list",
          "govuk-main-wrapper",
          "govuk-select",
          "govuk-skip-link",
          "govuk-template",
          "govuk-textarea",
          "govuk-visually-hidden",
          "govuk-width-container");

  private record Asset(String type, String content) {}

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/assets/chat.css",
              new Asset(CSS, CREDIT + GovukStyle.css(PARTS) + Resources.text("/assets/chat.css")),
          "/assets/leave.js",
              new Asset(SCRIPT, CREDIT + exitThisPage() + Resources.text("/assets/leave.js")),
          "/assets/chat.js", new Asset(SCRIPT, Resources.text("/assets/chat.js")),
          "/assets/poster.css", new Asset(CSS, Resources.text("/assets/poster.css")));

  @Override
  public void mount(Router router) {
    ASSETS.forEach(
        (path, asset) -> {
          Buffer content = Buffer.buffer(asset.content);
          router
              .get(path)
              .handler(
                  context -> context.response().putHeader("Content-Type", asset.type).end(content));
        });
    // Browsers ask for an icon; there is none, so that a tab shows nothing of what this is.
    router.get("/favicon.ico").handler(context -> context.response().setStatusCode(204).end());
  }

  /** GOV.UK Frontend's component, without the comments and the address of its source map. */
  private static String exitThisPage() {
    return Resources.text("/govuk/exit-this-page.bundle.js")
        .replaceAll("(?s)/\\*\\*.*?\\*/", "")
        .replaceAll("(?m)^//#.*$", "")
        .replaceAll("(?m)^\\s+$", "")
        .replaceAll("\n{2,}", "\n");
  }
}
