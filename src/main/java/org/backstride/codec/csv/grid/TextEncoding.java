package org.backstride.codec.csv.grid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Finds out how bytes make characters: by the mark at the beginning, by the zero bytes that 16-bit
/// characters leave, by whether all of it is sound UTF-8; what is none of these is Windows' western
/// alphabet.
public final class TextEncoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextEncoding() {}

  public static Charset of(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    if (first == 0xFEFF || isZero(head, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE || isZero(head, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /// Whether it is text at all: no control characters but blanks.
  public static boolean isText(CharSequence text) {
    return text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
  }

  /// Whether every second byte of the first few is zero.
  private static boolean isZero(byte[] head, int from) {
    int pairs = Math.min(head.length / 2, 8);
    for (int i = 0; i < pairs; i++) {
      if (head[2 * i + from] != 0 || head[2 * i + 1 - from] == 0) {
        return false;
      }
    }
    return pairs > 1;
  }

  private static boolean isUtf8(byte[] head) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var characters = CharBuffer.allocate(head.length);
    // A character cut at the end of the head is none that is wrong.
    return !decoder.decode(ByteBuffer.wrap(head), characters, false).isError();
  }
}
