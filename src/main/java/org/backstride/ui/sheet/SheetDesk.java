package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.rehab.Issuing;
import org.backstride.sheet.SheetOrder;
import org.backstride.studio.findings.IssuingWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.backstride.work.RunningJob;
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
  private @Nullable Request asked;
  private @Nullable RunningJob running;
  private long newest;

  /// What a preview is made of.
  private record Request(SheetOrder order, SheetChoices.Look look) {}

  SheetDesk(ViewContext context, SheetChoices first, LocalDate today, Lifetime lifetime) {
    this.context = context;
    this.today = today;
    choices = new Cell<>(first);
    burst.setOnFinished(event -> render());
    lifetime.own(burst::stop);
    lifetime.own(this::cancel);
    lifetime.watch(choices, next -> burst.playFromStart());
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

  LocalDate today() {
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
    return HouseTerms.of(context, chosen.terms(), today)
        .order(program, chosen.program(), athlete().orElse(null));
  }

  /// What is under way or shown already is not begun anew: on a slow computer every change of the
  /// library would put the page off again.
  private void render() {
    var request =
        order().map(order -> new Request(order, choices.get().terms().look())).orElse(null);
    if (request != null && request.equals(asked)) {
      return;
    }
    long mine = ++newest;
    cancel();
    asked = request;
    if (request == null) {
      preview.set(SheetPreview.NONE);
    } else {
      start(mine, request);
    }
  }

  private void start(long mine, Request request) {
    running =
        context
            .studio()
            .jobs()
            .start(
                context.text("sheet.job"),
                progress ->
                    progress.isCancelled()
                        ? SheetPreview.NONE
                        : press.print(request.order(), request.look(), context.formats()),
                rendered -> show(mine, rendered),
                failure -> fail(mine, failure));
  }

  private void cancel() {
    RunningJob job = running;
    if (job != null) {
      job.cancel();
    }
  }

  /// What failed is tried again with the next change.
  private void fail(long mine, Throwable failure) {
    if (mine == newest) {
      asked = null;
    }
    context.notices().show(Notice.problem(context.text("sheet.job.failed", failure.toString())));
  }

  /// Only the newest request counts.
  private void show(long mine, SheetPreview rendered) {
    if (mine == newest) {
      preview.set(rendered);
      if (rendered.isEmpty()) {
        asked = null;
      }
    }
  }
}
