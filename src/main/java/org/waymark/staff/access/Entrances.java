package org.waymark.staff.access;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.service.StaffSettings;

/** All ways in and out, and what people do with their own accounts. */
final class Entrances implements OwnPages {
  private final List<OwnPages> all = new ArrayList<>();

  /**
   * @param url where staff reach the console, without a path; known once the server listens
   */
  Entrances(
      Vertx vertx,
      StaffSettings settings,
      Accounts accounts,
      AuditLog audit,
      FirstLink first,
      Chance chance,
      InstantSource clock,
      Supplier<URI> url) {
    LockOut lockOut = new LockOut(clock);
    all.add(new SignInPages(accounts, audit, lockOut, settings.directory().isPresent()));
    all.add(new FirstPages(first, accounts, audit));
    all.add(new LinkPages(accounts, audit));
    all.add(new MyAccountPages(accounts, audit, lockOut, url));
    settings
        .directory()
        .ifPresent(
            office -> {
              Supplier<URI> back = () -> url.get().resolve(DirectoryPages.BACK);
              DirectoryClient client = new DirectoryClient(vertx, office, back);
              all.add(new DirectoryPages(office, client, audit, chance, clock));
            });
  }

  @Override
  public void mount(PageRouter router) {
    all.forEach(pages -> pages.mount(router));
  }
}
