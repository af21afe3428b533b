package org.backstride.codec.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A text of another encoding as the bytes of UTF-8, a little at a time.
final class RecodedStream extends InputStream {

  private static final int CHARACTERS = 8_192;

  private final Reader characters;
  private final char[] chunk = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int at;

  RecodedStream(InputStream in, Charset charset) {
    characters = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : bytes[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  private boolean isAtEnd() throws IOException {
    while (at == bytes.length) {
      int count = characters.read(chunk, 0, CHARACTERS - 1);
      if (count < 0) {
        return true;
      }
      if (count > 0 && Character.isHighSurrogate(chunk[count - 1])) {
        // A pair that was cut in the middle: its other half comes with it.
        count += Math.max(0, characters.read(chunk, count, 1));
      }
      bytes = new String(chunk, 0, count).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return false;
  }
}
