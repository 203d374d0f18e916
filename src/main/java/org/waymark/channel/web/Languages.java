package org.waymark.channel.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * The languages of the pages. The first is given to whoever asks for none of them. The choice
 * travels with the page ({@code lang} in the address or the form), as there is no cookie.
 *
 * @param all the languages, in the order in which they are offered
 */
record Languages(List<Language> all) {
  private static final List<String> CODES =
      List.of(
          "en", "ar", "bg", "bn", "ckb", "es", "fa", "fr", "hi", "hu", "lt", "pa", "pl", "pt", "ro",
          "ru", "sq", "tr", "uk", "ur", "vi", "zh");

  Languages {
    all = List.copyOf(all);
  }

  /** The languages that the program has texts for, English first, then by their code. */
  static Languages shipped() {
    return new Languages(
        CODES.stream().map(code -> Language.read(code, "/texts/" + code + ".properties")).toList());
  }

  /** The language of that code, or the first. */
  Language of(String code) {
    return all.stream().filter(l -> l.code().equals(code)).findFirst().orElse(all.get(0));
  }

  /** The language that an address or a form asks for. */
  Language of(HttpServerRequest request) {
    boolean form = request.method().equals(HttpMethod.POST);
    return of(form ? request.getFormAttribute("lang") : request.getParam("lang"));
  }
}
