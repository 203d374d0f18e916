package org.waymark.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.service.Settings;
import org.waymark.service.StaffSettings;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.AccountFault;
import org.waymark.staff.access.Accounts;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may use the staff console, for whoever runs the service. */
@Command(
    name = "staff",
    description = {
      "Lists, adds and removes those who may use the staff console (WAYMARK_STAFF).",
      "It may run while the service does. Exit code: 0 done, 1 refused, 2 wrong settings or words."
    },
    mixinStandardHelpOptions = true)
public final class StaffCommand implements Runnable {
  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG = 2;

  /** Stands in the audit log for whoever has the machine. */
  private static final Account COMMAND =
      new Account("command", "the command on the server", Set.of(), Set.of());

  private final Map<String, String> environment;
  private final InstantSource clock;
  private final InputStream in;
  private final SecureRandom random = new SecureRandom();

  @Spec private CommandSpec spec;

  /** What a subcommand does with the accounts. */
  private interface Task {
    void run(Accounts accounts, StaffSettings settings, PrintWriter out)
        throws AccountFault, IOException;
  }

  /**
   * @param in where a password is read from, when asked for
   */
  public StaffCommand(Map<String, String> environment, InstantSource clock, InputStream in) {
    this.environment = environment;
    this.clock = clock;
    this.in = in;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "list", description = "Lists everybody, by sign-in name, a tab between columns.")
  int list() {
    return with(
        (accounts, settings, out) ->
            accounts.all().stream()
                .map(a -> a.id() + "\t" + a.name() + "\t" + rights(a))
                .forEach(out::println));
  }

  @Command(
      name = "add",
      description = "Adds somebody and prints a link by which they choose a password.")
  int add(
      @Parameters(paramLabel = "SIGN-IN-NAME", description = "such as a.smith") String id,
      @Option(names = "--name", required = true, description = "the name that others see")
          String name,
      @Option(
              names = "--roles",
              required = true,
              split = ",",
              description = "editor, approver, translator, administrator, with commas between")
          Set<String> roles,
      @Option(names = "--languages", split = ",", description = "those of a translator: pl,ro")
          Set<String> languages) {
    return with(
        (accounts, settings, out) -> {
          Account account =
              new Account(id, name, roles(roles), languages == null ? Set.of() : languages);
          String link = accounts.add(account);
          note(settings, "added", id);
          handOut(settings, account, link, out);
        });
  }

  @Command(name = "remove", description = "Removes somebody. They are signed out at once.")
  int remove(@Parameters(paramLabel = "SIGN-IN-NAME") String id) {
    return with(
        (accounts, settings, out) -> {
          accounts.remove(id);
          note(settings, "removed", id);
          out.println(id + " is removed.");
        });
  }

  @Command(
      name = "password",
      description = "Ends somebody's password and prints a link by which they choose another.")
  int password(
      @Parameters(paramLabel = "SIGN-IN-NAME") String id,
      @Option(
              names = "--stdin",
              description = "set the password to the first line of standard input instead")
          boolean given) {
    return with(
        (accounts, settings, out) -> {
          if (given) {
            accounts.setPassword(id, firstLine());
            note(settings, "set the password of", id);
            out.println("The password of " + id + " is set.");
          } else {
            String link = accounts.invite(id);
            note(settings, "made a link for", id);
            handOut(settings, accounts.find(id).orElseThrow(), link, out);
          }
        });
  }

  private int with(Task task) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Optional<StaffSettings> settings = Settings.from(environment).staff();
      if (settings.isEmpty()) {
        err.println("Set WAYMARK_STAFF to the folder where accounts are kept.");
        return WRONG;
      }
      task.run(new Accounts(settings.get().folder(), clock, this::bytes), settings.get(), out);
      return DONE;
    } catch (Settings.InvalidSettings e) {
      err.println(e.getMessage());
      return WRONG;
    } catch (AccountFault e) {
      err.println(e.getMessage());
      return REFUSED;
    } catch (IOException e) {
      err.println("The password cannot be read from standard input.");
      return REFUSED;
    }
  }

  private void note(StaffSettings settings, String action, String id) {
    new AuditLog(settings.folder(), clock).add(COMMAND, action, id);
  }

  private static void handOut(
      StaffSettings settings, Account account, String link, PrintWriter out) {
    out.println(
        account.name()
            + " can choose a password within "
            + Accounts.LINK.toHours()
            + " hours, once, at:");
    out.println(StaffServer.link(settings.url(), link));
  }

  private static Set<Role> roles(Set<String> names) throws AccountFault {
    for (String name : names) {
      if (Role.of(name).isEmpty()) {
        throw new AccountFault("roles", "There is no role " + name);
      }
    }
    return names.stream().map(name -> Role.of(name).orElseThrow()).collect(Collectors.toSet());
  }

  private static String rights(Account account) {
    String roles = account.roles().stream().sorted().map(Role::id).collect(Collectors.joining(","));
    String languages = account.languages().stream().sorted().collect(Collectors.joining(","));
    return (roles + " " + languages).strip().toLowerCase(Locale.ROOT);
  }

  private String firstLine() throws IOException {
    String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
