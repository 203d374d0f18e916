package org.waymark.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.netty.util.internal.InternalThreadLocalMap;
import io.vertx.core.json.jackson.DatabindCodec;

/**
 * Takes from libraries the memory by which they save a little time. Each place was found with a
 * person's words in it, in a heap dump taken long after the answer ({@code prove-privacy}).
 */
public final class ForgetfulLibraries {
  private ForgetfulLibraries() {}

  /**
   * JSON: buffers are not kept for the next message, nor are the names of fields, which a stranger
   * may choose. It holds for all that is read and written by Vert.x in this process.
   */
  @SuppressWarnings("deprecation") // The factory is Vert.x's own: it cannot be built differently.
  public static void forgetJson() {
    JsonFactory json = DatabindCodec.mapper().getFactory();
    json.setRecyclerPool(JsonRecyclerPools.nonRecyclingPool());
    json.disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES);
    json.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
  }

  /** Netty keeps the last headers of the parts of a form by thread; this empties the list. */
  static void forgetParts() {
    InternalThreadLocalMap.get().arrayList();
  }
}
