package org.backstride.codec.fit;

import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import org.assertj.core.api.Assertions;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.recording.Recording;

/// Parts of invented FIT files, and their decoding.
final class FitFiles {

  private FitFiles() {}

  /// Time, heart rate, cadence, distance (cm) and speed (mm/s) of a record.
  static FitFileBuilder withRecordLayout(FitFileBuilder file) {
    return file.define(0, 20, 253, 4, UINT32, 3, 1, UINT8, 4, 1, UINT8, 5, 4, UINT32, 6, 2, UINT16);
  }

  static FitFileBuilder record(FitFileBuilder file, int second, int heartRate, int strides) {
    return file.message(
        0, u32(START + second), u8(heartRate), u8(strides), u32(250L * second), u16(2500));
  }

  /// A file id of an activity.
  static FitFileBuilder fileId(FitFileBuilder file, int type) {
    return file.define(7, 0, 0, 1, ENUM, 1, 2, UINT16, 3, 4, UINT32)
        .message(7, u8(type), u16(1), u32(4711));
  }

  /// A session: start, sport, elapsed and timer time (ms), distance (cm).
  static FitFileBuilder session(FitFileBuilder file, long start, int sport, int seconds) {
    return file.define(
            1, 18, 253, 4, UINT32, 2, 4, UINT32, 5, 1, ENUM, 7, 4, UINT32, 8, 4, UINT32, 9, 4,
            UINT32)
        .message(
            1,
            u32(start + seconds),
            u32(start),
            u8(sport),
            u32(1000L * seconds),
            u32(1000L * seconds),
            u32(250L * seconds));
  }

  /// A run of some seconds with a session.
  static FitFileBuilder run(FitFileBuilder file, int seconds) {
    withRecordLayout(fileId(file, 4));
    for (int i = 0; i < seconds; i++) {
      record(file, i, 120 + i % 30, 80);
    }
    return session(file, START, 1, seconds);
  }

  static Decoded decode(byte[] bytes) {
    return new FitDecoder().decode(Source.of("invented.fit", Format.FIT, bytes), bytes);
  }

  static Complete complete(byte[] bytes) {
    var decoded = decode(bytes);
    Assertions.assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }

  static Recording only(byte[] bytes) {
    var recordings = complete(bytes).recordings();
    Assertions.assertThat(recordings).hasSize(1);
    return recordings.getFirst();
  }
}
