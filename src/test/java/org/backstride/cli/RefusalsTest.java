package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstride.athlete.Athlete;
import org.backstride.store.Libraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line says where it cannot do what it is asked: what, to which file, and what to
/// do about it.
class RefusalsTest extends AtTerminal {

  @Test
  void theDemoStaysOutOfSomebodysLibrary() {
    try (var open = Libraries.open(library)) {
      open.save(Athlete.named("Ana"));
    }

    int code = terminal.run("demo", "--library", library);

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains(library.toString()).contains("Name another file");
    try (var open = Libraries.open(library)) {
      assertThat(open.athletes()).extracting(Athlete::name).containsExactly("Ana");
    }
  }

  @Test
  void theDemoMayBeFilledAgain() {
    assertThat(terminal.run("demo", "--library", library)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.run("demo", "--library", library)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aProgramThatIsNoFileIsMissedByItsNameWhereThereIsNoLibrary() {
    int code = terminal.run("convert", "kneee.txt", "--to", "text");

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .isEqualTo(
            "There is no file named kneee.txt, and no library "
                + library
                + " yet that could hold a program of that name. Check the name, or name a library"
                + " with --library.\n");
  }

  @Test
  void aCheckThatCouldNotBeMadeIsNoVerdict() throws IOException {
    Path program = file("knee.txt", PROGRAM);

    assertThat(terminal.run("check", "nothing of that name")).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.run("check", program, "--athlete", "Nobody"))
        .isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.run("check", program)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aProgramIsNotCheckedWithoutTheRulesOfALibraryThatCannotBeRead() throws IOException {
    Path program = file("knee.txt", PROGRAM);
    Files.writeString(library, "the disk wrote this over the clinic's rules");

    assertThat(terminal.run("check", program)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.err()).contains("is not a Backstride library");
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "tomorrow", "30.11.2026"})
  void whatIsNoDayIsSaidInASentence(String typed) {
    int code = terminal.run("sheet", "--week", typed, "--athlete", "Ana", "--out", "x.pdf");

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err())
        .contains("“" + typed + "” is not a day. Write it as 2026-11-30.")
        .doesNotContain("java.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "import; --near; review; keep, skip, replace",
        "import; --near; both; keep, skip, replace",
        "convert; --to; pdf; text, json, fit, tcx, zwo, ics, csv, html",
        "validate; --worn; wrist; foot, shank"
      })
  void whatIsNotOfferedIsRefusedWithWhatIs(
      String command, String option, String typed, String offered) {
    int code = terminal.run(command, option, typed, "somewhere");

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("“" + typed + "” is none of these: " + offered + ".");
  }

  @Test
  void aSheetOfAnUnknownEndingIsNotGuessed() throws IOException {
    Path program = file("knee.txt", PROGRAM);
    Path out = folder.resolve("sheet.doc");

    assertThat(terminal.run("sheet", program, "--out", out)).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("Give the file one of these endings.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aBackupThatCannotBeWrittenNamesItsFile() {
    Libraries.open(library).close();
    Path out = folder.resolve("no/such/folder/b.db");

    assertThat(terminal.run("backup", "--out", out)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .isEqualTo(out + " could not be written. Check the folder and the room on the disk.\n");
  }

  @Test
  void aBackupThatIsNotThereIsNotCalledForeign() {
    Path gone = folder.resolve("gone.db");

    assertThat(terminal.run("restore", gone)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).isEqualTo("There is no file " + gone + ". Check the name.\n");
  }

  @Test
  void aFolderIsNoRecordingAndNoLibrary() {
    assertThat(terminal.run("inspect", folder)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("is a folder").contains("import");
    assertThat(terminal.run("verify", "--library", folder)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains(folder + " is not a Backstride library");
  }

  @Test
  void whatAFormCannotCarryIsToldOnlyOfAFileThatWasWritten() throws IOException {
    Path program = file("knee.txt", PROGRAM);
    Path out = folder.resolve("no/such/folder/x.fit");

    assertThat(terminal.run("convert", program, "--to", "fit", "--out", out))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .isEqualTo(out + " could not be written. Check the folder and the room on the disk.\n");
  }
}
