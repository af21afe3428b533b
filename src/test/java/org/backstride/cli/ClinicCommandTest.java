package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.program.notation.Notation;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Gates;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.junit.jupiter.api.Test;

/// The closed gate, the clinic's rules and overrides on the command line.
class ClinicCommandTest extends AtTerminal {

  @Test
  void behindAClosedGateNoSheetNoPageAndNoWatchFileIsWritten() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    try (var open = Libraries.open(library)) {
      open.save(Gates.redFlag("Ana"));
    }

    for (String name : List.of("knee.pdf", "knee.html", "knee.wav")) {
      Path file = folder.resolve(name);
      assertThat(terminal.run("sheet", text, "--out", file, "--athlete", "Ana"))
          .isEqualTo(ExitCode.FAILED);
      assertThat(terminal.err())
          .isEqualTo(
              "Ana: the gate is closed, nothing may be issued. The screening found a red flag, and"
                  + " nobody has cleared it since. A clearance with name and a date not before the"
                  + " screening opens it.\n");
      assertThat(file).doesNotExist();
    }
    Path fit = folder.resolve("knee.fit");
    assertThat(terminal.run("convert", text, "--to", "fit", "--out", fit, "--athlete", "Ana"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(fit).doesNotExist();
    assertThat(terminal.run("sheet", text, "--out", folder.resolve("nobody.pdf")))
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void anOverrideOfTheGateLetsTheCommandLinePrint() throws IOException {
    Path text = file("knee.txt", PROGRAM);
    var ana = Gates.notCleared("Ana");
    var exemption = Gates.exemption(ana.id(), Instant.parse("2026-11-11T09:00:00Z"));
    try (var open = Libraries.open(library)) {
      open.save(ana);
      open.record(tables -> tables.save(exemption));
    }

    assertThat(terminal.run("sheet", text, "--out", folder.resolve("a.pdf"), "--athlete", "Ana"))
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void checkTakesTheClinicsRulesAndSaysWhatIsOverridden() throws IOException {
    Path downhill =
        Files.writeString(folder.resolve("down.txt"), "# Down\n- 90s bwd walk grade -2%\n");
    var ana = Athlete.named("Ana");
    var rules = ClinicRules.STANDARD.with(RuleLimit.S24_NOVICE, 60);
    try (var open = Libraries.open(library)) {
      open.save(ana);
      open.record(
          tables ->
              tables.save(
                  ClinicSettings.STANDARD.withRules(rules), Instant.parse("2026-11-10T12:00:00Z")));
    }

    terminal.run("check", downhill, "--athlete", "Ana");
    assertThat(terminal.out()).contains("WARNING  S24").contains("ERROR  S05");

    var found =
        SafetyRules.check(
                Notation.read("# Down\n- 90s bwd walk grade -2%").program(),
                ana,
                Conditions.on(LocalDate.of(2026, 11, 21)))
            .stream()
            .filter(each -> each.rule() == RuleId.S05)
            .findFirst()
            .orElseThrow();
    var exemption =
        new Exemption(
            UUID.randomUUID(),
            new Exemption.Subject(ana.id(), null, ""),
            found.topic(),
            new Exemption.Given("Soft grass", "Eva", Instant.parse("2026-11-10T12:00:00Z")),
            null);
    try (var open = Libraries.open(library)) {
      open.record(tables -> tables.save(exemption));
    }

    assertThat(terminal.run("check", downhill, "--athlete", "Ana")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("Overridden: Soft grass – Eva, ");
  }

  @Test
  void theLastSevenDaysAreThoseBeforeTheConsolesNow() {
    var ana = Athlete.named("Ana");
    try (var open = Libraries.open(library)) {
      open.save(ana);
      open.contents().note(RecordingId.random(), backward("2026-11-20T16:00:00Z", 300), ana.id());
      open.contents().note(RecordingId.random(), backward("2026-11-14T06:00:00Z", 900), ana.id());
      open.contents().note(RecordingId.random(), backward("2026-11-22T16:00:00Z", 1_200), ana.id());
    }
    var silent = new PrintWriter(new StringWriter());
    var now = Clock.fixed(Instant.parse("2026-11-21T06:30:00Z"), ZoneOffset.UTC);
    var ways =
        new Console.Ways(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), silent, silent);
    var own = new Console.Own(library, Settings.standard(Locale.ENGLISH));
    var console = new Console(ways, Locale.ENGLISH, own, now);

    var rules = new LibraryOption().inForce(console, Notation.read(PROGRAM).program(), ana);

    assertThat(rules.orElseThrow().recent().sessionSeconds()).isEqualTo(300);
  }

  private static HandSession backward(String start, int seconds) {
    return new HandSession(
        "walking", Instant.parse(start), 1_800, 0, seconds, 2_000, HandSession.NO_RPE, "");
  }
}
