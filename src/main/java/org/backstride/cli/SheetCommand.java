package org.backstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Language;
import org.backstride.program.Program;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.sheet.phone.CueSounds;
import org.backstride.sheet.phone.PhonePage;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.studio.printing.Letterhead;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a program as a sheet: a PDF, a page for a phone, or its cues as sound, by the ending of
/// the file's name; or what is planned for one person or several in a week or a block.
@Command(name = "sheet")
final class SheetCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  private static final List<String> ENDINGS = List.of(".pdf", ".html", ".wav");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.sheet-out")
  private Path out = Path.of("sheet.pdf");

  @Option(names = "--athlete", paramLabel = "NAME", descriptionKey = "cli.option.sheet-athlete")
  private List<String> athletes = List.of();

  @Mixin private Course course = new Course();

  @Mixin private Look look = new Look();

  @Parameters(arity = "0..1", paramLabel = "PROGRAM", descriptionKey = "cli.parameter.program")
  private @Nullable String program;

  /// Which days, and how many of their cards go on a page.
  static final class Course {
    @Option(names = "--week", paramLabel = "DATE", descriptionKey = "cli.option.week")
    @Nullable LocalDate week;

    @Option(names = "--block", paramLabel = "NAME", descriptionKey = "cli.option.block")
    @Nullable String block;

    @Option(names = "--cards", paramLabel = "N", descriptionKey = "cli.option.cards")
    int cards = 4;
  }

  /// How it is printed.
  static final class Look {
    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "cli.option.paper")
    PrintFormat.@Nullable Paper paper;

    @Option(names = "--large", descriptionKey = "cli.option.large")
    boolean large;

    @Option(names = "--initials", descriptionKey = "cli.option.initials")
    boolean initials;

    @Option(names = "--language", paramLabel = "en|de|es", descriptionKey = "cli.option.language")
    @Nullable Asked language;

    /// The language of one person's sheet: what is asked for, else what the profile says.
    Formats formats(@Nullable Athlete reader, Formats own) {
      var asked = language == null ? null : language.language;
      return new Formats(Language.of(asked, reader).in(own.locale()), own.units());
    }

    /// On the paper that is asked for, else on what the settings name.
    PrintFormat format(Console console) {
      var size = large ? PrintFormat.Print.LARGE : PrintFormat.Print.NORMAL;
      var usual = Letterhead.paper(console.own().settings().print());
      return new PrintFormat(paper == null ? usual : paper, size);
    }
  }

  /// The languages that sheets are written in.
  enum Asked {
    EN(Language.ENGLISH),
    DE(Language.GERMAN),
    ES(Language.SPANISH);

    private final Language language;

    Asked(Language language) {
      this.language = language;
    }
  }

  SheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (course.week != null || course.block != null) {
      return new CourseSheets(console, library, issue(), out).write(athletes, course, look);
    }
    if (program == null || athletes.size() > 1) {
      return console.misused(console.messages().text("cli.sheet.what"));
    }
    String who = athletes.isEmpty() ? null : athletes.getFirst();
    return new ProgramSource(console, library)
        .with(
            program,
            found -> ForAthlete.issued(who, console, library, person -> print(found, person)));
  }

  private int print(Program found, @Nullable Athlete who) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().noneMatch(name::endsWith)) {
      return console.misused(console.messages().text("cli.sheet.ending", out.toString()));
    }
    return library
        .order(console, found, who, issue())
        .map(order -> print(order, name))
        .orElse(ExitCode.FAILED);
  }

  private int print(SheetOrder order, String name) {
    var who = order.athlete();
    var formats = look.formats(who, console.sheetFormats());
    var messages = Messages.in(formats.locale());
    var plan = PhonePlans.of(order, messages, formats);
    if (name.endsWith(".html")) {
      return write(PhonePage.html(plan, messages).getBytes(StandardCharsets.UTF_8));
    }
    if (name.endsWith(".wav")) {
      return Double.isNaN(plan.seconds())
          ? console.refuse(console.messages().text("cli.sheet.open-ended"))
          : write(CueSounds.wav(plan));
    }
    var model = SheetBuilder.build(order, messages, formats);
    return write(new SheetRenderer().pdf(model, look.format(console)));
  }

  private Issue issue() {
    var clinic = Letterhead.of(console.own().settings().print());
    var today = LocalDate.now(console.clock());
    return new Issue(clinic, "", today, null, look.initials ? Naming.INITIALS : Naming.FULL_NAME);
  }

  private int write(byte[] file) {
    try {
      WholeFile.write(out, file);
      return ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unwritable", out.toString()));
    }
  }
}
