package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.rehab.Issuing;
import org.backstride.sheet.SheetOrder;
import org.backstride.studio.findings.IssuingWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.backstride.work.Renewed;
import org.backstride.work.RunningJob;

/// What is chosen, and the preview of it: follows the form, the library and undo.
final class SheetDesk {

  private static final Duration BURST = Duration.millis(150);

  private final ViewContext context;
  private final SheetPress press = new SheetPress();
  private final Cell<SheetChoices> choices;
  private final Cell<SheetPreview> preview = new Cell<>(SheetPreview.NONE);
  private final Cell<LocalDate> today;
  private final PauseTransition burst = new PauseTransition(BURST);
  private final Renewed<Request, SheetPreview> pages =
      new Renewed<>(this::start, (_, rendered) -> !rendered.isEmpty(), preview::set);

  /// What a preview is made of.
  private record Request(SheetOrder order, SheetChoices.Look look) {}

  SheetDesk(ViewContext context, SheetChoices first, LocalDate today, Lifetime lifetime) {
    this.context = context;
    this.today = new Cell<>(today);
    choices = new Cell<>(first);
    burst.setOnFinished(event -> render());
    lifetime.own(burst::stop);
    lifetime.own(pages::clear);
    lifetime.watch(choices, next -> burst.playFromStart());
    lifetime.watch(this.today, next -> burst.playFromStart());
    lifetime.watch(context.studio().programs().programs(), next -> burst.playFromStart());
    lifetime.watch(context.studio().roster().athletes(), next -> burst.playFromStart());
    lifetime.watch(context.studio().clinic().settings(), next -> burst.playFromStart());
    lifetime.watch(context.studio().clinic().exemptions(), next -> burst.playFromStart());
  }

  Cell<SheetChoices> choices() {
    return choices;
  }

  Cell<SheetPreview> preview() {
    return preview;
  }

  /// The day on which it is given out.
  Cell<LocalDate> today() {
    return today;
  }

  /// What is to be printed, unless no program is chosen.
  Optional<SheetOrder> order() {
    return refusal().isPresent() ? Optional.empty() : program().map(this::order);
  }

  /// Why nothing may be handed out, and what would open the gate.
  Optional<String> refusal() {
    var issuing = context.studio().clinic().issuing(athlete().orElse(null));
    if (!(issuing instanceof Issuing.Closed closed)) {
      return Optional.empty();
    }
    var words = new IssuingWords(context.messages(), context.formats());
    var why = closed.reasons().stream().map(words::reason).collect(Collectors.joining(" "));
    return Optional.of(context.text("sheet.gate.closed") + " " + why);
  }

  /// The session as a page for a phone, in the language of the sheet; empty without a program.
  Optional<String> phonePage() {
    return order().map(order -> SheetPress.phonePage(order, choices.get().terms().look(), context));
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
    return HouseTerms.of(context, chosen.terms(), today.get())
        .order(program, chosen.program(), athlete().orElse(null));
  }

  private void render() {
    order()
        .ifPresentOrElse(
            order -> pages.ask(new Request(order, choices.get().terms().look())),
            () -> {
              pages.clear();
              preview.set(SheetPreview.NONE);
            });
  }

  private RunningJob start(
      Request request, Consumer<SheetPreview> made, Consumer<Throwable> failed) {
    return context
        .studio()
        .jobs()
        .start(
            context.text("sheet.job"),
            progress ->
                progress.isCancelled()
                    ? SheetPreview.NONE
                    : press.print(request.order(), request.look(), context.formats()),
            made,
            SheetPress.failing(context, failed));
  }
}
