package org.waymark.understanding.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.text.SentenceEncoder;

/**
 * The encoder that ships with the service. One sentence costs about three milliseconds of one core;
 * the model takes about 130 MB of memory outside the Java heap.
 */
public final class OnnxEncoder implements SentenceEncoder, AutoCloseable {
  private static final String NAME = "bge-small-en-v1.5-q";
  private static final String MODEL = "/" + NAME + ".onnx";
  private static final String TOKENIZER = "/" + NAME + "-tokenizer.json";
  private static final int DIMENSIONS = 384;

  /** Longer messages are cut: what they are about stands in their first hundred words. */
  private static final int LONGEST = 128;

  private final WordPiece pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEncoder(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model; takes about half a second.
   *
   * @return nothing where the model or its native library cannot be loaded: on a platform that it
   *     was not built for, or where no temporary file may be written. The service then understands
   *     by words alone.
   */
  public static Optional<OnnxEncoder> load() {
    try (InputStream model = OnnxEncoder.class.getResourceAsStream(MODEL);
        InputStream tokenizer = OnnxEncoder.class.getResourceAsStream(TOKENIZER)) {
      if (model == null || tokenizer == null) {
        return Optional.empty();
      }
      WordPiece pieces = WordPiece.of(tokenizer);
      OrtEnvironment environment = NativeLibrary.load();
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        return Optional.of(new OnnxEncoder(pieces, environment, session));
      }
    } catch (IOException | OrtException | LinkageError | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public boolean knows(String word) {
    return pieces.knows(word);
  }

  @Override
  public float[] encode(String sentence) {
    long[] ids = pieces.encode(sentence, LONGEST);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", tensor(ids));
      inputs.put("attention_mask", tensor(ones));
      inputs.put("token_type_ids", tensor(new long[ids.length]));
      try (OrtSession.Result result = session.run(inputs)) {
        float[][][] states = (float[][][]) result.get(0).getValue();
        return scaled(states[0][0]);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getCode());
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] scaled(float[] vector) {
    double squares = 0;
    for (float v : vector) {
      squares += v * v;
    }
    float length = (float) Math.sqrt(squares);
    float[] scaled = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = vector[i] / length;
    }
    return scaled;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder did not close: " + e.getCode());
    }
  }
}
