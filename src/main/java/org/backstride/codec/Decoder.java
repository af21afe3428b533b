package org.backstride.codec;

/// Reads one format. A total function: it answers for any bytes.
public interface Decoder {

  /// Decodes a whole file.
  Decoded decode(Source source, byte[] bytes);
}
