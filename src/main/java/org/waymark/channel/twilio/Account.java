package org.waymark.channel.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.channel.twilio.Sender.Service;

/** Reads how a Twilio account is set up; changes nothing. Every method waits for answers. */
final class Account {
  private final QuietClient client;

  Account(QuietClient client) {
    this.client = client;
  }

  /**
   * Every number of the account.
   *
   * @throws TwilioFault when Twilio does not say
   */
  List<Sender> senders() {
    Map<String, Service> services = servicesByNumber();
    String path =
        "/2010-04-01/Accounts/"
            + client.getAccountSid()
            + "/IncomingPhoneNumbers.json?PageSize=1000";
    List<Sender> senders = new ArrayList<>();
    for (JsonObject json : list(look("api", path), "incoming_phone_numbers")) {
      Optional<Service> service = Optional.ofNullable(services.get(json.getString("phone_number")));
      senders.add(Sender.of(json, service));
    }
    return senders;
  }

  private Map<String, Service> servicesByNumber() {
    Map<String, Service> services = new HashMap<>();
    for (JsonObject json : list(services("?PageSize=100"), "services")) {
      Service service = Service.of(json);
      String numbers = "/" + service.sid() + "/PhoneNumbers?PageSize=100";
      list(services(numbers), "phone_numbers")
          .forEach(number -> services.put(number.getString("phone_number"), service));
    }
    return services;
  }

  /** Where there are no Messaging Services at all, as in some regions, there are none of ours. */
  private JsonObject services(String what) {
    try {
      return look("messaging", "/v1/Services" + what);
    } catch (TwilioFault e) {
      if (e.kind() == TwilioFault.Kind.GONE) {
        return new JsonObject();
      }
      throw e;
    }
  }

  private JsonObject look(String product, String path) {
    return client.look(new Request(HttpMethod.GET, product, path));
  }

  private static List<JsonObject> list(JsonObject answer, String name) {
    return answer.getJsonArray(name, new JsonArray()).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }
}
