package org.backstride.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Window;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Naming;
import org.backstride.settings.Settings.Scheme;
import org.backstride.studio.DocumentState;
import org.backstride.studio.StudioHistory;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.imports.RecordingFiles;
import org.backstride.ui.shell.rewind.RewindPlaces;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// Builds the actions and sections that hold in the whole window.
final class Commands {

  private final ViewContext context;
  private final Desk desk;
  private final SimpleBooleanProperty canUndo = new SimpleBooleanProperty();
  private final SimpleBooleanProperty canRedo = new SimpleBooleanProperty();

  Commands(ViewContext context, Desk desk) {
    this.context = context;
    this.desk = desk;
  }

  /// The places on the rail, settings last; their figures count from the top.
  List<Section> sections() {
    return List.of(
        section(new Place.Today(), "today", Feather.SUN, "Shortcut+1"),
        section(new Place.Athletes(), "athletes", Feather.USERS, "Shortcut+2"),
        section(new Place.Calendar(), "calendar", Feather.CALENDAR, "Shortcut+3"),
        section(new Place.Programs(), "programs", Feather.LAYERS, "Shortcut+4"),
        section(new Place.Recordings(), "recordings", Feather.ACTIVITY, "Shortcut+5"),
        section(new Place.Sheets(), "sheets", Feather.FILE_TEXT, "Shortcut+6"),
        section(new Place.SettingsPlace(), "settings", Feather.SLIDERS, "Shortcut+Comma"));
  }

  /// The actions of the window.
  ShellActions actions(WindowFrame frame) {
    return new ShellActions(
        action("back", frame::back).withIcon(Feather.CHEVRON_LEFT).withKeys("Alt+Left"),
        action("undo", () -> undo(frame))
            .withIcon(Feather.ROTATE_CCW)
            .withKeys("Shortcut+Z")
            .enabledWhen(canUndo, context.text("shell.history.nothing.undo")),
        action("redo", () -> redo(frame))
            .withIcon(Feather.ROTATE_CW)
            .withKeys("Shortcut+Shift+Z")
            .enabledWhen(canRedo, context.text("shell.history.nothing.redo")),
        action("find", frame::find).withIcon(Feather.SEARCH).withKeys("Shortcut+K"),
        Stream.concat(
                Stream.of(
                    action("import", () -> chooseFiles(frame.getScene().getWindow()))
                        .withIcon(Feather.DOWNLOAD)
                        .withKeys("Shortcut+O"),
                    action("review", () -> context.navigator().open(new Place.Review()))
                        .withIcon(Feather.INBOX)
                        .withKeys("Shortcut+Shift+I"),
                    action("imports", () -> context.navigator().open(new Place.Imports(null)))
                        .withIcon(Feather.CLIPBOARD)
                        .withKeys("Shortcut+Shift+O"),
                    action(context.isCoded() ? "names.show" : "names.hide", this::turnNames)
                        .withIcon(context.isCoded() ? Feather.EYE : Feather.EYE_OFF)
                        .withKeys("Shortcut+Shift+K"),
                    action("keys", frame::keys).withIcon(Feather.COMMAND).withKeys("F1"),
                    action("guide", frame::guide).withIcon(Feather.BOOK_OPEN).withKeys("Shift+F1"),
                    action("tour", frame::tour).withIcon(Feather.MAP),
                    invented()),
                Stream.of(Scheme.values()).map(this::scheme))
            .toList());
  }

  /// The way to the invented people, or back from them.
  private Action invented() {
    var library = desk.library();
    return library.isInvented()
        ? action("home", library::goHome).withIcon(Feather.HOME)
        : action("around", library::lookAround).withIcon(Feather.USERS);
  }

  /// Lets undo and redo be done as far as there is something.
  void follow(StudioHistory.Labels labels) {
    canUndo.set(labels.undo() != null);
    canRedo.set(labels.redo() != null);
  }

  private void undo(WindowFrame frame) {
    goTo(desk.studio().history().nextUndo(), frame);
    desk.studio()
        .history()
        .undo()
        .ifPresent(label -> tell(context.text("shell.history.undone", context.hidden(label))));
  }

  private void redo(WindowFrame frame) {
    goTo(desk.studio().history().nextRedo(), frame);
    desk.studio()
        .history()
        .redo()
        .ifPresent(label -> tell(context.text("shell.history.redone", context.hidden(label))));
  }

  /// Hides the names of people, or shows them again; the window is built anew.
  private void turnNames() {
    var now = desk.settings().get();
    desk.settings().set(now.withNaming(context.isCoded() ? Naming.NAMES : Naming.CODES));
  }

  /// Opens the place of what is going to change, unless it is to be seen already.
  private void goTo(Optional<DocumentState> next, WindowFrame frame) {
    next.flatMap(state -> new RewindPlaces(desk.studio()).before(state, frame.place()))
        .ifPresent(frame::open);
  }

  private void tell(String text) {
    context.notices().show(Notice.done(text));
  }

  private Action scheme(Scheme scheme) {
    var icon =
        switch (scheme) {
          case LIGHT -> Feather.SUN;
          case DARK -> Feather.MOON;
          case CONTRAST -> Feather.CIRCLE;
        };
    Cell<Settings> settings = desk.settings();
    return Action.of(
            "scheme-" + scheme.name(),
            context.text("shell.scheme." + scheme.name()),
            () -> {
              var now = settings.get();
              settings.set(now.withLook(new Look(scheme, now.look().motion())));
            })
        .withIcon(icon);
  }

  /// Lets the user choose files to import.
  void chooseFiles(Window owner) {
    var files = RecordingFiles.choose(context, owner);
    if (!files.isEmpty()) {
      desk.imports().accept(files);
    }
  }

  private Action action(String name, Runnable run) {
    return Action.of("window-" + name, context.text("shell.action." + name), run);
  }

  private Section section(Place place, String name, Feather icon, String keys) {
    String called = context.text("shell.section." + name);
    return Section.of(
        place,
        called,
        Action.of("rail-" + name, Section.whole(called), () -> context.navigator().open(place))
            .withIcon(icon)
            .withKeys(keys));
  }
}
