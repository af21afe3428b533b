package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.codec.Decoded;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a full library costs: listing it, opening one recording, room on the disk.
@Tag("bench")
class LibraryBench {

  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final int TWO_HOURS = 7_200;

  @TempDir Path folder;

  @Test
  void aListOfTenThousandOpensNoChannel() {
    Path file = folder.resolve("library.db");
    var samples = new Samples(1);
    try (var library = Libraries.open(file)) {
      for (int batch = 0; batch < 100; batch++) {
        library.add(
            IntStream.range(0, 100).mapToObj(_ -> samples.recording(60, "")).toList(), null, null);
      }
    }

    double open = medianMillis(5, () -> Libraries.open(file).close());
    try (var library = Libraries.open(file)) {
      double list = medianMillis(11, () -> assertThat(library.recordings()).hasSize(10_000));
      BenchTable.add(new Figure("open and close a library of 10,000", open, "ms"));
      BenchTable.add(new Figure("list 10,000 recordings", list, "ms"));
    }
  }

  @Test
  void twoHoursOfTwelveChannelsOpenAtOnce() {
    var plain = new Samples(2).recording(TWO_HOURS, "");
    var full = withChannels(plain, twelve(plain.channels()));
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.add(List.of(full), null, null);

      double millis = medianMillis(21, () -> assertThat(library.recording(full.id())).isPresent());

      BenchTable.add(
          new Figure("open a stored recording, 2 h × 12 channels", millis, "ms"),
          new Figure("aim", 50, "ms"));
    }
  }

  @Test
  void storedChannelsTakeLessRoomThanTheFile() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the checkout");
    long files = 0;
    long stored = 0;
    try (var paths = Files.list(CORPUS)) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".fit")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(path);
        if (Decoders.decode(bytes, path.toString()) instanceof Decoded.Complete complete) {
          files += bytes.length;
          stored += packedBytes(complete.recordings());
        }
      }
    }
    BenchTable.add(
        new Figure("stored channels of the corpus", stored / 1e6, "MB"),
        new Figure("its FIT files", files / 1e6, "MB"));
    assertThat((double) stored / files).isLessThan(0.6);
  }

  private static long packedBytes(List<Recording> recordings) {
    return recordings.stream().mapToLong(each -> new PackedRecording(each).bytes()).sum();
  }

  private static Channels twelve(Channels four) {
    var all = Channels.builder(four.copyElapsedMillis());
    for (var kind : four.kinds()) {
      double[] values = four.copyOf(kind);
      for (int copy = 0; copy < 3; copy++) {
        all.add(new ChannelKind(kind.code() + copy, kind.unit()), values);
      }
    }
    return all.build();
  }

  private static Recording withChannels(Recording recording, Channels channels) {
    return new Recording(
        recording.id(),
        recording.origin(),
        recording.activity(),
        channels,
        recording.beats(),
        recording.marks(),
        recording.totals());
  }

  private static double medianMillis(int runs, Runnable work) {
    var millis = new ArrayList<Double>();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      work.run();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[runs / 2];
  }
}
