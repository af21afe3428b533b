package org.backstride.sheet.phone;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The beeps of a session as one sound file (WAV, 8 kHz, 8 bit, mono) for phones that run no local
/// pages: three short ones before a change, a long one at it, then as many high ones as stand for
/// the direction, as on the page where the phone has no voice.
public final class CueSounds {

  static final int RATE = 8_000;
  private static final int HEADER = 44;
  private static final int SILENCE = 128;
  private static final double MOST_SECONDS = 4 * 3600;

  private final byte[] samples;

  private CueSounds(double seconds) {
    samples = new byte[(int) (Math.min(seconds, MOST_SECONDS) * RATE)];
    Arrays.fill(samples, (byte) SILENCE);
  }

  /// The sounds of a session whose every part has a length.
  ///
  /// @throws IllegalArgumentException where one part ends only on the day
  public static byte[] wav(PhonePlan plan) {
    if (Double.isNaN(plan.seconds())) {
      throw new IllegalArgumentException("A part has no length");
    }
    var sounds = new CueSounds(plan.seconds() + 1);
    for (var part : plan.steps()) {
      sounds.tone(part.at(), 0.6, 1_046);
      for (int i = 0; i < part.tone().signals() && part.seconds() > 6; i++) {
        sounds.tone(part.at() + 0.9 + i * 0.4, 0.2, 1_318);
      }
      double end = part.at() + part.seconds();
      for (int before = 1; before <= 3 && part.seconds() > 6; before++) {
        sounds.tone(end - before, 0.15, 784);
      }
    }
    sounds.tone(plan.seconds(), 0.9, 1_046);
    return sounds.file();
  }

  private void tone(double at, double seconds, double hertz) {
    int from = (int) Math.round(at * RATE);
    int count = (int) (seconds * RATE);
    for (int i = 0; i < count && from + i < samples.length; i++) {
      double fade = Math.min(1, Math.min(i, count - i) / 80.0);
      double value = Math.sin(2 * Math.PI * hertz * i / RATE) * 90 * fade;
      samples[from + i] = (byte) (SILENCE + Math.round(value));
    }
  }

  private byte[] file() {
    var file = ByteBuffer.allocate(HEADER + samples.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + samples.length);
    file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE);
    file.putShort((short) 1).putShort((short) 8);
    file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples.length);
    return file.put(samples).array();
  }
}
