package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.codec.fit.FitDecoder;
import org.backstride.codec.fit.wire.FitCrc;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.gpx.GpxDecoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decoding of large files, made by the script beside this repository, each beside the least work
/// that any reader of the format has to do.
@Tag("bench")
class DecodeBenchTest {

  private static final Path SCRIPT = Path.of("../shared/corpus/make_large.py");
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 9;

  @Test
  void fitRecordsASecond(@TempDir Path folder) throws Exception {
    byte[] bytes = made("fit", folder.resolve("large.fit"));
    var source = new Source("large.fit", Format.FIT, "", bytes.length);

    double bare = seconds(() -> framed(bytes));
    double decode = seconds(() -> new FitDecoder().decode(source, bytes));

    assertThat(records(new FitDecoder().decode(source, bytes))).isEqualTo(1_000_000);
    BenchTable.add(
        new Figure("FIT decode", 1e6 / decode, "records/s"),
        new Figure("own framing and CRC only", 1e6 / bare, "records/s"));
  }

  @Test
  void gpxMegabytesASecond(@TempDir Path folder) throws Exception {
    byte[] bytes = made("gpx", folder.resolve("large.gpx"));
    var source = new Source("large.gpx", Format.GPX, "", bytes.length);

    double stax = seconds(() -> events(bytes));
    double decode = seconds(() -> new GpxDecoder().decode(source, bytes));

    assertThat(records(new GpxDecoder().decode(source, bytes))).isEqualTo(500_000);
    BenchTable.add(
        new Figure("GPX decode", bytes.length / decode / 1e6, "MB/s"),
        new Figure("bare StAX pass", bytes.length / stax / 1e6, "MB/s"));
  }

  private static byte[] made(String kind, Path file) throws Exception {
    assumeTrue(Files.exists(SCRIPT), "No ../shared/corpus/make_large.py: nothing to measure on");
    var process =
        new ProcessBuilder("python3", SCRIPT.toString(), kind, file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readAllBytes(file);
  }

  private static int framed(byte[] bytes) {
    var framing = FitFraming.of(bytes, 14, bytes.length - 2, Set.of());
    return framing.records() + FitCrc.of(bytes, 0, bytes.length - 2);
  }

  private static int events(byte[] bytes) throws Exception {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    int events = 0;
    while (reader.hasNext()) {
      reader.next();
      events++;
    }
    return events;
  }

  private static int records(Decoded decoded) {
    return decoded instanceof Complete complete
        ? complete.recordings().stream().mapToInt(recording -> recording.channels().size()).sum()
        : 0;
  }

  private static double seconds(Callable<?> work) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      assertThat(work.call()).isNotNull();
    }
    var times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      assertThat(work.call()).isNotNull();
      times[i] = (System.nanoTime() - before) / 1e9;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
