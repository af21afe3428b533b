package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.TimeLine;
import org.backstride.codec.archive.ArchiveEntry;
import org.backstride.codec.archive.ArchiveReader;
import org.backstride.codec.csv.CsvSketch;
import org.backstride.codec.workout.fit.FitWorkoutReader;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever is cut, flipped or spliced, a decoder answers: no exception, no hang, no memory beyond
/// its bound, no time that cannot be. `-Dfuzz.rounds=1000000` does a million of them.
@Execution(ExecutionMode.CONCURRENT)
class DamagedFilesTest {

  private static final long LONGEST_NANOS = 5_000_000_000L;
  private static final long FREE_BYTES = 200L << 20;
  private static final int BYTES_A_BYTE = 200;

  private final List<byte[]> seeds = List.copyOf(Seeds.all().values());
  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void someThousandDamagedFilesAreAnswered() {
    damage(4_000);
  }

  @Test
  @Tag("fuzz")
  void aMillionDamagedFilesAreAnswered() {
    damage(Integer.getInteger("fuzz.rounds", 1_000_000));
  }

  private void damage(int rounds) {
    long seed = ThreadLocalRandom.current().nextLong();
    var choice = new Random(seed);
    var damage = new Damage(seed);
    for (int round = 0; round < rounds; round++) {
      byte[] whole = seeds.get(choice.nextInt(seeds.size()));
      byte[] lender = seeds.get(choice.nextInt(seeds.size()));
      check(damage.of(whole, lender), "seed " + seed + ", round " + round);
    }
  }

  private void check(byte[] bytes, String when) {
    long allocated = thread.getCurrentThreadAllocatedBytes();
    long before = thread.getCurrentThreadCpuTime();
    List<Decoded> decoded;
    try {
      decoded = ArchiveReader.isArchive(bytes) ? unpacked(bytes) : List.of(decoded(bytes));
      CsvSketch.of(bytes);
      FitWorkoutReader.read(bytes);
    } catch (RuntimeException | IOException e) {
      throw new AssertionError("It threw at " + when, e);
    }
    assertThat(thread.getCurrentThreadCpuTime() - before)
        .as("time at %s", when)
        .isLessThan(LONGEST_NANOS);
    assertThat(thread.getCurrentThreadAllocatedBytes() - allocated)
        .as("memory at %s", when)
        .isLessThan(FREE_BYTES + (long) BYTES_A_BYTE * bytes.length);
    for (var each : decoded) {
      if (each instanceof Complete complete) {
        assertThat(complete.recordings()).as(when).isNotEmpty();
        complete.recordings().forEach(recording -> checkWhole(recording, when));
      }
    }
  }

  private static Decoded decoded(byte[] bytes) {
    return Decoders.decode(bytes, "damaged");
  }

  /// What is found in an archive; it names no more entries than it has bytes.
  private static List<Decoded> unpacked(byte[] archive) throws IOException {
    var decoded = new ArrayList<Decoded>();
    int entries = 0;
    try (var reader = ArchiveReader.open(new SeekableInMemoryByteChannel(archive), "damaged")) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        entries++;
        if (next.get() instanceof ArchiveEntry.Found found) {
          decoded.add(decoded(found.bytes()));
        }
      }
    }
    assertThat(entries).isLessThanOrEqualTo(archive.length + 1);
    return decoded;
  }

  private static void checkWhole(Recording recording, String when) {
    assertThat(recording.channels().lastMillis())
        .as("length at %s", when)
        .isBetween(0L, 2 * TimeLine.LONGEST_MILLIS);
    assertThat(recording.totals().records()).as(when).isEqualTo(recording.channels().size());
  }
}
