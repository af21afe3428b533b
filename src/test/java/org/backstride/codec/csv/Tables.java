package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.recording.Recording;

/// Invented tables, and what is read from them.
final class Tables {

  private Tables() {}

  /// Rows as the lines of a file.
  static String lines(String... rows) {
    return String.join("\n", rows) + "\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  static Decoded decode(byte[] bytes) {
    return decode(bytes, CsvHabits.NONE);
  }

  static Decoded decode(byte[] bytes, CsvHabits habits) {
    return new CsvDecoder(habits).decode(Source.of("invented.csv", Format.CSV, bytes), bytes);
  }

  static Complete complete(String text) {
    var decoded = decode(bytes(text));
    assertThat(decoded).as(text).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }

  static Recording only(String text) {
    var recordings = complete(text).recordings();
    assertThat(recordings).hasSize(1);
    return recordings.getFirst();
  }

  static TableSketch sketch(String text) {
    return CsvSketch.of(bytes(text)).orElseThrow().main().orElseThrow();
  }
}
