package org.backstride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.IssuedNumbers;
import org.backstride.plan.Mark;
import org.backstride.plan.SessionNumbers;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.CourseBuilder;
import org.backstride.sheet.course.CourseOrder;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.CourseOrder.Span;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.store.Library;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.text.Messages;

/// Writes what is planned for people in a week or a block, one file for each of them.
final class CourseSheets {

  private final Console console;
  private final LibraryOption option;
  private final Issue issue;
  private final Path out;
  private final SheetRenderer renderer = new SheetRenderer();
  private Map<AthleteId, IssuedNumbers> issued = Map.of();

  CourseSheets(Console console, LibraryOption option, Issue issue, Path out) {
    this.console = console;
    this.option = option;
    this.issue = issue;
    this.out = out;
  }

  int write(List<String> names, SheetCommand.Course course, SheetCommand.Look look) {
    var perPage =
        Stream.of(PerPage.values()).filter(each -> each.count() == course.cards).findFirst();
    if (perPage.isEmpty() || names.isEmpty() || (course.week != null && course.block != null)) {
      return console.misused(console.messages().text("cli.sheet.course-what"));
    }
    if (names.size() == 1 && !isPdf(out)) {
      return console.misused(console.messages().text("cli.sheet.course-ending", out.toString()));
    }
    var orders = new ArrayList<CourseOrder>();
    int written =
        option.read(
            console,
            library -> {
              issued = library.issuedNumbers().all();
              for (String name : names) {
                var order =
                    LibraryOption.athlete(console, library, name)
                        .flatMap(who -> order(who, library, course, perPage.get()));
                if (order.isEmpty()) {
                  return ExitCode.FAILED;
                }
                orders.add(order.get());
              }
              return writeAll(orders, look);
            });
    if (written == ExitCode.DONE) {
      issue(orders);
    }
    return written;
  }

  private static boolean isPdf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /// Keeps the numbers of the sheets with their sessions; tells where another program has the
  /// library.
  private void issue(List<CourseOrder> orders) {
    var fresh = orders.stream().filter(order -> !isIssued(order)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    int kept =
        option.write(
            console,
            library -> {
              fresh.forEach(
                  each -> library.issuedNumbers().add(each.athlete().id(), each.numbers()));
              return ExitCode.DONE;
            });
    if (kept != ExitCode.DONE) {
      console.refuse(console.messages().text("cli.sheet.numbers-open"));
    }
  }

  private boolean isIssued(CourseOrder order) {
    var known = issued(order.athlete());
    return known.with(order.numbers()).equals(known);
  }

  private IssuedNumbers issued(Athlete who) {
    return issued.getOrDefault(who.id(), IssuedNumbers.NONE);
  }

  private Optional<CourseOrder> order(
      Athlete who, Library library, SheetCommand.Course course, PerPage perPage) {
    if (ClosedGate.refuses(who, library, console)) {
      return Optional.empty();
    }
    AthletePlan plan = library.plan().of(who.id());
    Optional<Span> span = span(plan, course);
    if (span.isEmpty()) {
      console.refuse(missing(who, plan, String.valueOf(course.block)));
      return Optional.empty();
    }
    var rules = LibraryOption.house(console, library);
    var handOut = LibraryOption.handOut(console, issue, rules);
    var numbers = SessionNumbers.of(plan, issued(who));
    var order = CourseOrder.of(who, numbers, span.get(), handOut, perPage);
    if (order.sessions().isEmpty()) {
      String from = console.formats().date(order.span().days().from());
      String to = console.formats().date(order.span().days().to());
      console.refuse(console.messages().text("cli.sheet.nothing-planned", who.name(), from, to));
      return Optional.empty();
    }
    return Optional.of(order);
  }

  private String missing(Athlete who, AthletePlan plan, String block) {
    if (plan.phases().isEmpty()) {
      return console.messages().text("cli.sheet.no-blocks", who.name(), block);
    }
    var names = plan.phases().stream().map(Mark.Phase::name).collect(Collectors.joining(", "));
    return console.messages().text("cli.sheet.no-block", who.name(), block, names);
  }

  private static Optional<Span> span(AthletePlan plan, SheetCommand.Course course) {
    LocalDate day = course.week;
    if (day != null) {
      var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Optional.of(Span.week(monday));
    }
    String name = String.valueOf(course.block).strip();
    return plan.phases().stream()
        .filter(phase -> phase.name().strip().equalsIgnoreCase(name))
        .findFirst()
        .map(Span::block);
  }

  /// One file by the name given, or several in a folder of that name.
  private int writeAll(List<CourseOrder> orders, SheetCommand.Look look) {
    Path file = out;
    try {
      for (var order : orders) {
        if (orders.size() > 1) {
          Files.createDirectories(out);
          file = out.resolve(order.fileName());
        }
        var formats = look.formats(order.athlete(), console.sheetFormats());
        var model = CourseBuilder.build(order, Messages.in(formats.locale()), formats);
        WholeFile.write(file, renderer.pdf(model, look.format(console)));
        console.say("cli.sheet.written", order.athlete().name(), order.sessions().size(), file);
      }
      return ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unwritable", file.toString()));
    }
  }
}
