package org.backstride.codec;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Reads a format of which only a little need be in memory at a time.
public interface StreamDecoder extends Decoder {

  /// Decodes a whole document as it comes; throws [java.io.UncheckedIOException] where the stream
  /// fails, and nothing else.
  Decoded decode(Source source, InputStream document);

  @Override
  default Decoded decode(Source source, byte[] bytes) {
    return decode(source, new ByteArrayInputStream(bytes));
  }
}
