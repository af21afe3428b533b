package org.backstride.ui.program;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;

/// A designer in a window of its own.
public final class Designer implements AutoCloseable {

  final TestDesk desk;
  final ProgramView view;
  final Exhibit exhibit;

  private Designer(TestDesk desk, ProgramView view, Exhibit exhibit) {
    this.desk = desk;
    this.view = view;
    this.exhibit = exhibit;
  }

  public static Designer of(Program program, Theme theme, Exhibit.Size size, Locale locale) {
    Fx.start();
    var desk = new TestDesk(program);
    var view = Fx.get(() -> view(desk, locale));
    var exhibit = Exhibit.of(Fx.get(() -> new StackPane(view.node())), theme, size);
    return new Designer(desk, view, exhibit);
  }

  public static Designer of(Program program) {
    return of(program, Theme.LIGHT, Exhibit.Size.LARGE, Locale.ENGLISH);
  }

  private static ProgramView view(TestDesk desk, Locale locale) {
    var context =
        new ViewContext(
            Messages.in(locale), new Formats(locale, UnitSystem.METRIC), _ -> {}, _ -> {});
    var shelf =
        List.of(
            shelved(Programs.knee().withName("Knee OA, 10 min")),
            shelved(Programs.sliver()));
    var view =
        new ProgramView(
            context,
            new ProgramView.Ground(
                ProgramId.create(),
                desk,
                new Cell<>(List.of(Programs.hannah())),
                new Cell<>(shelf)));
    return view;
  }

  void select(BlockPath... paths) {
    Fx.run(() -> view.model().select(List.of(paths)));
    Fx.settle();
  }

  void showFor(Optional<org.backstride.athlete.Athlete> athlete) {
    Fx.run(() -> view.showFor(athlete));
    Fx.settle();
  }

  Program program() {
    return Fx.get(() -> desk.program().get());
  }

  private static ShelvedProgram shelved(Program program) {
    return new ShelvedProgram(ProgramId.create(), program, Instant.EPOCH);
  }

  @Override
  public void close() {
    Fx.run(view::close);
    exhibit.close();
  }
}
