package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A program that looks after itself in a process of its own, beside what its user keeps.
@Execution(ExecutionMode.CONCURRENT)
class SelfCheckTest {

  private static final long LONGEST_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void itGoesByNoSettingsOfTheUserAndLeavesThemAlone() throws Exception {
    Path settings = folder.resolve("backstride").resolve("settings.properties");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "window=-1 -20 1440 900 false\n");

    assertThat(check()).as("what it printed").isEmpty();

    assertThat(settings).hasContent("window=-1 -20 1440 900 false");
  }

  /// Everything that a self-check printed; it must end well.
  private String check() throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    var builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    var process = builder.redirectOutput(printed.toFile()).start();
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
      return Files.readString(printed);
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(each -> each.startsWith("--module-path") || each.startsWith("--add-modules"))
        .forEach(command::add);
    String classPath = System.getProperty("java.class.path");
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    command.add("-classpath");
    command.add(System.getProperty("surefire.test.class.path", classPath));
    command.addAll(List.of("org.backstride.app.Launcher", "--self-check"));
    return command;
  }
}
