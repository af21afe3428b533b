package org.backstride.ui.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.settings.Chord;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Motion;
import org.backstride.store.Libraries;
import org.backstride.studio.ProgramDocument;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A designer on a real library, in a window of its own.
public final class Designer implements AutoCloseable, AfterEachCallback {

  final Studio studio;
  final ProgramDocument document;
  final ProgramView view;
  final Exhibit exhibit;

  /// How a designer is shown.
  record Look(Theme theme, Exhibit.Size size, Locale locale, Motion motion) {
    static final Look PLAIN = new Look(Theme.LIGHT, Exhibit.Size.LARGE, Locale.ENGLISH);

    /// Nothing glides, so that what is looked at is at its place.
    Look(Theme theme, Exhibit.Size size, Locale locale) {
      this(theme, size, locale, Motion.REDUCED);
    }
  }

  private final Cell<Settings> settings;

  private Designer(Studio studio, ProgramDocument document, Shown shown) {
    this.studio = studio;
    this.document = document;
    view = shown.view();
    exhibit = shown.exhibit();
    settings = shown.settings();
  }

  /// A view on show and the settings it follows.
  private record Shown(ProgramView view, Exhibit exhibit, Cell<Settings> settings) {}

  static Designer of(Program program) {
    return of(program, Look.PLAIN);
  }

  static Designer of(Program program, Look look) {
    Fx.start();
    var studio = studio();
    var document =
        Fx.get(
            () -> {
              studio.roster().put(Programs.hannah(), "Add Hannah");
              studio.programs().add(Programs.knee().withName("Knee OA, 10 min"), "Add");
              studio.programs().add(Programs.sliver(), "Add");
              var id = studio.programs().add(program, "Add");
              return studio.programs().document(id).orElseThrow();
            });
    var context = context(studio, look);
    var view = Fx.get(() -> new ProgramView(context, document));
    var exhibit = Exhibit.of(Fx.get(() -> new StackPane(view.node())), look.theme(), look.size());
    Fx.run(view::focus);
    return new Designer(studio, document, new Shown(view, exhibit, context.settings()));
  }

  /// A studio on a fresh library in a folder of its own.
  static Studio studio() {
    try {
      Path folder = Files.createTempDirectory("backstride-designer");
      return Fx.studio(Libraries.open(folder.resolve("library.db")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ViewContext context(Studio studio, Locale locale) {
    return context(studio, new Look(Theme.LIGHT, Exhibit.Size.LARGE, locale));
  }

  private static ViewContext context(Studio studio, Look look) {
    var locale = look.locale();
    var settings = Settings.standard(locale);
    var motion = new Settings.Look(settings.look().scheme(), look.motion());
    return new ViewContext(
        studio,
        new Cell<>(settings.withLook(motion)),
        Messages.in(locale),
        new Formats(locale, UnitSystem.METRIC),
        _ -> {},
        _ -> {});
  }

  void select(BlockPath... paths) {
    Fx.run(() -> view.model().select(List.of(paths)));
    Fx.settle();
  }

  /// Gives a command of the lane another key.
  void choose(LaneCommand command, String key) {
    Fx.run(
        () -> {
          var chord = Chord.read(key).orElseThrow();
          settings.set(settings.get().withKeys(new KeyMap(Map.of(command, chord))));
        });
  }

  void showForHannah() {
    Fx.run(
        () -> {
          Athlete hannah = studio.roster().athletes().get().getFirst();
          view.showFor(hannah);
        });
    Fx.settle();
  }

  Program program() {
    return Fx.get(() -> document.program().get());
  }

  List<BlockPath> selection() {
    return Fx.get(() -> document.selection().get());
  }

  String undo() {
    return Fx.get(() -> studio.history().undo().orElse(""));
  }

  /// Where it is registered as a test's extension.
  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    Fx.run(view::close);
    exhibit.close();
    Fx.discard(studio);
  }
}
