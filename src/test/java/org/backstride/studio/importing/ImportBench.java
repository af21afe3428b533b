package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.store.Libraries;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From watch files in a folder to recordings in the library.
@Tag("bench")
class ImportBench {

  private static final Instant START = Instant.parse("2024-01-01T08:00:00Z");

  @TempDir Path folder;

  @Test
  void aThousandFilesTakeAFewSecondsOfTheProcessor() throws Exception {
    importInto("warm-up", 200);
    measure(500);
    measure(1_000);
  }

  private void measure(int files) throws Exception {
    long cpu = cpuNanos();
    long clock = System.nanoTime();
    importInto("run-" + files, files);
    double wallSeconds = (System.nanoTime() - clock) / 1e9;
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;

    String what = "import of %,d FIT files of 2,800 records".formatted(files);
    BenchTable.add(new Figure(what, wallSeconds, "s"));
    BenchTable.add(
        new Figure(what + ", processor", cpuSeconds, "s"),
        new Figure("GoldenCheetah 3.5, a thousand", 52 * files / 1000.0, "s"));
  }

  private void importInto(String name, int files) throws IOException, InterruptedException {
    Path watch = Files.createDirectories(folder.resolve(name));
    for (int day = 0; day < files; day++) {
      byte[] bytes = GeneratedFit.walk(START.plus(Duration.ofHours(7L * day)), 2_800);
      Files.write(watch.resolve(day + ".fit"), bytes);
    }
    try (var library = Libraries.open(folder.resolve(name + ".db"))) {
      var report =
          new ImportJob(library, ImportOrder.of(List.of(watch), null)).run(Progress.SILENT);
      assertThat(report.imported()).isEqualTo(files);
    }
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
