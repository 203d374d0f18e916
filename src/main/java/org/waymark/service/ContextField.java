package org.waymark.service;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.waymark.conversation.Context;
import org.waymark.conversation.ContextMap;

/**
 * The context as one hidden field of a form: JSON in the URL-safe alphabet of Base64. What comes
 * back and is not ours is ignored, never an error.
 */
public final class ContextField {
  private static final int MAX_LENGTH = 4_096;

  private ContextField() {}

  /** The context as the value of a field. */
  public static String write(Context context) {
    byte[] json = new JsonObject(ContextMap.write(context)).toBuffer().getBytes();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /** The context that a field holds; {@link Context#EMPTY} where it is not ours. */
  public static Context read(String field) {
    if (field == null || field.isEmpty() || field.length() > MAX_LENGTH) {
      return Context.EMPTY;
    }
    try {
      String json = new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8);
      return ContextMap.read(new JsonObject(json).getMap());
    } catch (IllegalArgumentException | DecodeException e) {
      return Context.EMPTY;
    }
  }
}
