package org.backstride.codec.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The part of a document that is in memory: it slides on with the reader, and grows only where one
/// piece of markup does not fit.
final class XmlWindow {

  /// So many bytes after a place are there, unless the document ends before.
  static final int AHEAD = 16_384;

  /// No piece of markup is larger.
  private static final int MOST_BYTES = 16 << 20;

  private static final int FIRST_BYTES = 65_536;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST_BYTES];
  private int limit;
  private long dropped;
  private int lines = 1;
  private boolean ended;

  XmlWindow(InputStream in) {
    this.in = in;
    fill();
  }

  /// The bytes in memory, up to [#limit]; another array after each [#more].
  byte[] bytes() {
    return bytes;
  }

  int limit() {
    return limit;
  }

  /// Lets go of what lies before a place where little is left behind it.
  ///
  /// @return where the place is now
  int slide(int at) {
    if (ended || limit - at >= AHEAD || at == 0) {
      return at;
    }
    lines += linesBefore(at);
    dropped += at;
    System.arraycopy(bytes, at, bytes, 0, limit - at);
    limit -= at;
    fill();
    return 0;
  }

  /// Reads on without letting go of anything.
  ///
  /// @return whether there is more than before
  boolean more() {
    if (ended || limit >= MOST_BYTES) {
      return false;
    }
    int before = limit;
    bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    fill();
    return limit > before;
  }

  /// Where a place is in the whole document.
  long offset(int at) {
    return dropped + at;
  }

  /// The line a place is on, counted from 1.
  int line(int at) {
    return lines + linesBefore(at);
  }

  private int linesBefore(int at) {
    int count = 0;
    for (int i = 0; i < Math.min(at, limit); i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  private void fill() {
    try {
      int count = in.readNBytes(bytes, limit, bytes.length - limit);
      limit += count;
      ended = limit < bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be read on", e);
    }
  }
}
