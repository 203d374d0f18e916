package org.waymark.staff.access;

import io.vertx.ext.auth.hashing.HashingStrategy;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Keeps passwords only as a salted, slow hash: PBKDF2 with HMAC-SHA-512. The cost is written beside
 * each hash, so that raising it leaves the old ones valid.
 */
final class Passwords {
  /** More than OWASP asks of PBKDF2 with SHA-512. */
  static final int ITERATIONS = 300_000;

  private static final int SALT_BYTES = 16;
  private static final int LEAST = 12;
  private static final int MOST = 200;
  private static final String ALGORITHM = "pbkdf2";

  private final HashingStrategy hashing = HashingStrategy.load();
  private final IntFunction<byte[]> random;
  private final int iterations;
  private final String nobodys;

  Passwords(IntFunction<byte[]> random, int iterations) {
    this.random = random;
    this.iterations = iterations;
    this.nobodys = hash("");
  }

  /** What is kept of a password. */
  String hash(String password) {
    String salt = Base64.getEncoder().withoutPadding().encodeToString(random.apply(SALT_BYTES));
    Map<String, String> cost = Map.of("it", Integer.toString(iterations));
    return hashing.hash(ALGORITHM, cost, salt, normal(password));
  }

  /**
   * Whether a password is right. Takes as long when there is no hash to hold it against, so that
   * the time does not tell who has an account.
   *
   * @param hash what was kept; empty when there is nobody, or nobody with a password
   */
  boolean matches(Optional<String> hash, String password) {
    String known = hash.orElse(nobodys);
    String tried = password.length() > MOST ? "" : password;
    return hashing.verify(known, normal(tried)) && hash.isPresent() && !tried.isEmpty();
  }

  /** Why a password is not good enough, in words for the person who chose it. */
  static Optional<String> fault(String password, Account account) {
    String letters = password.toLowerCase(Locale.ROOT);
    if (password.length() < LEAST) {
      return Optional.of("Choose a password of " + LEAST + " letters or more");
    }
    if (password.length() > MOST) {
      return Optional.of("Choose a password of " + MOST + " letters or fewer");
    }
    if (letters.chars().distinct().count() < 6) {
      return Optional.of("Choose a password with more different letters");
    }
    boolean named = letters.contains(account.id()) || letters.contains("waymark");
    return named
        ? Optional.of("Choose a password without your own sign-in name or Waymark's")
        : Optional.empty();
  }

  /** The same letters however a keyboard composes them. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
