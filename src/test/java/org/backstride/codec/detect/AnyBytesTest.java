package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.InventedFit;
import org.backstride.codec.polar.PolarFiles;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Decoding answers for any bytes: it does not throw, does not go on for ever, and what it answers
/// is whole. A failure names its seed.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class AnyBytesTest {

  private static final int FLIPS = 1_500;

  private final long seed = ThreadLocalRandom.current().nextLong();

  static Stream<Arguments> soundFiles() {
    return Stream.of(
        Arguments.of("fit", InventedFit.withEverything()),
        Arguments.of("polar, older", Tracks.bytes(PolarFiles.olderWithEverything())),
        Arguments.of("polar, newer", Tracks.bytes(PolarFiles.newerWithEverything())),
        Arguments.of("gpx", Tracks.bytes(Tracks.gpx(Tracks.walk(40)))),
        Arguments.of(
            "tcx",
            Tracks.bytes(
                Tracks.tcx(
                    Tracks.lap(
                        "2026-05-01T10:00:00Z",
                        30,
                        90,
                        "<Track>" + Tracks.trackpoint(0, 0, 100, 80) + "</Track>")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundFiles")
  void cutAnywhereItAnswers(String name, byte[] whole) {
    for (int length = 0; length < whole.length; length++) {
      assertWhole(Decoders.decode(Arrays.copyOf(whole, length), name), "cut at " + length);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundFiles")
  void withBitsFlippedItAnswers(String name, byte[] whole) {
    var random = new Random(seed);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertWhole(Decoders.decode(flipped, name), "seed " + seed + ", round " + i);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("soundFiles")
  void withNoiseAfterTheBeginningItAnswers(String name, byte[] whole) {
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[20_000];
      random.nextBytes(noise);
      System.arraycopy(whole, 0, noise, 0, Math.min(whole.length, random.nextInt(200)));
      assertWhole(Decoders.decode(noise, name), "seed " + seed + ", round " + i);
    }
  }

  private static void assertWhole(Decoded decoded, String when) {
    if (decoded instanceof Complete complete) {
      assertThat(complete.recordings()).as(when).isNotEmpty();
      for (var recording : complete.recordings()) {
        assertThat(recording.channels().lastMillis())
            .as(when)
            .isLessThanOrEqualTo(2 * TimeLine.LONGEST_MILLIS);
        assertThat(recording.totals().records()).as(when).isEqualTo(recording.channels().size());
      }
    } else {
      assertThat(List.of(decoded.source())).as(when).isNotEmpty();
    }
  }
}
