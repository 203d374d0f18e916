package org.waymark.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the publishing body decides about the pages.
 *
 * @param embedders the sites that may show the chat in a frame, such as {@code
 *     https://www.example.org}; none unless set ({@code WAYMARK_EMBED_SITES}, parted by spaces)
 * @param exit where somebody goes who leaves at once ({@code WAYMARK_EXIT_URL}, the BBC's weather
 *     page as in GOV.UK Frontend): a page that anybody might be looking at
 * @param smsNumber the number that people text, for posters ({@code WAYMARK_SMS_NUMBER})
 * @param publisher who runs the service ({@code WAYMARK_PUBLISHER})
 * @param accessibilityContact how to report that a page cannot be used ({@code
 *     WAYMARK_ACCESSIBILITY_CONTACT}, an e-mail address or a phone number)
 */
public record Site(
    List<String> embedders,
    URI exit,
    Optional<String> smsNumber,
    String publisher,
    Optional<String> accessibilityContact) {
  static final String EXIT = "https://www.bbc.co.uk/weather";
  static final String PUBLISHER = "the Police and Crime Commissioner for Cheshire";
}
