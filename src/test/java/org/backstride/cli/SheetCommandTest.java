package org.backstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Language;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.House;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Print;
import org.backstride.sheet.paper.PdfPages;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SheetCommandTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;
  private Path library;
  private Terminal terminal;

  @BeforeEach
  void open() {
    library = folder.resolve("library.db");
    terminal = new Terminal(library, Locale.ENGLISH);
    try (var open = Libraries.open(library)) {
      for (String name : List.of("Ana Ruiz", "Ben Okafor")) {
        var athlete = Athlete.named(name);
        open.save(athlete);
        open.save(athlete.id(), plan());
      }
      open.save(Athlete.named("Cleo Marsh"));
      var closed =
          Athlete.named("Dora Lind")
              .withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));
      open.save(closed);
      open.save(closed.id(), plan());
    }
  }

  @Test
  void theWeekOfOnePersonIsOneFile() throws IOException {
    Path pdf = folder.resolve("week.pdf");

    int code = terminal.run("sheet", "--week", "2026-11-25", "--athlete", "Ana Ruiz", "--out", pdf);

    assertThat(terminal.err()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).isEqualTo("Ana Ruiz: 2 sessions in " + pdf + "\n");
    assertThat(text(pdf)).contains("Week of 23 Nov 2026", "Mon 23 Nov", "Wed 25 Nov");
  }

  @Test
  void theNumbersOnASheetAreKeptWithTheSessions() throws IOException {
    terminal.run(
        "sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", folder.resolve("a.pdf"));
    Path again = folder.resolve("again.pdf");
    try (var open = Libraries.open(library)) {
      var ana = person(open);
      var plan = open.plan().of(ana);
      var first = plan.sessions().getFirst();
      open.save(ana, plan.without(first::equals).plus(List.of(first.movedTo(MONDAY.plusDays(4)))));
    }

    terminal.run("sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", again);

    assertThat(text(again)).contains("2 Wed 25 Nov", "1 Fri 27 Nov");
  }

  @Test
  void aSheetWhoseNumbersCannotBeKeptSaysSo() {
    try (var open = Libraries.open(library)) {
      int code =
          terminal.run(
              "sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", folder.resolve("a.pdf"));

      assertThat(code).isEqualTo(ExitCode.DONE);
      assertThat(terminal.err()).contains("their numbers could not be kept with the sessions");
      assertThat(open.issuedNumbers().all()).isEmpty();
    }
  }

  @Test
  void theClinicsHeadPaperUnitsAndBeltAreThoseOfTheStudio() throws IOException {
    var standard = Settings.standard(Locale.ENGLISH);
    var print = new Print(Paper.LETTER, "Harbor Knee Clinic", "12 Pier Road", new House("", 0.5));
    var own = new Console.Own(library, standard.withUnits(UnitSystem.IMPERIAL).withPrint(print));
    var program = folder.resolve("level.txt");
    Files.writeString(program, "# Level\n- 5m bwd walk 2.2kmh treadmill\n");
    Path session = folder.resolve("session.pdf");
    Path week = folder.resolve("week.pdf");
    var clinic = new Terminal(own, Locale.ENGLISH);

    clinic.run("sheet", program, "--athlete", "Ana Ruiz", "--out", session);
    clinic.run("sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", week);

    assertThat(text(session))
        .contains("Harbor Knee Clinic", "12 Pier Road", "mph", "911", "0:00 1.0 0 backward");
    assertThat(text(week)).contains("Harbor Knee Clinic", "911");
    assertThat(PdfPages.read(Files.readAllBytes(week), 36).getFirst().widthPoints()).isEqualTo(612);
  }

  @Test
  void thePhonePageIsTheSameConvertedAsPrinted() throws IOException {
    var standard = Settings.standard(Locale.ENGLISH);
    var print = standard.print().withHouse(new House("", 0.5));
    var own = new Console.Own(library, standard.withUnits(UnitSystem.IMPERIAL).withPrint(print));
    var program = folder.resolve("level.txt");
    Files.writeString(program, "# Level\n- 5m bwd walk 2.2kmh treadmill\n");
    Path printed = folder.resolve("printed.html");
    Path converted = folder.resolve("converted.html");
    var clinic = new Terminal(own, Locale.ENGLISH);

    clinic.run("sheet", program, "--athlete", "Ana Ruiz", "--out", printed);
    clinic.run("convert", program, "--to", "html", "--athlete", "Ana Ruiz", "--out", converted);

    assertThat(converted).hasSameTextualContentAs(printed).content().contains("1.0 mph");
  }

  @Test
  void theWeekOfSeveralPeopleIsAFolderWithAFileForEach() throws IOException {
    Path out = folder.resolve("week");

    int code =
        terminal.run(
            "sheet",
            "--week",
            MONDAY,
            "--athlete",
            "ana ruiz",
            "--athlete",
            "Ben Okafor",
            "--out",
            out,
            "--cards",
            "2",
            "--initials",
            "--language",
            "de");

    assertThat(terminal.err()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(text(out.resolve("Ana Ruiz, 2026-11-23.pdf"))).contains("A. R.", "Woche ab");
    assertThat(text(out.resolve("Ben Okafor, 2026-11-23.pdf"))).contains("B. O.", "Mo., 23. Nov.");
  }

  @Test
  void aBlockIsNamedAsItsPhase() throws IOException {
    Path pdf = folder.resolve("block.pdf");

    int code = terminal.run("sheet", "--block", "base", "--athlete", "Ana Ruiz", "--out", pdf);

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(text(pdf)).contains("Base", "23 Nov 2026 to 6 Dec 2026, 3 sessions");
  }

  @Test
  void eachPersonReadsTheirOwnLanguageUnlessAnotherIsAskedFor() throws IOException {
    read("Ana Ruiz", Language.SPANISH);
    Path out = folder.resolve("week");
    Path asked = folder.resolve("asked.pdf");

    terminal.run(
        "sheet",
        "--week",
        MONDAY,
        "--athlete",
        "Ana Ruiz",
        "--athlete",
        "Ben Okafor",
        "--out",
        out);
    terminal.run(
        "sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--language", "de", "--out", asked);

    assertThat(terminal.err()).isEmpty();
    assertThat(text(out.resolve("Ana Ruiz, 2026-11-23.pdf"))).contains("Semana");
    assertThat(text(out.resolve("Ben Okafor, 2026-11-23.pdf"))).contains("Week of");
    assertThat(text(asked)).contains("Woche ab");
  }

  @Test
  void aSessionsSheetAndItsPhonePageSpeakThePersonsLanguage() throws IOException {
    read("Ana Ruiz", Language.GERMAN);
    Path program = Files.writeString(folder.resolve("one.txt"), "# One\n- 5min bwd walk\n");
    Path pdf = folder.resolve("one.pdf");
    Path sheetPage = folder.resolve("sheet.html");
    Path page = folder.resolve("one.html");

    terminal.run("sheet", program, "--athlete", "Ana Ruiz", "--out", pdf);
    terminal.run("sheet", program, "--athlete", "Ana Ruiz", "--out", sheetPage);
    terminal.run("convert", program, "--athlete", "Ana Ruiz", "--to", "html", "--out", page);

    assertThat(terminal.err()).isEmpty();
    assertThat(text(pdf)).contains("Rückwärts gehen");
    assertThat(Files.readString(sheetPage)).contains("<html lang=\"de\">", "Rückwärts gehen");
    assertThat(Files.readString(page)).isEqualTo(Files.readString(sheetPage));
  }

  @Test
  void everySheetCarriesThePainLimitsOfTheLibrarysClinic() throws IOException {
    var strict = new Thresholds(PainScale.THOMEE, 2, 4, 2, Thresholds.Practice.STANDARD);
    try (var open = Libraries.open(library)) {
      var settings = ClinicSettings.STANDARD.withThresholds(strict);
      open.record(tables -> tables.save(settings, Instant.parse("2026-11-20T10:00:00Z")));
    }
    Path program = Files.writeString(folder.resolve("one.txt"), "# One\n- 5min bwd walk\n");
    Path session = folder.resolve("one.pdf");
    Path nobodys = folder.resolve("nobody.pdf");
    Path week = folder.resolve("week.pdf");

    terminal.run("sheet", program, "--athlete", "Ana Ruiz", "--out", session);
    terminal.run("sheet", program, "--out", nobodys);
    terminal.run("sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", week);

    for (Path sheet : List.of(session, nobodys, week)) {
      assertThat(text(sheet)).contains("3–4: acceptable", "Over 4: stop");
    }
  }

  @Test
  void whatIsNotPlannedIsSaidAndNothingIsWritten() {
    Path pdf = folder.resolve("none.pdf");

    assertThat(terminal.run("sheet", "--week", MONDAY, "--athlete", "Cleo Marsh", "--out", pdf))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .isEqualTo("Nothing is planned for Cleo Marsh from 23 Nov 2026 to 29 Nov 2026.\n");
    assertThat(terminal.run("sheet", "--block", "Peak", "--athlete", "Ana Ruiz", "--out", pdf))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .startsWith("Ana Ruiz has no phase called Peak, but these: ")
        .endsWith("Name one of them.\n");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void aClosedGateGivesNoSheetOutAndSaysWhatOpensIt() throws IOException {
    Path pdf = folder.resolve("closed.pdf");
    Path program = Files.writeString(folder.resolve("one.txt"), "# One\n- 5min bwd walk\n");

    assertThat(terminal.run("sheet", "--week", MONDAY, "--athlete", "Dora Lind", "--out", pdf))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.run("sheet", program, "--athlete", "Dora Lind", "--out", pdf))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err())
        .startsWith("Dora Lind: the gate is closed, nothing may be issued.")
        .contains("The questions were not all asked. Ask the questions; it takes a minute.");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void whatIsNotAskedForClearlyIsAskedBack() {
    assertThat(terminal.run("sheet", "--out", "x.pdf")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).startsWith("Name one program and at most one athlete");
    assertThat(
            terminal.run(
                "sheet", "--week", MONDAY, "--cards", "3", "--athlete", "Ana Ruiz", "--out", "x"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).startsWith("Name a week or a block");
  }

  @Test
  void aWeekIsNotWrittenAsAPdfUnderAnotherEnding() {
    Path page = folder.resolve("week.html");

    assertThat(terminal.run("sheet", "--week", MONDAY, "--athlete", "Ana Ruiz", "--out", page))
        .isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).startsWith(page + " does not end in .pdf.");
    assertThat(page).doesNotExist();
  }

  /// Lets somebody read sheets in a language.
  private void read(String name, Language language) {
    try (var open = Libraries.open(library)) {
      var athlete =
          open.athletes().stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow();
      open.save(athlete.withPerson(athlete.person().withLanguage(language)));
    }
  }

  private static AthleteId person(Library open) {
    return open.athletes().getFirst().id();
  }

  private static AthletePlan plan() {
    var phase = new Mark.Phase(MarkId.create(), Days.counted(MONDAY, 14), "Base", "");
    return new AthletePlan(
        List.of(session(0, "5min"), session(2, "6min"), session(7, "7min")), List.of(phase));
  }

  private static PlannedSession session(int day, String time) {
    var program = Notation.read("# Backward " + time + "\n- " + time + " bwd walk\n").program();
    return PlannedSession.of(SessionId.create(), MONDAY.plusDays(day), Snapshot.of(program, null));
  }

  private static String text(Path pdf) throws IOException {
    var words = new StringBuilder();
    PdfPages.read(Files.readAllBytes(pdf), 20).forEach(page -> words.append(page.text()));
    return words.toString();
  }
}
