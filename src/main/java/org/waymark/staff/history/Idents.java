package org.waymark.staff.history;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;

/** People as git names them. */
final class Idents {
  /** Marks addresses that are the id of a person; no mail can be sent there. */
  private static final String OURS = "@staff.waymark.invalid";

  private Idents() {}

  static PersonIdent ident(Person person, Instant at) {
    String address = URLEncoder.encode(person.id(), StandardCharsets.UTF_8) + OURS;
    String name = person.name().isBlank() ? person.id() : person.name();
    return new PersonIdent(name, address, at, ZoneOffset.UTC);
  }

  static Person person(PersonIdent ident) {
    String address = ident.getEmailAddress();
    if (!address.endsWith(OURS)) {
      return new Person(address, ident.getName());
    }
    String id = address.substring(0, address.length() - OURS.length());
    try {
      return new Person(URLDecoder.decode(id, StandardCharsets.UTF_8), ident.getName());
    } catch (IllegalArgumentException e) {
      return new Person(id, ident.getName());
    }
  }
}
