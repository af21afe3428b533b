package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.settings.Settings;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.Conditions;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.PainLimits;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// What is chosen, and the preview of it: follows the form, the library and undo.
final class SheetDesk {

  private static final Duration BURST = Duration.millis(150);

  private final ViewContext context;
  private final LocalDate today;
  private final SheetPress press = new SheetPress();
  private final Cell<SheetChoices> choices;
  private final Cell<SheetPreview> preview = new Cell<>(SheetPreview.NONE);
  private final PauseTransition burst = new PauseTransition(BURST);
  private long newest;

  SheetDesk(ViewContext context, SheetChoices first, LocalDate today, Lifetime lifetime) {
    this.context = context;
    this.today = today;
    choices = new Cell<>(first);
    burst.setOnFinished(event -> render());
    lifetime.own(burst::stop);
    lifetime.watch(choices, next -> burst.playFromStart());
    lifetime.watch(context.studio().programs().programs(), next -> burst.playFromStart());
    lifetime.watch(context.studio().roster().athletes(), next -> burst.playFromStart());
  }

  Cell<SheetChoices> choices() {
    return choices;
  }

  Cell<SheetPreview> preview() {
    return preview;
  }

  LocalDate today() {
    return today;
  }

  /// What is to be printed, unless no program is chosen.
  Optional<SheetOrder> order() {
    return program().map(this::order);
  }

  /// The session as a page for a phone, in the language of the sheet; empty without a program.
  Optional<String> phonePage() {
    return order().map(order -> SheetPress.phonePage(order, choices.get().format(), context));
  }

  /// A name for the file: program and person.
  String fileName() {
    String name = program().map(Program::name).orElse("");
    String person = athlete().map(each -> each.name() + ", ").orElse("");
    return (person + name).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".pdf";
  }

  Optional<Program> program() {
    var id = choices.get().program();
    return id == null
        ? Optional.empty()
        : context.studio().programs().find(id).map(shelved -> shelved.program());
  }

  Optional<Athlete> athlete() {
    var id = choices.get().athlete();
    return id == null ? Optional.empty() : context.studio().roster().find(id);
  }

  private SheetOrder order(Program program) {
    SheetChoices chosen = choices.get();
    @Nullable Athlete athlete = athlete().orElse(null);
    var giving = chosen.giving();
    var issue = new Issue(clinic(), giving.clinician(), today, giving.review(), giving.naming());
    var conditions = Conditions.at(chosen.where().place(), chosen.where().ground());
    return new SheetOrder(program, athlete, conditions, issue, PainLimits.THOMEE);
  }

  private Clinic clinic() {
    Settings.Print print = context.settings().get().print();
    List<String> lines = print.contact().lines().filter(line -> !line.isBlank()).toList();
    boolean american = print.paper() == Settings.Paper.LETTER;
    return new Clinic(print.clinic(), lines, american ? "911" : Clinic.NONE.emergencyNumber());
  }

  private void render() {
    long mine = ++newest;
    order()
        .ifPresentOrElse(
            order -> start(mine, order, choices.get().format()),
            () -> preview.set(SheetPreview.NONE));
  }

  private void start(long mine, SheetOrder order, SheetChoices.Look look) {
    context
        .studio()
        .jobs()
        .start(
            context.text("sheet.job"),
            progress -> press.print(order, look, context.formats()),
            rendered -> show(mine, rendered),
            failure ->
                context
                    .notices()
                    .show(Notice.problem(context.text("sheet.job.failed", failure.toString()))));
  }

  /// Only the newest request counts.
  private void show(long mine, SheetPreview rendered) {
    if (mine == newest) {
      preview.set(rendered);
    }
  }
}
