package org.backstride.codec.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The names of a document's elements, each made a string once. A document with more names than
/// there is room for gets new strings for the rest.
final class XmlNames {

  private static final int ROOM = 512;

  private final byte[][] keys = new byte[ROOM][];
  private final String[] names = new String[ROOM];
  private int size;

  /// The name without its prefix.
  String local(byte[] bytes, int from, int to) {
    int begin = from;
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
      if (bytes[i] == ':') {
        begin = i + 1;
        hash = 0;
      }
    }
    int slot = (hash ^ (hash >>> 15)) & (ROOM - 1);
    while (names[slot] != null) {
      if (Arrays.equals(keys[slot], 0, keys[slot].length, bytes, begin, to)) {
        return names[slot];
      }
      slot = (slot + 1) & (ROOM - 1);
    }
    return remember(slot, Arrays.copyOfRange(bytes, begin, to));
  }

  private String remember(int slot, byte[] key) {
    String name = new String(key, StandardCharsets.UTF_8);
    if (size < ROOM / 2) {
      keys[slot] = key;
      names[slot] = name;
      size++;
    }
    return name;
  }
}
