package org.backstride.ui.rehab;

import java.time.LocalDate;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;

/// A window on the invented knee case, driven by ids.
public final class RehabWindow implements AutoCloseable {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);

  public AthleteId patient() {
    return demo.patient();
  }

  public AthleteId unscreened() {
    return demo.unscreened();
  }

  public Demo demo() {
    return demo;
  }

  public void open(Place place) {
    window.open(place);
  }

  public Place place() {
    return Fx.get(() -> window.window().place());
  }

  public CareRecord record(AthleteId athlete) {
    return Fx.get(() -> demo.studio().care().of(athlete));
  }

  public void click(String id) {
    Fx.run(() -> ((ButtonBase) node(id)).fire());
    Fx.settle();
  }

  public void type(String id, String text) {
    Fx.run(() -> ((TextField) node(id)).setText(text));
    Fx.settle();
  }

  /// Presses Enter in a field.
  public void enter(String id) {
    Fx.run(() -> ((TextField) node(id)).fireEvent(new ActionEvent()));
    Fx.settle();
  }

  public Node node(String id) {
    Node found = window.stage().getScene().lookup("#" + id);
    if (found == null) {
      throw new AssertionError("No node " + id);
    }
    return found;
  }

  /// All that the window shows.
  Parent root() {
    return window.stage().getScene().getRoot();
  }

  /// Where the keyboard is.
  public Node focused() {
    return window.stage().getScene().getFocusOwner();
  }

  public boolean lacks(String id) {
    return window.stage().getScene().lookup("#" + id) == null;
  }

  /// A report of the patient about a session of the first level.
  Response evening(LocalDate day, String differences) {
    var was = Reports.report(day, differences);
    return new Response(
        was.id(),
        new Session(patient(), day, 1, 1),
        was.pain(),
        was.signs(),
        was.performed(),
        was.falls(),
        was.words());
  }

  @Override
  public void close() {
    window.close();
    demo.close();
  }
}
