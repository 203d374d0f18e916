package org.waymark.staff.access;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.service.SettableClock;
import org.waymark.service.StaffSettings;

/** A staff server for tests, on a free port of this machine, whose passwords cost little. */
public final class StaffService implements AutoCloseable {
  private static final int CHEAP = 10;

  private final Vertx vertx = Vertx.vertx();
  private final SecureRandom random = new SecureRandom();
  private final SettableClock clock;
  private final Accounts accounts;
  private final AuditLog audit;
  private final StaffServer server;

  private StaffService(
      StaffSettings settings, SettableClock clock, InstantSource time, List<StaffRoutes> routes) {
    this.clock = clock;
    accounts = new Accounts(settings.folder(), time, this::bytes, CHEAP);
    audit = new AuditLog(settings.folder(), time);
    server = new StaffServer(settings, accounts, audit, time, this::bytes, routes);
    vertx.deployVerticle(server).await();
  }

  /** Starts a server with some pages; nobody has an account. */
  public static StaffService start(Path folder, StaffRoutes... routes) {
    SettableClock clock = new SettableClock();
    return new StaffService(settings(folder, Optional.empty()), clock, clock, List.of(routes));
  }

  /** Starts a server with other settings. */
  static StaffService start(StaffSettings settings) {
    SettableClock clock = new SettableClock();
    return new StaffService(settings, clock, clock, List.of());
  }

  /** Starts a server that knows an office's directory, at the time that it is. */
  static StaffService start(Path folder, StaffSettings.Directory directory, StaffRoutes... routes) {
    return new StaffService(
        settings(folder, Optional.of(directory)),
        new SettableClock(),
        InstantSource.system(),
        List.of(routes));
  }

  static StaffSettings settings(Path folder, Optional<StaffSettings.Directory> directory) {
    return new StaffSettings(
        folder,
        "127.0.0.1",
        0,
        URI.create("http://localhost:0"),
        false,
        false,
        Duration.ofMinutes(30),
        Duration.ofHours(10),
        Duration.ofDays(7),
        Optional.empty(),
        directory);
  }

  /** Adds somebody with a password. */
  public StaffService with(Account account, String password) throws AccountFault {
    accounts.add(account);
    accounts.setPassword(account.id(), password);
    return this;
  }

  /** The address of the server, without a path. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  /** Who has an account. */
  public Accounts accounts() {
    return accounts;
  }

  /** What was done. */
  public AuditLog audit() {
    return audit;
  }

  /** Moves on to end sessions and links. */
  public SettableClock clock() {
    return clock;
  }

  StaffServer server() {
    return server;
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  @Override
  public void close() {
    vertx.close().await();
  }
}
