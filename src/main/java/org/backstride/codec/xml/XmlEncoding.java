package org.backstride.codec.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// How the bytes of a document make characters. Markup and numbers are plain ASCII in every
/// encoding but those of 16 bits, which are turned into UTF-8 first.
final class XmlEncoding {

  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.-]+)");
  private static final int DECLARATION_BYTES = 200;

  private XmlEncoding() {}

  static InputStream asEightBit(InputStream document) {
    var in = new PushbackInputStream(document, 2);
    try {
      byte[] begin = in.readNBytes(2);
      in.unread(begin);
      int first = begin.length < 2 ? 0 : ((begin[0] & 0xFF) << 8) | (begin[1] & 0xFF);
      return switch (first) {
        case 0xFEFF, 0x003C -> new RecodedStream(in, StandardCharsets.UTF_16BE);
        case 0xFFFE, 0x3C00 -> new RecodedStream(in, StandardCharsets.UTF_16LE);
        default -> in;
      };
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be read", e);
    }
  }

  static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /// The declared encoding of texts, UTF-8 where none or an unknown one is declared.
  static Charset charset(byte[] bytes, int limit) {
    int length = Math.min(limit, DECLARATION_BYTES);
    var declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find() || declared.group(1).toUpperCase(java.util.Locale.ROOT).contains("16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.isSupported(declared.group(1))
          ? Charset.forName(declared.group(1))
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
