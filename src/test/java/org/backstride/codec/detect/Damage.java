package org.backstride.codec.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Cuts, flips and splices bytes at random: the same seed makes the same damage.
final class Damage {

  private static final byte[] ODD = {
    0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, '\n', '"', '<', '>', ',', ';', ':', '-', '.', '9'
  };

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  /// A damaged copy; a second file lends the parts that are spliced in.
  byte[] of(byte[] whole, byte[] lender) {
    byte[] damaged = random.nextInt(4) == 0 ? cut(whole) : whole.clone();
    for (int times = random.nextInt(6); times > 0 && damaged.length > 0; times--) {
      damaged = once(damaged, lender);
    }
    return damaged;
  }

  private byte[] once(byte[] bytes, byte[] lender) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(6)) {
      case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes[at] = ODD[random.nextInt(ODD.length)];
      case 3 -> {
        int length = Math.min(1 + random.nextInt(4), bytes.length - at);
        Arrays.fill(bytes, at, at + length, ODD[random.nextInt(ODD.length)]);
      }
      case 4 -> {
        return joined(List.of(head(bytes, at), part(lender), tail(bytes, at)));
      }
      default -> {
        return joined(List.of(head(bytes, at), tail(bytes, at + random.nextInt(32))));
      }
    }
    return bytes;
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private byte[] part(byte[] lender) {
    int from = random.nextInt(lender.length);
    return Arrays.copyOfRange(lender, from, Math.min(lender.length, from + random.nextInt(64)));
  }

  private static byte[] head(byte[] bytes, int end) {
    return Arrays.copyOf(bytes, end);
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] joined(List<byte[]> parts) {
    var lengths = new ArrayList<Integer>();
    parts.forEach(part -> lengths.add(part.length));
    var joined = new byte[lengths.stream().mapToInt(Integer::intValue).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }
}
