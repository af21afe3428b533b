package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.program.ProgramReading.Read;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Gates;
import org.backstride.store.Libraries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `convert` and `check` as somebody at a terminal meets them.
class ConvertCommandTest {

  private static final String PROGRAM =
      """
      # Knee
      Warm-up
        - 5m fwd walk 3.0-4.0kmh
      Main 3x
        - 2m bwd walk 2.0-2.5kmh rpe 3-4 rail stop pain>5 "tall"
        - 1m recovery still
      """;

  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of("none.db"), Locale.ENGLISH);
  private Path library = Path.of("none.db");
  private Path program = Path.of("knee.txt");

  @BeforeEach
  void begin() throws IOException {
    library = folder.resolve("library.db");
    terminal = new Terminal(library, Locale.ENGLISH);
    program = Files.writeString(folder.resolve("knee.txt"), PROGRAM);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text|# Knee",
        "json|{\"form\":\"backstride-program\"",
        "tcx|<?xml",
        "zwo|<?xml",
        "ics|BEGIN:VCALENDAR",
        "csv|\uFEFFnumber,repetition",
        "html|<!DOCTYPE html>",
      })
  void everyFormGoesToTheScreenOrIntoAFile(String form, String start) throws IOException {
    Path out = folder.resolve("out." + form);

    assertThat(terminal.run("convert", program, "--to", form)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).startsWith(start);
    assertThat(terminal.run("convert", program, "--to", form, "--out", out))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(out)).startsWith(start);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void thePageForAPhoneHoldsEveryStepAndAsksNothingOfTheNetwork() throws IOException {
    Path out = folder.resolve("knee.html");

    assertThat(terminal.run("convert", program, "--to", "HTML", "--out", out))
        .isEqualTo(ExitCode.DONE);

    assertThat(Files.readString(out)).contains("Knee").contains("tall").doesNotContain("http://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "fit"})
  void whatIsWrittenReadsBackAsTheSameProgram(String form) throws IOException {
    Path out = folder.resolve("out." + form);
    terminal.run("convert", program, "--to", form, "--out", out);

    assertThat(terminal.run("convert", out, "--to", "json")).isEqualTo(ExitCode.DONE);

    var read = (Read) ProgramJson.read(terminal.out());
    var written = Notation.read(PROGRAM).program();
    assertThat(read.program().blocks().getLast().getClass())
        .isEqualTo(written.blocks().getLast().getClass());
    assertThat(read.program().name()).isEqualTo("Knee");
  }

  @Test
  void whatTheFormCannotCarryIsToldOnTheErrorOutputSoThatThePipeStaysClean() {
    assertThat(terminal.run("convert", program, "--to", "tcx")).isEqualTo(ExitCode.DONE);

    assertThat(terminal.err())
        .contains("In words only, the device does not act on it: Stop condition, 1 step")
        .doesNotContain("<");
    assertThat(terminal.out()).startsWith("<?xml").endsWith("\n");
  }

  @Test
  void percentagesAreOfTheNumbersThatHeldOnTheDay() throws IOException {
    var ana =
        Athlete.named("Ana").withThresholds(ThresholdHistory.of(new Capacity(180, null, Map.of())));
    var later =
        new Threshold.OfHeart(
            HeartMeasure.MAXIMUM, 170, Provenance.tested(LocalDate.of(2026, 6, 1)));
    try (var open = Libraries.open(library)) {
      open.save(ana.withThresholds(ana.thresholds().with(later)));
    }
    Path zone = Files.writeString(folder.resolve("zone.txt"), "- 5m fwd run z2-3\n");

    assertThat(convertForAna(zone, "2026-05-31")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("<Value>108</Value>").contains("<Value>144</Value>");
    assertThat(convertForAna(zone, "2026-06-01")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("<Value>102</Value>").contains("<Value>136</Value>");
  }

  private int convertForAna(Path zone, String day) {
    return terminal.run("convert", zone, "--to", "tcx", "--athlete", "Ana", "--date", day);
  }

  @Test
  void whoseGateIsClosedGetsNoPage() throws IOException {
    try (var open = Libraries.open(library)) {
      open.save(Gates.redFlag("Ana"));
    }
    Path out = folder.resolve("ana.html");

    assertThat(terminal.run("convert", program, "--to", "html", "--out", out, "--athlete", "Ana"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).startsWith("Ana: the gate is closed");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidWithItsName() {
    Path out = folder.resolve("no/such/folder/a.json");

    assertThat(terminal.run("convert", program, "--to", "json", "--out", out))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains(out.toString()).doesNotContain("Exception");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<gpx></gpx>|no program",
        "{\"form\":\"backstride-program\",\"version\":9}|newer",
        "<workout_file><sportType>bike</sportType></workout_file>|sport",
      })
  void aFileWithoutAProgramIsRefusedInASentence(String text, String said) throws IOException {
    Path file = Files.writeString(folder.resolve("odd"), text);

    assertThat(terminal.run("convert", file, "--to", "text")).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains(said).contains("odd").hasLineCount(1);
    assertThat(terminal.run("check", file)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void anAthleteWhoIsNotThereIsNamed() {
    try (var open = Libraries.open(library)) {
      open.save(Athlete.named("Ana"));
    }

    assertThat(terminal.run("convert", program, "--to", "json", "--athlete", "Bea"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err()).contains("Bea");
    assertThat(terminal.run("check", program, "--athlete", "Bea")).isEqualTo(ExitCode.NOT_CHECKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void aLineThatCannotBeReadIsToldInTheUsersLanguage(String language) throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.txt"), "- 5m bwd walk\n- 400 m fwd run\n");
    var own = new Terminal(library, Locale.of(language));

    assertThat(own.run("check", odd)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(own.err()).contains("odd.txt:2: ").contains("400 m").contains("mtr");
  }

  @Test
  void checkPrintsOneObjectAndEndsWithOneWhereARuleForbids() throws IOException {
    Path down = Files.writeString(folder.resolve("down.txt"), "- 5m bwd run 12kmh grade -10%\n");

    try (var open = Libraries.open(library)) {
      open.save(Athlete.named("Ana"));
    }

    assertThat(terminal.run("check", "--json", down, "--athlete", "Ana"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.out()).hasLineCount(1).startsWith("{").contains("\"S05\"");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void checkReadsEveryFormThatConvertWrites() {
    for (String form : new String[] {"json", "fit", "zwo", "text"}) {
      Path out = folder.resolve("again." + form);
      terminal.run("convert", program, "--to", form, "--out", out);

      assertThat(terminal.run("check", out)).as(form).isNotEqualTo(ExitCode.USAGE);
      assertThat(terminal.out()).as(form).contains("No finding is no clearance");
    }
  }

  @Test
  void wrongOptionsEndWithTwoAndSayWhatIsPossible() {
    assertThat(terminal.run("convert", program)).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("convert", program, "--to", "pdf")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("html").contains("fit");
    assertThat(terminal.run("convert", "--to", "json")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.run("check")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void textComesOutInUtf8(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("ü.txt"), "# Übung ◀\n- 5m bwd walk \"größer\"\n");
    Path out = other.resolve("ü.json");

    assertThat(terminal.run("convert", file, "--to", "json", "--out", out))
        .isEqualTo(ExitCode.DONE);
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8))
        .contains("Übung ◀")
        .contains("größer");
  }
}
