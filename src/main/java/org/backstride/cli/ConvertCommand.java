package org.backstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Language;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.form.Form;
import org.backstride.codec.workout.form.Workouts;
import org.backstride.codec.workout.form.Writing;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.phone.PhonePage;
import org.backstride.studio.exporting.LossWords;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a program in another form, and says what that form cannot carry.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--to", required = true, paramLabel = "FORM", descriptionKey = "cli.option.to")
  private Into into = Into.TEXT;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
  private @Nullable Path out;

  @Option(names = "--athlete", paramLabel = "NAME", descriptionKey = "cli.option.athlete")
  private @Nullable String athlete;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.option.date")
  private @Nullable LocalDate date;

  @Parameters(paramLabel = "PROGRAM", descriptionKey = "cli.parameter.program")
  private String program = "";

  /// What a program can be written as.
  enum Into {
    TEXT(Form.TEXT),
    JSON(Form.JSON),
    FIT(Form.FIT),
    TCX(Form.TCX),
    ZWO(Form.ZWO),
    ICS(Form.ICS),
    CSV(Form.CSV),
    /// The page for a phone, as `sheet` makes it.
    HTML(null);

    private final @Nullable Form form;

    Into(@Nullable Form form) {
      this.form = form;
    }
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (into == Into.FIT && out == null) {
      return console.misused(console.messages().text("cli.convert.needs-out"));
    }
    return new ProgramSource(console, library)
        .with(
            program,
            found -> ForAthlete.issued(athlete, console, library, person -> write(found, person)));
  }

  private int write(Program found, @Nullable Athlete person) {
    var now = console.clock().instant();
    var day = date == null ? LocalDate.ofInstant(now, console.clock().getZone()) : date;
    Form form = into.form;
    if (form == null) {
      return library
          .order(console, found, person, Issue.on(day))
          .map(order -> write(page(order)))
          .orElse(ExitCode.FAILED);
    }
    var references = person == null ? References.UNKNOWN : References.on(day, person);
    var workout = Workouts.write(found, form, new Writing(references, day, now));
    int code = write(workout.content());
    if (code == ExitCode.DONE) {
      report(workout);
    }
    return code;
  }

  private byte[] page(SheetOrder order) {
    var own = console.sheetFormats();
    var language = Language.of(null, order.athlete());
    var formats = new Formats(language.in(own.locale()), own.units());
    var messages = Messages.in(formats.locale());
    var plan = PhonePlans.of(order, messages, formats);
    return PhonePage.html(plan, messages).getBytes(StandardCharsets.UTF_8);
  }

  private int write(byte[] content) {
    if (out == null) {
      console.print(content);
      return ExitCode.DONE;
    }
    try {
      WholeFile.write(out, content);
      return ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unwritable", out.toString()));
    }
  }

  private void report(Workout workout) {
    var words = new LossWords(console.messages());
    for (var loss : workout.losses()) {
      console.err().println(words.manner(loss.manner()) + ": " + words.what(loss));
    }
  }
}
