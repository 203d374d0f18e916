package org.waymark.staff.access;

import java.util.List;
import java.util.Map;

/**
 * A request as the front desk sees it.
 *
 * @param post whether it is a post; all others only read
 * @param path its path
 * @param uri path and query as they came
 * @param token the text of our cookie; empty for none
 * @param from what the browser says of where the request comes from ({@code Sec-Fetch-Site}); empty
 *     when it says nothing
 * @param address the client's, held in memory only to slow down guessing
 */
record Visit(
    boolean post,
    String path,
    String uri,
    String token,
    String from,
    String address,
    Map<String, String> parameters,
    Map<String, List<String>> query,
    Map<String, List<String>> form) {

  /** Whether another site made the browser ask. */
  boolean isForeign() {
    return from.equals("cross-site") || from.equals("same-site");
  }

  StaffRequest by(Account account) {
    return new StaffRequest(account, path, parameters, query, form);
  }

  /** Without anything that a person sent. */
  @Override
  public String toString() {
    return "Visit[" + path + "]";
  }
}
