package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backstride.athlete.Athlete;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.Notation;
import org.backstride.store.Libraries;
import org.backstride.studio.importing.GeneratedFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest extends AtTerminal {

  @Test
  void importPrintsALineAFileAndACount() throws IOException {
    Path walk = walk();
    Path bad = Files.writeString(folder.resolve("bad.fit"), "no watch wrote this");

    int code = terminal.run("import", walk, walk, bad);

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out().lines())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("imported  " + walk + "  Imported. ");
    assertThat(terminal.out().lines().toList().get(1)).startsWith("duplicate  ");
    assertThat(terminal.out().lines().toList().get(2)).startsWith("rejected  ");
    assertThat(terminal.out()).contains("1 file imported, 1 already in the library, 1 rejected.");
  }

  @Test
  void importSaysEachFileAsOneLineOfJson() throws IOException {
    Path walk = walk();

    int code = terminal.run("import", "--json", walk);

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out())
        .startsWith("{\"file\":\"" + walk + "\",\"status\":\"imported\",\"reason\":\"Imported. ")
        .endsWith("\"}\n")
        .hasLineCount(1);
  }

  @Test
  void importForAnAthleteFindsTheNameWhateverItsCapitals() throws IOException {
    var ana = Athlete.named("Ana Ruiz");
    try (var open = Libraries.open(library)) {
      open.save(ana);
    }

    int code = terminal.run("import", "--athlete", "ana ruiz", walk());
    int unknown = terminal.run("import", "--athlete", "Bo", walk());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(unknown).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("no athlete named Bo");
    try (var open = Libraries.open(library)) {
      assertThat(open.recordings())
          .singleElement()
          .satisfies(row -> assertThat(row.athlete()).isEqualTo(ana.id()));
    }
  }

  @Test
  void nothingIsWrittenWhileSomeoneHasTheLibrary() throws IOException {
    Path walk = walk();
    try (var open = Libraries.open(library)) {
      int code = terminal.run("import", walk);

      assertThat(code).isEqualTo(ExitCode.FAILED);
      assertThat(terminal.err())
          .contains(System.getProperty("user.name") + " has the library")
          .contains("process " + ProcessHandle.current().pid())
          .contains("Close it there first.");
      assertThat(open.recordings()).isEmpty();
    }
  }

  @Test
  void inspectStoresNothing() throws IOException {
    int code = terminal.run("inspect", "--json", walk());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out().lines()).hasSize(1);
    assertThat(terminal.out()).contains("\"status\":\"ok\"").contains("\"records\":60");
    assertThat(library).doesNotExist();
  }

  @Test
  void inspectHasALineOfJsonForWhatCannotBeReadToo() {
    Path gone = folder.resolve("größe.fit");

    assertThat(terminal.run("inspect", "--json", gone, folder)).isEqualTo(ExitCode.FAILED);

    assertThat(terminal.out().lines())
        .hasSize(2)
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("\"status\":\"rejected\",\"recordings\":[],\"problems\":[{"));
    assertThat(terminal.out()).contains(gone.toString());
  }

  @Test
  void inspectLooksIntoArchivesEntryByEntry() throws IOException {
    Path export = folder.resolve("export.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(export))) {
      zip.putNextEntry(new ZipEntry("a/log.csv"));
      zip.write("time,hr\n0,100\n1,101\n2,102\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("../out.csv"));
      zip.write("time,hr\n0,100\n1,101\n2,102\n".getBytes(StandardCharsets.UTF_8));
    }

    int code = terminal.run("inspect", "--json", export);

    assertThat(code).as("an entry was refused").isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("export.zip/a/log.csv", "\"status\":\"ok\"", "\"heartRateAvg\":101");
    assertThat(terminal.out()).contains("archive-bad-name");
  }

  @Test
  void anArchiveWithoutAnyRecordingIsRefusedAndSaysSo() throws IOException {
    Path export = folder.resolve("export.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(export))) {
      zip.putNextEntry(new ZipEntry("training-session.json"));
      zip.write("{\"exercises\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    int code = terminal.run("inspect", "--json", export);

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out().lines())
        .singleElement()
        .asString()
        .contains("export.zip", "\"status\":\"rejected\"", "archive-without-recordings");
  }

  @Test
  void inspectInWordsSpeaksTheUsersLanguage() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.fit"), "no watch wrote this");
    var german = new Terminal(library, Locale.GERMAN);

    assertThat(german.run("inspect", walk())).isEqualTo(ExitCode.DONE);
    assertThat(german.out()).contains("60 Messpunkte");
    assertThat(german.run("inspect", bad)).isEqualTo(ExitCode.FAILED);
    assertThat(german.run("inspect", folder.resolve("gone"))).isEqualTo(ExitCode.FAILED);
    assertThat(german.err()).contains("ließ sich nicht lesen");
  }

  @Test
  void aBackupIsMadeWhileTheLibraryIsOpenAndRestoredWhenItIsClosed() {
    Path backup = folder.resolve("copy.db");
    try (var open = Libraries.open(library)) {
      open.save(Athlete.named("Ana"));
      assertThat(terminal.run("backup", "--out", backup)).isEqualTo(ExitCode.DONE);
      assertThat(terminal.run("backup", "--out", backup)).isEqualTo(ExitCode.FAILED);
      open.save(Athlete.named("Bo"));
      assertThat(terminal.run("restore", backup)).isEqualTo(ExitCode.FAILED);
      assertThat(terminal.err()).contains("has the library");
    }

    assertThat(terminal.run("restore", "--preview", backup)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("1 athlete, no programs, no recordings.");
    assertThat(terminal.run("restore", backup)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("is restored").contains("What was there before lies in");
    try (var open = Libraries.open(library)) {
      assertThat(open.athletes()).extracting(Athlete::name).containsExactly("Ana");
    }
  }

  @Test
  void verifyCountsWhatItChecked() throws IOException {
    terminal.run("import", walk());

    assertThat(terminal.run("verify")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("is sound; 1 recordings checked");
    assertThat(new Terminal(folder.resolve("none.db"), Locale.ENGLISH).run("verify"))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aProgramGoesToJsonAndBack() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    Path json = folder.resolve("knee.json");

    assertThat(terminal.run("convert", text, "--to", "json", "--out", json))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(json).lines()).hasSize(1);
    assertThat(terminal.run("convert", json, "--to", "text")).isEqualTo(ExitCode.DONE);
    assertThat(Notation.read(terminal.out()).program()).isEqualTo(Notation.read(PROGRAM).program());
  }

  @Test
  void aWorkoutForTheWatchIsWrittenWithItsReportAndReadAgain() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    Path fit = folder.resolve("knee.fit");

    assertThat(terminal.run("convert", text, "--to", "fit", "--out", fit)).isEqualTo(ExitCode.DONE);

    assertThat(terminal.err()).contains("In words only").contains("Direction of movement");
    assertThat(terminal.run("check", fit)).isNotEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("convert", fit, "--to", "csv")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("backward");
  }

  @Test
  void aFitFileNeedsAPlace() throws IOException {
    Path text = file("knee.txt", PROGRAM);

    assertThat(terminal.run("convert", text, "--to", "fit")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--out");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aCalendarEntryStandsOnTheDayThatIsNamed() throws IOException {
    Path text = file("knee.txt", PROGRAM);

    assertThat(terminal.run("convert", text, "--to", "ics", "--date", "2026-11-30"))
        .isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("DTSTART;VALUE=DATE:20261130");
    assertThat(terminal.run("convert", text, "--to", "ics", "--date", "soon"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aProgramOfTheLibraryIsFoundByItsName() {
    try (var open = Libraries.open(library)) {
      open.save(ProgramId.create(), Notation.read(PROGRAM).program());
    }

    assertThat(terminal.run("convert", "knee, FIRST week", "--to", "text"))
        .isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).startsWith("# Knee, first week");
    assertThat(terminal.run("convert", "no such", "--to", "text")).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("named no such");
  }

  @Test
  void aProgramThatCannotBeReadIsToldByLine() throws IOException {
    Path text = Files.writeString(folder.resolve("odd.txt"), "# Odd\n- 400 m fwd run\n");

    assertThat(terminal.run("convert", text, "--to", "json")).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("odd.txt:2: ");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aSheetIsAPdf() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    Path pdf = folder.resolve("knee.pdf");

    assertThat(terminal.run("sheet", text, "--out", pdf, "--paper", "letter", "--large"))
        .isEqualTo(ExitCode.DONE);
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void aSheetIsAPageForAPhoneOrItsBeepsByTheEndingOfItsName() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    Path open = Files.writeString(folder.resolve("open.txt"), "# Open\n- lap bwd walk\n");
    Path page = folder.resolve("knee.HTML");
    Path sound = folder.resolve("knee.wav");

    assertThat(terminal.run("sheet", text, "--out", page)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.run("sheet", text, "--out", sound)).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    assertThat(new String(Files.readAllBytes(sound), StandardCharsets.ISO_8859_1))
        .startsWith("RIFF");

    assertThat(terminal.run("sheet", open, "--out", sound)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("ends only on the day");
  }

  @Test
  void checkEndsWithOneWhereARuleForbidsSomething() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    Path downhill =
        Files.writeString(
            folder.resolve("down.txt"), "# Down\n- 5m bwd run 12kmh grade -10% \"let go\"\n");
    try (var open = Libraries.open(library)) {
      open.save(Athlete.named("Ana"));
    }

    assertThat(terminal.run("check", downhill, "--athlete", "Ana")).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out()).contains("ERROR  S05").contains("No finding is no clearance");
    assertThat(terminal.run("check", text)).isEqualTo(ExitCode.DONE);
    terminal.run("check", "--json", text);
    assertThat(terminal.out()).hasLineCount(1).contains("\"form\":\"backstride-findings\"");
  }

  @Test
  void practisingHowToLandIsForbiddenFromTheDayOneIsSixtyFive() throws IOException {
    Path falls =
        Files.writeString(
            folder.resolve("falls.txt"),
            "# Falls\n@surface: level\n@tags: fall-drill\n- 5 reps drill bwd walk partner\n");
    try (var open = Libraries.open(library)) {
      open.save(born("Ana", LocalDate.of(1996, 3, 2)));
      open.save(born("Ben", LocalDate.of(1961, 11, 21)));
      open.save(born("Cem", LocalDate.of(1961, 11, 22)));
    }

    terminal.run("check", falls, "--athlete", "Ana");
    assertThat(terminal.out()).doesNotContain("S30");
    terminal.run("check", falls, "--athlete", "Ben");
    assertThat(terminal.out()).contains("ERROR  S30");
    terminal.run("check", falls, "--athlete", "Cem");
    assertThat(terminal.out()).doesNotContain("S30");
  }

  private static Athlete born(String name, LocalDate day) {
    var athlete = Athlete.named(name);
    return athlete.withPerson(athlete.person().withBirthDate(day));
  }

  @Test
  void demoFillsALibraryWithInventedPeople() {
    Path demo = folder.resolve("demo.db");

    assertThat(terminal.run("demo", "--library", demo)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("6 invented people");
    try (var open = Libraries.open(demo)) {
      assertThat(open.athletes()).hasSize(6);
      assertThat(open.recordings()).hasSizeGreaterThan(20);
    }
    assertThat(library).doesNotExist();
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(terminal.run("import")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("dance")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("convert", "x", "--to", "braille")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theHelpTellsHowTheWindowIsOpenedOnALibrary() {
    terminal.run("--help");

    assertThat(terminal.out()).contains("--library=FILE");
  }

  @Test
  void helpIsInTheUsersLanguage() {
    var spanish = new Terminal(library, Locale.of("es"));

    assertThat(spanish.run("import", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(spanish.out())
        .contains("Guarda grabaciones en la biblioteca")
        .contains("Para el atleta de este nombre");
    assertThat(spanish.run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(spanish.out()).contains("Lee grabaciones");
  }

  @Test
  void theLibraryMayBeNamedBeforeOrAfterTheCommand() {
    Path other = folder.resolve("other.db");
    Libraries.open(other).close();

    assertThat(terminal.run("verify", "--library", other)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.run("--library", other, "verify")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("other.db");
  }

  private Path walk() throws IOException {
    byte[] bytes = GeneratedFit.walk(Instant.parse("2026-11-01T08:00:00Z"), 60);
    return Files.write(folder.resolve("walk.fit"), bytes);
  }
}
