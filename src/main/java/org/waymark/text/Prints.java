package org.waymark.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Texts, numbered from 0 on, of each of which only a print of 64 bits is kept: a tenth of the
 * memory of a map, and a lookup that needs no text but its characters one by one. Two of a hundred
 * thousand texts share a print with a probability of one in four thousand million; they would only
 * be taken for one.
 */
public final class Prints implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The print of no characters yet: begin here, go on with {@code then}. */
  public static final long START = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int MOST_BITS = 30;

  /** In rising order without a sign; a text's number is where its print stands. */
  private final long[] prints;

  /** By the first bits of a print: where the prints with these begin. */
  private final transient int[] starts;

  private final transient int shift;

  private Prints(long[] sorted) {
    prints = sorted;
    int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length | 1));
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long print : sorted) {
      starts[(int) (print >>> shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** The prints of some texts. */
  public static Prints of(Collection<String> texts) {
    // Long.MIN_VALUE turns the order of signed numbers into that of unsigned ones.
    LongStream signed = texts.stream().mapToLong(t -> finish(then(START, t)) ^ Long.MIN_VALUE);
    return new Prints(signed.sorted().distinct().map(p -> p ^ Long.MIN_VALUE).toArray());
  }

  /** What lies between a print that is not finished and the one with a character more (FNV-1a). */
  public static long then(long unfinished, char next) {
    return (unfinished ^ next) * FNV_PRIME;
  }

  /** The same with more characters. */
  public static long then(long unfinished, String next) {
    long print = unfinished;
    for (int i = 0; i < next.length(); i++) {
      print = then(print, next.charAt(i));
    }
    return print;
  }

  private static long finish(long unfinished) {
    long print = (unfinished ^ (unfinished >>> 32)) * FNV_PRIME;
    return print ^ (print >>> 29);
  }

  /** How many texts there are. */
  public int size() {
    return prints.length;
  }

  /** Whether a text is one of these. */
  public boolean contains(String text) {
    return numberOf(text) >= 0;
  }

  /** The number of a text, or -1. */
  public int numberOf(String text) {
    return numberOf(then(START, text));
  }

  /** The number of the text that led from {@link #START} to this, or -1. */
  public int numberOf(long unfinished) {
    return find(finish(unfinished));
  }

  /** The number here of the text that has a number elsewhere, or -1. */
  public int translate(int number, Prints elsewhere) {
    return find(elsewhere.prints[number]);
  }

  private int find(long print) {
    int bucket = (int) (print >>> shift);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (prints[i] == print) {
        return i;
      }
    }
    return -1;
  }

  /** What is not written is worked out again. */
  private Object readResolve() {
    return new Prints(prints);
  }
}
