package org.backstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.sheet.phone.CueSounds;
import org.backstride.sheet.phone.PhonePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a program as a sheet: a PDF, a page for a phone, or its cues as sound, by the ending of
/// the file's name.
@Command(name = "sheet")
final class SheetCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.sheet-out")
  private Path out = Path.of("sheet.pdf");

  @Option(names = "--athlete", paramLabel = "NAME", descriptionKey = "cli.option.athlete")
  private @Nullable String athlete;

  @Option(names = "--paper", descriptionKey = "cli.option.paper")
  private PrintFormat.Paper paper = PrintFormat.Paper.A4;

  @Option(names = "--large", descriptionKey = "cli.option.large")
  private boolean large;

  @Parameters(paramLabel = "PROGRAM", descriptionKey = "cli.parameter.program")
  private String program = "";

  SheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ProgramSource(console, library)
        .with(
            program,
            found -> ForAthlete.named(athlete, console, library, who -> print(found, who)));
  }

  private int print(Program found, @Nullable Athlete who) {
    var order = SheetOrder.of(found, who, SheetOrder.Issue.on(LocalDate.now(console.clock())));
    String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
    var plan = PhonePlans.of(order, console.messages(), console.formats());
    if (name.endsWith(".html")) {
      String page = PhonePage.html(plan, console.messages());
      return write(page.getBytes(StandardCharsets.UTF_8));
    }
    if (name.endsWith(".wav")) {
      return Double.isNaN(plan.seconds())
          ? console.refuse(console.messages().text("cli.sheet.open-ended"))
          : write(CueSounds.wav(plan));
    }
    return write(pdf(order));
  }

  private byte[] pdf(SheetOrder order) {
    var model = SheetBuilder.build(order, console.messages(), console.formats());
    var size = large ? PrintFormat.Print.LARGE : PrintFormat.Print.NORMAL;
    return new SheetRenderer().pdf(model, new PrintFormat(paper, size));
  }

  private int write(byte[] file) {
    try {
      Files.write(out, file);
      return ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unwritable", out.toString()));
    }
  }
}
