package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.codec.csv.CsvDecoder;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.fit.FitDecoder;
import org.backstride.codec.fit.wire.FitCrc;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.gpx.GpxDecoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decoding of large files, each beside the least work that any reader of the format has to do. All
/// times are those that the thread was busy (see [CpuTime]), since the machine may be shared.
@Tag("bench")
class DecodeBenchTest {

  @Test
  void fitRecordsASecond(@TempDir Path folder) throws Exception {
    byte[] bytes = Files.readAllBytes(LargeFiles.made("fit", folder.resolve("large.fit")));
    var source = new Source("large.fit", Format.FIT, "", bytes.length);

    double bare = CpuTime.seconds(() -> framed(bytes));
    double decode = CpuTime.seconds(() -> new FitDecoder().decode(source, bytes));

    assertThat(LargeFiles.records(new FitDecoder().decode(source, bytes))).isEqualTo(1_000_000);
    BenchTable.add(
        new Figure("FIT decode", 1e6 / decode, "records/CPU-s"),
        new Figure("own framing and CRC only", 1e6 / bare, "records/CPU-s"));
  }

  @Test
  void gpxMegabytesASecond(@TempDir Path folder) throws Exception {
    byte[] bytes = Files.readAllBytes(LargeFiles.made("gpx", folder.resolve("large.gpx")));
    var source = new Source("large.gpx", Format.GPX, "", bytes.length);

    double stax = CpuTime.seconds(() -> events(bytes));
    double decode = CpuTime.seconds(() -> new GpxDecoder().decode(source, bytes));

    assertThat(LargeFiles.records(new GpxDecoder().decode(source, bytes))).isEqualTo(500_000);
    BenchTable.add(
        new Figure("GPX decode", bytes.length / decode / 1e6, "MB/CPU-s"),
        new Figure("bare StAX pass", bytes.length / stax / 1e6, "MB/CPU-s"));
  }

  @Test
  void motionSensorRowsASecond(@TempDir Path folder) throws Exception {
    byte[] bytes = Files.readAllBytes(LargeFiles.made("imu", folder.resolve("large.csv")));
    var source = new Source("large.csv", Format.CSV, "", bytes.length);
    var decoder = new CsvDecoder(CsvHabits.NONE);

    double bare = CpuTime.seconds(() -> cells(bytes));
    double decode = CpuTime.seconds(() -> decoder.decode(source, bytes));

    assertThat(LargeFiles.records(decoder.decode(source, bytes))).isEqualTo(360_000);
    BenchTable.add(
        new Figure("motion sensor CSV decode", 360_000 / decode, "rows/CPU-s"),
        new Figure("FastCSV's own pass", 360_000 / bare, "rows/CPU-s"));
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

  private static int cells(byte[] bytes) throws IOException {
    int cells = 0;
    var text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      for (var row : reader) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }
}
