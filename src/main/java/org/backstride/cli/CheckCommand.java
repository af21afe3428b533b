package org.backstride.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.studio.findings.FindingWords;
import org.backstride.studio.findings.FindingsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what the safety rules find in a program; ends with 1 where a rule forbids something, and
/// with 3 where it could not be checked.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--athlete", paramLabel = "NAME", descriptionKey = "cli.option.athlete")
  private @Nullable String athlete;

  @Option(names = "--json", descriptionKey = "cli.option.as-json")
  private boolean json;

  @Parameters(paramLabel = "PROGRAM", descriptionKey = "cli.parameter.program")
  private String program = "";

  private int ended = ExitCode.NOT_CHECKED;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new ProgramSource(console, library)
        .with(
            program,
            found -> ForAthlete.named(athlete, console, library, person -> check(found, person)));
    return ended;
  }

  private int check(Program found, @Nullable Athlete person) {
    var today = Conditions.on(LocalDate.now(console.clock()));
    return library
        .inForce(console, found, person)
        .map(rules -> print(found, SafetyRules.check(found, person, today, rules)))
        .orElse(ExitCode.NOT_CHECKED);
  }

  private int print(Program found, List<Finding> findings) {
    var words = new FindingWords(console.messages(), console.formats());
    if (json) {
      console.json(FindingsJson.write(found, findings, words));
    } else {
      print(findings, words);
    }
    boolean forbidden = findings.stream().anyMatch(Finding::forbids);
    ended = forbidden ? ExitCode.FAILED : ExitCode.DONE;
    return ended;
  }

  private void print(List<Finding> findings, FindingWords words) {
    for (var finding : findings) {
      String severity =
          switch (finding.severity()) {
            case ERROR -> console.messages().text("cli.check.error");
            case WARNING -> console.messages().text("cli.check.warning");
            case HINT -> console.messages().text("cli.check.hint");
          };
      console.out().println(severity + "  " + finding.rule() + "  " + words.message(finding));
      var exemption = finding.exemption();
      if (exemption != null) {
        String said = words.override(exemption);
        console.out().println("    " + console.messages().text("rehab.override.done", said));
      }
      console.out().println("    " + words.satisfiedBy(finding) + " " + words.source(finding));
    }
    console.say("cli.check.count", findings.size());
  }
}
