package org.backstride.codec.detect;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;

/// Decodes a file of the disk with as little of it in memory as its format needs: a document of
/// points is read as it comes, and what is too large is not read at all.
public final class FileDecoding {

  private FileDecoding() {}

  /// Decodes a file, tables as their titles and values suggest.
  ///
  /// @throws IOException where the file cannot be read
  public static Decoded decode(Path file) throws IOException {
    long size = Files.size(file);
    String name = String.valueOf(file.getFileName());
    if (size > Decoders.LARGEST_BYTES) {
      var source = new Source(name, Format.UNKNOWN, "", size);
      return new Rejected(source, Problem.of(ProblemCode.TOO_LARGE, size >> 20));
    }
    var format = format(file);
    var decoder = Decoders.streamed(format);
    return decoder.isPresent()
        ? streamed(file, new Source(name, format, sha256(file), size), decoder.get())
        : Decoders.decode(Files.readAllBytes(file), name);
  }

  private static Format format(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Decoders.forHeader(in.readNBytes(Decoders.HEADER_BYTES));
    }
  }

  private static Decoded streamed(Path file, Source source, StreamDecoder decoder)
      throws IOException {
    try (var in = Files.newInputStream(file)) {
      return decoder.decode(source, in);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
