package org.waymark.staff.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import io.vertx.ext.auth.oauth2.providers.OpenIDConnectAuth;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.waymark.service.StaffSettings.Directory;

/**
 * Talks OpenID Connect with the office's directory: authorization code with PKCE. What a browser
 * brings back is only a code; we fetch the token ourselves. All calls wait, on worker threads.
 */
final class DirectoryClient {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int SILENCE_SECONDS = 10;
  private static final int WAIT_SECONDS = 20;

  private final Vertx vertx;
  private final Directory directory;
  private final Supplier<URI> back;
  private OAuth2Auth known;

  /** The directory does not answer, or not as OpenID Connect says. */
  static final class Unreachable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreachable(Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param back where the directory sends people back to; known once the server listens
   */
  DirectoryClient(Vertx vertx, Directory directory, Supplier<URI> back) {
    this.vertx = vertx;
    this.directory = directory;
    this.back = back;
  }

  /** Where somebody signs in. */
  String address(String state, String nonce, String verifier) throws Unreachable {
    return found()
        .authorizeURL(
            new OAuth2AuthorizationURL()
                .setRedirectUri(back.get().toString())
                .setScopes(List.of("openid", "profile"))
                .setState(state)
                .setCodeChallenge(Chance.fingerprint(verifier))
                .setCodeChallengeMethod("S256")
                .putAdditionalParameter("nonce", nonce));
  }

  /** The claims of whoever signed in, whose signature was checked; empty for a bad code. */
  Optional<JsonObject> claims(String code, String verifier) throws Unreachable {
    Oauth2Credentials shown =
        new Oauth2Credentials()
            .setFlow(OAuth2FlowType.AUTH_CODE)
            .setRedirectUri(back.get().toString())
            .setCode(code)
            .setCodeVerifier(verifier);
    User user;
    try {
      user = wait(found().authenticate(shown));
    } catch (ExecutionException e) {
      return Optional.empty();
    }
    if (user.attributes().containsKey("missing-kid")) {
      // The directory has new keys: they are fetched before the next try.
      forget();
    }
    return Optional.ofNullable(user.attributes().getJsonObject("idToken"));
  }

  private synchronized OAuth2Auth found() throws Unreachable {
    if (known == null) {
      OAuth2Options options =
          new OAuth2Options()
              .setSite(directory.issuer().toString())
              .setClientId(directory.client())
              .setClientSecret(directory.secret().reveal())
              .setValidateIssuer(true)
              .setHttpClientOptions(
                  new HttpClientOptions()
                      .setConnectTimeout(CONNECT_MILLIS)
                      .setIdleTimeout(SILENCE_SECONDS)
                      .setIdleTimeoutUnit(TimeUnit.SECONDS));
      try {
        known = wait(OpenIDConnectAuth.discover(vertx, options));
      } catch (ExecutionException e) {
        throw new Unreachable(e);
      }
    }
    return known;
  }

  private synchronized void forget() {
    known = null;
  }

  private static <T> T wait(Future<T> future) throws Unreachable, ExecutionException {
    try {
      return future.toCompletionStage().toCompletableFuture().get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreachable(e);
    } catch (TimeoutException e) {
      throw new Unreachable(e);
    }
  }
}
