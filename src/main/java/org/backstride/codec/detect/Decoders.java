package org.backstride.codec.detect;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.fit.FitDecoder;

/// Finds the reader of a file by its content, never by its name.
public final class Decoders {

  /// Larger files are refused: a day of 1 Hz recording is 4 MB.
  public static final long LARGEST_BYTES = 512L << 20;

  /// How much of a file is enough to tell its format.
  public static final int HEADER_BYTES = 2_048;

  private static final Map<Format, Decoder> DECODERS = Map.of(Format.FIT, new FitDecoder());

  private Decoders() {}

  /// What the first bytes of a file show it to be.
  public static Format forHeader(byte[] header) {
    if (isFit(header)) {
      return Format.FIT;
    }
    String text =
        new String(header, 0, Math.min(header.length, HEADER_BYTES), StandardCharsets.ISO_8859_1);
    if (text.contains("<gpx")) {
      return Format.GPX;
    }
    return text.contains("<TrainingCenterDatabase") ? Format.TCX : Format.UNKNOWN;
  }

  /// Decodes a file of any format.
  public static Decoded decode(byte[] bytes, String fileName) {
    var source = Source.of(fileName, forHeader(bytes), bytes);
    var decoder = DECODERS.get(source.format());
    if (decoder != null) {
      return decoder.decode(source, bytes);
    }
    var code = bytes.length == 0 ? ProblemCode.EMPTY_FILE : ProblemCode.UNKNOWN_FORMAT;
    return new Rejected(source, Problem.of(code));
  }

  private static boolean isFit(byte[] header) {
    return header.length >= 12
        && header[8] == '.'
        && header[9] == 'F'
        && header[10] == 'I'
        && header[11] == 'T';
  }
}
