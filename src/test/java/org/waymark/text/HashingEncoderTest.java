package org.waymark.text;

class HashingEncoderTest extends SentenceEncoderContract {
  private static final SentenceEncoder ENCODER = new HashingEncoder();

  @Override
  protected SentenceEncoder encoder() {
    return ENCODER;
  }
}
