package org.waymark.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.core.spi.JsonFactory;
import io.vertx.core.spi.json.JsonCodec;
import java.io.IOException;

/**
 * JSON without a memory, for all that Vert.x reads and writes in this process. Jackson keeps its
 * buffers for the next message, and the names of all fields that it ever read, which a stranger
 * chooses; both were found, with a person's words, in a heap dump taken long after the answer.
 *
 * <p>Vert.x finds this class by its service file.
 */
public final class ForgetfulJson implements JsonFactory {
  private static final com.fasterxml.jackson.core.JsonFactory READERS =
      com.fasterxml.jackson.core.JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(com.fasterxml.jackson.core.JsonFactory.Feature.INTERN_FIELD_NAMES)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .build();

  private static final class Codec extends DatabindCodec {
    Codec() {
      // What writes is Vert.x's own; its buffers can be let go of, and it reads nothing now.
      mapper().getFactory().setRecyclerPool(JsonRecyclerPools.nonRecyclingPool());
    }

    @Override
    public <T> T fromString(String json, Class<T> type) {
      try {
        return read(READERS.createParser(json), type);
      } catch (IOException e) {
        throw unreadable();
      }
    }

    @Override
    public <T> T fromBuffer(Buffer json, Class<T> type) {
      try {
        return read(READERS.createParser(json.getBytes()), type);
      } catch (IOException e) {
        throw unreadable();
      }
    }

    /** It closes the parser. */
    private static <T> T read(JsonParser parser, Class<T> type) {
      return fromParser(parser, type);
    }

    private static DecodeException unreadable() {
      return new DecodeException("this is no JSON");
    }
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public JsonCodec codec() {
    return new Codec();
  }
}
