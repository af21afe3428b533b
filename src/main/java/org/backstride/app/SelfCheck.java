package org.backstride.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.recording.RecordingId;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.studio.ImportRecordings;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.ImportReport;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Place;
import org.backstride.ui.shell.StudioWindow;
import org.backstride.unit.UnitSystem;

/// Goes once through the studio by itself: every place of the rail, a generated recording, a sheet.
/// Ends the program with 0 where all of it worked in time; the uncaught handler ends it with 1
/// otherwise.
final class SelfCheck {

  private static final String PROGRAM =
      """
      # Self-check
      Main 5x
        - 1m bwd walk 2.0-2.5kmh rail
        - 1m fwd walk 3.0kmh
      """;

  private static final Duration LONGEST = Duration.seconds(60);

  private final Studio studio;
  private final StudioWindow window;
  private final Wiring wiring;
  private final Runnable done;
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final PauseTransition limit = new PauseTransition(LONGEST);

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
    limit.setOnFinished(event -> require(false, "Not done in " + LONGEST));
    limit.play();
    steps.add(this::recording);
    next();
  }

  private void next() {
    var step = steps.poll();
    if (step != null) {
      step.run();
      FirstPaint.after(this::next);
    }
  }

  private void recording() {
    var start = wiring.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    studio
        .jobs()
        .start(
            "self-check",
            progress -> new GeneratedWalk(start, 120).write(),
            this::bring,
            thrown -> fail("No recording", thrown));
  }

  private void bring(Path file) {
    new ImportRecordings(studio, Messages.in(Locale.ENGLISH))
        .start(List.of(file), null, report -> brought(file, report));
  }

  private void brought(Path file, ImportReport report) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      fail("The generated file stays", e);
    }
    require(report.imported() == 1, "The recording was not imported: " + report);
    arrive(report.recordings().getFirst());
  }

  /// Looks with every picture whether the list has the recording.
  private void arrive(RecordingId id) {
    if (studio.recordings().find(id).isPresent()) {
      steps.add(() -> window.open(new Place.RecordingPlace(id)));
      steps.add(() -> window.open(new Place.Recordings()));
      steps.add(() -> sheet(id));
      next();
    } else {
      FirstPaint.after(() -> arrive(id));
    }
  }

  private void sheet(RecordingId id) {
    var today = LocalDate.now(wiring.clock());
    studio
        .jobs()
        .start(
            "self-check",
            progress -> render(today),
            pages -> end(pages, id),
            thrown -> fail("No sheet", thrown));
  }

  private void end(byte[] pages, RecordingId id) {
    require(pages.length > 1_000, "The sheet is empty");
    studio.recordings().delete(List.of(id), "self-check");
    limit.stop();
    done.run();
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
      throw new IllegalStateException(otherwise);
    }
  }

  private static void fail(String what, Throwable thrown) {
    throw new IllegalStateException(what, thrown);
  }
}
