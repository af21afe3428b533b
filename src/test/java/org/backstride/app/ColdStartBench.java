package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.recording.Recording;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the start of a fresh process until the roster is painted: the packaged program where it has
/// been built, else the classes of this build.
@Tag("bench")
class ColdStartBench {

  private static final Path PACKAGE = Path.of("target/package/backstride");
  private static final Path PACKAGED = PACKAGE.resolve("bin/backstride");
  private static final String OPTION = "java-options=";
  private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";
  private static final int RUNS = 20;
  private static final int WARM_UPS = 3;

  @TempDir Path folder;

  @Test
  void aLibraryTenTimesAsLargeStartsAlike() throws IOException, InterruptedException {
    Path thousand = libraryOf(1_000);
    Path tenThousand = libraryOf(10_000);
    String what = Files.exists(PACKAGED) ? "packaged start" : "start, not packaged";
    for (boolean headless : displays()) {
      BenchTable.add(
          new Figure(
              what + (headless ? ", without a display" : ", X window") + ", 10,000 recordings",
              median(studio(tenThousand), headless),
              "ms"),
          new Figure("with 1,000", median(studio(thousand), headless), "ms"));
    }
  }

  /// What is ours of a start, and what JavaFX takes for any window.
  @Test
  void aStartIsMeasuredBesideAnEmptyWindow() throws IOException, InterruptedException {
    assumeTrue(Files.exists(PACKAGED), "Only a packaged start has an empty window to stand beside");
    var studio = studio(libraryOf(1_000));
    var empty = EmptyWindow.trained(runtime(), folder);
    for (boolean headless : displays()) {
      String where = headless ? ", without a display" : ", X window";
      BenchTable.add(
          new Figure(
              "packaged start" + where + ", 1,000 recordings", median(studio, headless), "ms"),
          new Figure("an empty JavaFX window", median(empty, headless), "ms"));
    }
  }

  /// Without a display always, and in a window where there is one.
  private static List<Boolean> displays() {
    return System.getenv("DISPLAY") == null ? List.of(true) : List.of(true, false);
  }

  private Path libraryOf(int recordings) {
    Path file = folder.resolve(recordings + ".db");
    var samples = new Samples(1);
    try (Library library = Libraries.open(file)) {
      samples.athletes(20).forEach(library::save);
      for (int batch = 0; batch < recordings / 100; batch++) {
        library.add(hundred(samples, batch), null, null);
      }
    }
    return file;
  }

  private static List<Recording> hundred(Samples samples, int batch) {
    return IntStream.range(0, 100)
        .mapToObj(i -> samples.recording(600, Integer.toHexString(batch * 100 + i)))
        .toList();
  }

  private double median(List<String> command, boolean headless)
      throws IOException, InterruptedException {
    var millis = new ArrayList<Double>();
    for (int run = 0; run < WARM_UPS + RUNS; run++) {
      double taken = start(command, headless);
      if (run >= WARM_UPS) {
        millis.add(taken);
      }
    }
    millis.sort(null);
    return (millis.get(RUNS / 2 - 1) + millis.get(RUNS / 2)) / 2;
  }

  private double start(List<String> command, boolean headless)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Where the user's own window stood is no part of the figure.
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
    if (headless) {
      builder.environment().put("_JAVA_OPTIONS", HEADLESS);
    }
    long begin = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      double millis = (System.nanoTime() - begin) / 1e6;
      assertThat(line).isEqualTo("painted");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return millis;
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> studio(Path library) {
    var command = new ArrayList<>(program());
    command.addAll(List.of("--library", library.toString(), "--exit-after-paint"));
    return command;
  }

  /// The package's run-time with the options of its starts, but for its cache.
  private static List<String> runtime() throws IOException {
    var command = new ArrayList<>(List.of(PACKAGE.resolve("lib/runtime/bin/java").toString()));
    Files.readAllLines(PACKAGE.resolve("lib/app/backstride.cfg")).stream()
        .filter(line -> line.startsWith(OPTION) && !line.contains("AOTCache"))
        .map(line -> line.substring(OPTION.length()))
        .forEach(command::add);
    return command;
  }

  private static List<String> program() {
    if (Files.exists(PACKAGED)) {
      return List.of(PACKAGED.toString());
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--module-path=target/javafx",
        "--add-modules=javafx.controls,javafx.swing",
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "-classpath",
        System.getProperty("java.class.path", "")
            .replace("target/test-classes" + File.pathSeparator, ""),
        "org.backstride.app.Launcher");
  }
}
