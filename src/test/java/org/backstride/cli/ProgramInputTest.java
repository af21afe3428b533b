package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.codec.program.ProgramJson;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands make of the program they are given: each thing that is none gets one sentence on
/// standard error, its exit code, and an empty standard output.
class ProgramInputTest {

  private static final String PROGRAM = "# Knee\n- 2m bwd walk 2kmh rail\n";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("library.db"), Locale.ENGLISH);
  }

  static Stream<Arguments> noPrograms() {
    return Stream.of(
        Arguments.of("empty", bytes(""), "holds no step"),
        Arguments.of("a name alone", bytes("# Knee\n"), "holds no step"),
        Arguments.of("binary", new byte[] {1, 2, 0, (byte) 0xFF, 7}, "holds no program"),
        Arguments.of("control signs", bytes("- 5m\u0001\u0002"), "holds no program"),
        Arguments.of("larger than any program", new byte[10_000_000], "is larger than any program"),
        Arguments.of(
            "broken JSON", bytes("{\n  \"form\": nonsense\n}"), "is damaged at line 2, column 1"),
        Arguments.of(
            "a value that cannot be",
            bytes(json().replace("\"seconds\":120", "\"seconds\":-1")),
            "is damaged at line 1, column "),
        Arguments.of(
            "newer JSON",
            bytes(json().replace("\"version\":1", "\"version\":2")),
            "was written by a newer version of Backstride. Please update Backstride."),
        Arguments.of("another XML", bytes("<gpx/>"), "holds no program"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noPrograms")
  void whatIsNoProgramIsToldInOneSentence(String what, byte[] content, String sentence)
      throws IOException {
    Path file = Files.write(folder.resolve(what), content);

    assertThat(terminal.run("check", "--json", file)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.err()).startsWith(file + " " + sentence).hasLineCount(1);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.run("convert", file, "--to", "json")).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "convert --to json", "sheet --out x.pdf"})
  void aFolderIsNoProgram(String command) {
    var words = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(folder.toString()));

    assertThat(terminal.run(words.toArray())).isNotEqualTo(ExitCode.DONE);
    assertThat(terminal.err()).isEqualTo(folder + " is a folder. Name a program in it.\n");
  }

  @Test
  void aProgramWithErrorsNamesItsLinesAndIsNotChecked() throws IOException {
    Path file = Files.writeString(folder.resolve("knee.txt"), PROGRAM + "- 400 m fwd run\n");

    assertThat(terminal.run("check", file)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.err())
        .startsWith(file + ":3: ")
        .endsWith("could not be read as a whole; nothing was done. Correct the lines above.\n");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void ofManyWrongLinesTheFirstAreNamedAndTheOthersCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.txt"), "- 400 m fwd run\n".repeat(5_000));

    terminal.run("check", file);

    assertThat(terminal.err()).hasLineCount(22).contains("And 4,980 more lines.");
  }

  @Test
  void aProgramMayBePipedIn() {
    assertThat(terminal.piped(PROGRAM).run("convert", "-", "--to", "text"))
        .isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).isEqualTo(PROGRAM);
    assertThat(terminal.run("check", "-")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.piped("- 400 m fwd run").run("check", "-")).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.err()).startsWith("-:1: ");
  }

  @Test
  void anotherProgramReadsUtf8WhateverLettersTheTerminalHas() {
    String program = "# Zurück \uD83C\uDFC3\n- 2m bwd walk \"groß\"\n";

    terminal.piped(program).run("convert", "-", "--to", "text");

    assertThat(terminal.out()).isEqualTo(program);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --what", "check", "convert - --to nothing", "convert -"})
  void aCommandCalledWronglyPrintsNothingOnTheStandardOutput(String command) {
    assertThat(terminal.run((Object[]) command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).isNotEmpty().doesNotContain("Exception");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aFolderIsNoFileToWrite() throws IOException {
    Path program = Files.writeString(folder.resolve("knee.txt"), PROGRAM);

    assertThat(terminal.run("convert", program, "--to", "fit", "--out", folder))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .isEqualTo(folder + " could not be written. Check the folder and the room on the disk.\n");
  }

  @Test
  void aFileThatIsThereIsReplacedAsAWhole() throws IOException {
    Path program = Files.writeString(folder.resolve("knee.txt"), PROGRAM);
    Path out =
        Files.writeString(folder.resolve("out.txt"), "something longer than that".repeat(99));

    assertThat(terminal.run("convert", program, "--to", "text", "--out", out))
        .isEqualTo(ExitCode.DONE);
    assertThat(out).hasContent(PROGRAM);
  }

  private static String json() {
    return ProgramJson.print(Notation.read(PROGRAM).program());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
