package org.backstride.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.backstride.settings.Settings;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.key.FirstRow;
import org.backstride.ui.kit.key.ToggleKeys;

/// The studio's window content: follows the settings while it is open. Language and units build the
/// frame anew at the same place, colours only change the stylesheets.
public final class StudioWindow implements AutoCloseable {

  private final Desk desk;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private final Lifetime lifetime = new Lifetime();
  private WindowFrame frame;
  private Settings shown;

  /// @param first where it begins
  public StudioWindow(Desk desk, Place first, double width, double height) {
    this.desk = desk;
    shown = desk.settings().get();
    scene = new Scene(root, width, height);
    theme(shown).apply(scene);
    FirstRow.in(scene);
    ToggleKeys.in(scene);
    frame = new WindowFrame(desk, first);
    root.getChildren().setAll(frame);
    lifetime.watch(desk.settings(), this::follow);
  }

  /// Loads what the first window needs whatever it shows: fonts and the theme.
  public static void prepare(Settings settings) {
    theme(settings).prepare();
  }

  public Scene scene() {
    return scene;
  }

  /// Puts the keyboard where the first view wants it. Done once the window has been painted: a
  /// table that gets the keyboard is styled anew.
  public void focus() {
    frame.focusView();
  }

  /// Opens a place.
  public void open(Place place) {
    frame.open(place);
  }

  /// Leads through the studio in five minutes.
  public void tour() {
    frame.tour();
  }

  /// Where the window is.
  public Place place() {
    return frame.place();
  }

  /// All that can be done where the window is, by keys or by the finder.
  public List<Action> actions() {
    return frame.actions();
  }

  /// Shows a notice.
  public void show(Notice notice) {
    frame.notices().show(notice);
  }

  @Override
  public void close() {
    lifetime.close();
    frame.close();
    root.getChildren().clear();
  }

  private void follow(Settings next) {
    boolean otherWords =
        !next.language().equals(shown.language())
            || next.units() != shown.units()
            || next.naming() != shown.naming();
    boolean otherColours = next.look().scheme() != shown.look().scheme();
    shown = next;
    if (otherColours) {
      theme(next).apply(scene);
    }
    if (otherWords) {
      Place place = frame.place();
      frame.close();
      frame = new WindowFrame(desk, place);
      root.getChildren().setAll(frame);
      frame.arrive();
    }
  }

  private static Theme theme(Settings settings) {
    return Theme.valueOf(settings.look().scheme().name());
  }
}
