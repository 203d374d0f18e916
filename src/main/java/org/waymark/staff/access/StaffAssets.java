package org.waymark.staff.access;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.util.Set;
import org.waymark.page.GovukStyle;
import org.waymark.page.Resources;

/** The style of the console, held in memory. There are no scripts. */
final class StaffAssets {
  /** The components of GOV.UK Frontend that the pages have. */
  static final Set<String> PARTS =
      Set.of(
          "govuk-back-link",
          "govuk-body",
          "govuk-body-s",
          "govuk-breadcrumbs",
          "govuk-button",
          "govuk-button-group",
          "govuk-caption-l",
          "govuk-caption-m",
          "govuk-character-count",
          "govuk-checkboxes",
          "govuk-date-input",
          "govuk-details",
          "govuk-error-message",
          "govuk-error-summary",
          "govuk-fieldset",
          "govuk-form-group",
          "govuk-grid-column-full",
          "govuk-grid-column-one-half",
          "govuk-grid-column-one-third",
          "govuk-grid-column-two-thirds",
          "govuk-grid-row",
          "govuk-heading-l",
          "govuk-heading-m",
          "govuk-heading-s",
          "govuk-hint",
          "govuk-input",
          "govuk-inset-text",
          "govuk-label",
          "govuk-link",
          "govuk-list",
          "govuk-main-wrapper",
          "govuk-notification-banner",
          "govuk-pagination",
          "govuk-panel",
          "govuk-phase-banner",
          "govuk-radios",
          "govuk-section-break",
          "govuk-select",
          "govuk-service-navigation",
          "govuk-skip-link",
          "govuk-summary-card",
          "govuk-summary-list",
          "govuk-table",
          "govuk-tabs",
          "govuk-tag",
          "govuk-template",
          "govuk-textarea",
          "govuk-visually-hidden",
          "govuk-warning-text",
          "govuk-width-container");

  private StaffAssets() {}

  static void mount(Router router, Buffer style) {
    router
        .get("/staff/assets/staff.css")
        .handler(
            context ->
                context
                    .response()
                    .putHeader("Content-Type", "text/css; charset=utf-8")
                    .putHeader("Cache-Control", "private, max-age=600")
                    .end(style));
    // Browsers ask for an icon; there is none.
    router.get("/favicon.ico").handler(context -> context.response().setStatusCode(204).end());
  }

  static String css() {
    return "/* With parts of GOV.UK Frontend, MIT License, Copyright (C) 2017 Crown Copyright"
        + " (Government Digital Service) */\n"
        + GovukStyle.css(PARTS)
        + Resources.text("/assets/staff/staff.css")
        + Resources.text("/assets/staff/console.css");
  }
}
