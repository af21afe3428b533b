package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.rehab.Issuing;
import org.backstride.sheet.course.CourseOrder;
import org.backstride.sheet.course.CourseOrder.Span;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.backstride.work.Renewed;
import org.backstride.work.RunningJob;

/// What is chosen for the sheets of several people, and the preview of them: follows the form, the
/// calendar, the roster and undo.
final class CourseDesk {

  private static final Duration BURST = Duration.millis(150);

  private final ViewContext context;
  private final SheetPress press = new SheetPress();
  private final Cell<CourseChoices> choices;
  private final Cell<PrintedSheets> printed = new Cell<>(PrintedSheets.NONE);
  private final Cell<LocalDate> today;
  private final PauseTransition burst = new PauseTransition(BURST);
  private final Renewed<Request, PrintedSheets> pages =
      new Renewed<>(this::start, CourseDesk::isWhole, printed::set);

  /// What a preview is made of.
  private record Request(List<CourseOrder> orders, SheetChoices.Look look) {}

  CourseDesk(ViewContext context, CourseChoices first, LocalDate today, Lifetime lifetime) {
    this.context = context;
    this.today = new Cell<>(today);
    choices = new Cell<>(first);
    burst.setOnFinished(event -> render());
    lifetime.own(burst::stop);
    lifetime.own(pages::clear);
    lifetime.watch(choices, next -> burst.playFromStart());
    lifetime.watch(this.today, next -> burst.playFromStart());
    lifetime.watch(context.studio().plan().plan(), next -> burst.playFromStart());
    lifetime.watch(context.studio().roster().athletes(), next -> burst.playFromStart());
    lifetime.watch(context.studio().clinic().settings(), next -> burst.playFromStart());
    lifetime.watch(context.studio().clinic().exemptions(), next -> burst.playFromStart());
  }

  Cell<CourseChoices> choices() {
    return choices;
  }

  /// The day on which they are given out.
  Cell<LocalDate> today() {
    return today;
  }

  Cell<PrintedSheets> printed() {
    return printed;
  }

  /// Everybody who could be given a sheet, with what stands on the chosen days.
  List<PersonSheet> everyone() {
    return context.studio().roster().athletes().get().stream()
        .filter(each -> each.standing().status() == Status.ACTIVE)
        .map(this::sheet)
        .toList();
  }

  /// The sheets that are ready, in the order of the roster.
  List<CourseOrder> orders() {
    return everyone().stream()
        .filter(each -> choices.get().athletes().contains(each.athlete().id()))
        .filter(PersonSheet.Ready.class::isInstance)
        .map(each -> ((PersonSheet.Ready) each).order())
        .toList();
  }

  /// Keeps the numbers of the sheets that were handed out: the sessions go by them from now on.
  void issued() {
    for (var sheet : printed.get().sheets()) {
      var order = sheet.order();
      context.studio().plan().issue(order.athlete().id(), order.numbers());
    }
  }

  private PersonSheet sheet(Athlete athlete) {
    var clinic = context.studio().clinic();
    if (clinic.issuing(athlete) instanceof Issuing.Closed closed) {
      return new PersonSheet.Closed(athlete, closed.reasons());
    }
    CourseChoices chosen = choices.get();
    var numbers = context.studio().plan().numbers(athlete.id());
    Optional<Span> span = chosen.days().span(numbers.plan());
    if (span.isEmpty()) {
      return new PersonSheet.Empty(athlete);
    }
    var handOut = HouseTerms.of(context, chosen.terms(), today.get());
    var order = CourseOrder.of(athlete, numbers, span.get(), handOut, chosen.days().perPage());
    return order.sessions().isEmpty()
        ? new PersonSheet.Empty(athlete)
        : new PersonSheet.Ready(order);
  }

  private void render() {
    var orders = orders();
    if (orders.isEmpty()) {
      pages.clear();
      printed.set(PrintedSheets.NONE);
    } else {
      pages.ask(new Request(orders, choices.get().terms().look()));
    }
  }

  private RunningJob start(
      Request request, Consumer<PrintedSheets> made, Consumer<Throwable> failed) {
    var orders = request.orders();
    return context
        .studio()
        .jobs()
        .start(
            context.text("sheet.course.job", orders.size()),
            progress -> press.print(orders, request.look(), context.formats(), progress),
            made,
            SheetPress.failing(context, failed));
  }

  private static boolean isWhole(Request request, PrintedSheets done) {
    return done.sheets().size() == request.orders().size();
  }
}
