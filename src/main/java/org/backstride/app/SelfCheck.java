package org.backstride.app;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.application.Platform;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Place;
import org.backstride.ui.shell.StudioWindow;
import org.backstride.unit.UnitSystem;

/// Goes once through the studio by itself: every place of the rail, a generated recording, a sheet.
/// Ends the program with 0 where all of it worked; the uncaught handler ends it with 1 otherwise.
/// Also the training run of the packaged program's start.
final class SelfCheck {

  private static final String PROGRAM =
      """
      # Self-check
      Main 5x
        - 1m bwd walk 2.0-2.5kmh rail
        - 1m fwd walk 3.0kmh
      """;

  private final Studio studio;
  private final StudioWindow window;
  private final Wiring wiring;
  private final Runnable done;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  SelfCheck(Studio studio, StudioWindow window, Wiring wiring, Runnable done) {
    this.studio = studio;
    this.window = window;
    this.wiring = wiring;
    this.done = done;
  }

  void begin() {
    for (Place place :
        List.of(
            new Place.Athletes(),
            new Place.Programs(),
            new Place.Recordings(),
            new Place.Sheets(),
            new Place.SettingsPlace(),
            new Place.Today())) {
      steps.add(() -> window.open(place));
    }
    steps.add(this::sheet);
    next();
  }

  private void next() {
    var step = steps.poll();
    if (step != null) {
      step.run();
      FirstPaint.after(this::next);
    }
  }

  private void sheet() {
    var today = LocalDate.now(wiring.clock());
    studio
        .jobs()
        .start(
            "self-check",
            progress -> render(today),
            pages -> {
              require(pages.length > 1_000, "The sheet is empty");
              done.run();
            },
            thrown -> {
              throw new IllegalStateException("No sheet", thrown);
            });
  }

  private static byte[] render(LocalDate today) {
    var messages = Messages.in(Locale.ENGLISH);
    var formats = new Formats(messages.locale(), UnitSystem.METRIC);
    var order = SheetOrder.of(program(), Athlete.named("Ada"), SheetOrder.Issue.on(today));
    var model = SheetBuilder.build(order, messages, formats);
    return new SheetRenderer().pdf(model, PrintFormat.A4);
  }

  private static Program program() {
    return Notation.read(PROGRAM).program();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      Platform.runLater(
          () -> {
            throw new IllegalStateException(otherwise);
          });
    }
  }
}
