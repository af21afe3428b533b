package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.codec.fit.FitDecoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other people's readers on the same file: `mvn -Ppeers verify`. They are installed from npm into
/// a folder that is deleted afterwards; without Node or npm nothing is compared.
@Tag("peers")
class PeersTest {

  private static final String PEER = "fit-file-parser@6.1.2";
  private static final Pattern ANSWER =
      Pattern.compile("\\{\"records\":(\\d+),\"seconds\":([\\d.]+)}");

  @Test
  void fitFileParserOnTheSameMillionRecords(@TempDir Path folder) throws Exception {
    Path file = LargeFiles.made("fit", folder.resolve("large.fit"));
    assumeTrue(answers(folder, List.of("node", "--version")), "No Node here: no peer to run");
    assumeTrue(
        answers(folder, List.of("npm", "install", "--no-audit", "--no-fund", PEER)),
        "npm could not install " + PEER + ": no peer to run");
    Path script = folder.resolve("peer.mjs");
    try (InputStream in = PeersTest.class.getResourceAsStream("fit-file-parser.mjs")) {
      assertThat(in).isNotNull();
      Files.copy(in, script);
    }
    byte[] bytes = Files.readAllBytes(file);
    var source = new Source("large.fit", Format.FIT, "", bytes.length);

    String said =
        run(folder, List.of("node", "--max-old-space-size=3000", "peer.mjs", file.toString()));
    double ours = CpuTime.seconds(() -> new FitDecoder().decode(source, bytes));

    var answer = ANSWER.matcher(said);
    assertThat(answer.find()).as(said).isTrue();
    assertThat(answer.group(1)).isEqualTo("1000000");
    BenchTable.add(
        new Figure("FIT decode", 1e6 / ours, "records/s"),
        new Figure("npm's " + PEER, 1e6 / Double.parseDouble(answer.group(2)), "records/s"));
  }

  private static boolean answers(Path folder, List<String> command) throws InterruptedException {
    try {
      var process = process(folder, command);
      return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    var process = process(folder, command);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
  }

  private static Process process(Path folder, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }
}
