package org.backstride.codec.detect;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;
import org.backstride.codec.csv.CsvDecoder;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.csv.grid.DialectGuess;
import org.backstride.codec.csv.grid.FirstLine;
import org.backstride.codec.fit.FitDecoder;
import org.backstride.codec.gpx.GpxDecoder;
import org.backstride.codec.polar.PolarDecoder;
import org.backstride.codec.polar.PolarSignature;
import org.backstride.codec.tcx.TcxDecoder;

/// Finds the reader of a file by its content, never by its name.
public final class Decoders {

  /// Larger files are refused: a day of 1 Hz recording is 4 MB.
  public static final long LARGEST_BYTES = 512L << 20;

  /// How much of a file is enough to tell its format.
  public static final int HEADER_BYTES = 16_384;

  private static final Pattern GPX = Pattern.compile("<(\\w+:)?gpx[\\s>/]");
  private static final Pattern TCX = Pattern.compile("<(\\w+:)?TrainingCenterDatabase[\\s>/]");

  private Decoders() {}

  /// What the first bytes of a file show it to be.
  public static Format forHeader(byte[] header) {
    if (isFit(header)) {
      return Format.FIT;
    }
    int length = Math.min(header.length, HEADER_BYTES);
    // Without the zero bytes, a document of 16-bit characters reads like one of 8 bits.
    String text = new String(header, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (GPX.matcher(text).find()) {
      return Format.GPX;
    }
    if (TCX.matcher(text).find()) {
      return Format.TCX;
    }
    if (PolarSignature.isSession(header)) {
      return Format.POLAR;
    }
    return DialectGuess.of(header).isPresent() ? Format.CSV : Format.UNKNOWN;
  }

  /// Decodes a file of any format, tables as their titles and values suggest.
  public static Decoded decode(byte[] bytes, String fileName) {
    return decode(bytes, fileName, CsvHabits.NONE);
  }

  /// Decodes a file of any format.
  ///
  /// @param habits how to read tables
  public static Decoded decode(byte[] bytes, String fileName, CsvHabits habits) {
    var source = Source.of(fileName, forHeader(bytes), bytes);
    if (bytes.length == 0) {
      return new Rejected(source, Problem.of(ProblemCode.EMPTY_FILE));
    }
    if (bytes.length > LARGEST_BYTES) {
      return new Rejected(source, Problem.of(ProblemCode.TOO_LARGE, bytes.length >> 20));
    }
    boolean said = FirstLine.fingerprint(bytes).flatMap(habits.mappings()::find).isPresent();
    if (said && source.format() == Format.UNKNOWN) {
      return new CsvDecoder(habits).decode(Source.of(fileName, Format.CSV, bytes), bytes);
    }
    return switch (source.format()) {
      case FIT -> new FitDecoder().decode(source, bytes);
      case TCX -> new TcxDecoder().decode(source, bytes);
      case GPX -> new GpxDecoder().decode(source, bytes);
      case CSV -> new CsvDecoder(habits).decode(source, bytes);
      case POLAR -> new PolarDecoder(habits.zone()).decode(source, bytes);
      case UNKNOWN -> new Rejected(source, Problem.of(ProblemCode.UNKNOWN_FORMAT));
    };
  }

  /// The reader of a file that need not be in memory as a whole; empty for every other.
  public static Optional<StreamDecoder> streamed(Format format) {
    return switch (format) {
      case TCX -> Optional.of(new TcxDecoder());
      case GPX -> Optional.of(new GpxDecoder());
      case FIT, CSV, POLAR, UNKNOWN -> Optional.empty();
    };
  }

  private static boolean isFit(byte[] header) {
    return header.length >= 12
        && header[8] == '.'
        && header[9] == 'F'
        && header[10] == 'I'
        && header[11] == 'T';
  }
}
