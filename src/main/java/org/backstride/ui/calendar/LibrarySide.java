package org.backstride.ui.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.plan.Snapshot;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.paint.ProgramSketches;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.search.SearchField;
import org.backstride.work.Watched;

/// The library at the left: a program is dragged onto a day, or put on the day of the cursor with
/// Enter, with Shift for everybody shown.
final class LibrarySide extends VBox {

  static final String SEARCH_ID = "calendar-search";
  static final String NOTE_ID = "calendar-library-note";
  private static final int MOST = 40;
  private static final double SKETCH_WIDTH = 148;

  private final CalendarPane pane;
  private final CalendarCommands commands;
  private final CalendarWords words;
  private final SearchField search;
  private final VBox shelf = new VBox(8);
  private final Watched<List<ShelvedProgram>> programs;
  private final Palette palette = new Palette();
  private final ProgramSketches sketches = new ProgramSketches(palette);
  private final Map<Canvas, Program> shown = new HashMap<>();

  LibrarySide(
      CalendarPane pane,
      CalendarCommands commands,
      CalendarWords words,
      Watched<List<ShelvedProgram>> programs) {
    this.pane = pane;
    this.commands = commands;
    this.words = words;
    this.programs = programs;
    getStyleClass().add("bs-calendar-side");
    var title = new Label(words.text("calendar.library"));
    title.getStyleClass().add("bs-section");
    search = new SearchField(SEARCH_ID, words.text("calendar.search"));
    var scroll = new ScrollArea(shelf);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bs-calendar-shelf");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(palette, title, search, scroll);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(programs, _ -> fill());
    lifetime.observe(search.textProperty(), _ -> fill());
    lifetime.watch(palette.changes(), _ -> shown.forEach(sketches::paint));
  }

  void focusSearch() {
    search.requestFocus();
  }

  private void fill() {
    shown.clear();
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    var found =
        programs.get().stream()
            .filter(each -> each.program().name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    shelf.getChildren().setAll(found.stream().limit(MOST).map(this::card).toList());
    if (found.isEmpty()) {
      shelf.getChildren().add(note(words.text("calendar.library.none")));
    } else if (found.size() > MOST) {
      shelf.getChildren().add(note(words.text("calendar.library.more", MOST, found.size())));
    }
    shown.forEach(sketches::paint);
  }

  private static Label note(String sentence) {
    var label = new Label(sentence);
    label.setId(NOTE_ID);
    label.setWrapText(true);
    label.getStyleClass().add("bs-secondary");
    return label;
  }

  private Button card(ShelvedProgram shelved) {
    var figures = SessionFigures.of(shelved.program(), References.NOMINAL);
    String name = words.name(shelved.program());
    var title = new Label(name);
    title.getStyleClass().add("bs-calendar-card-title");
    var minutes = new Label(words.minutes(figures.seconds()));
    minutes.getStyleClass().add("bs-secondary");
    var backward = new Label("◀ " + words.clock(figures.backward().seconds()));
    backward.getStyleClass().add("bs-text-backward");
    var row = new HBox(10, minutes, backward);
    row.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    var sketch = new Canvas(SKETCH_WIDTH, 16);
    shown.put(sketch, shelved.program());
    button.setGraphic(new VBox(4, title, sketch, row));
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("bs-calendar-card");
    button.setAccessibleText(words.text("calendar.library.card", name));
    arm(button, Snapshot.of(shelved.program(), shelved.id()));
    return button;
  }

  private void arm(Button button, Snapshot snapshot) {
    button.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
              commands.assign(snapshot);
            } else {
              commands.insert(snapshot);
            }
            pane.requestFocus();
            event.consume();
          }
        });
    button.setOnMouseDragged(event -> drag(event, snapshot));
    button.addEventFilter(
        MouseEvent.MOUSE_RELEASED, _ -> pane.letGo().ifPresent(commands::perform));
  }

  private void drag(MouseEvent event, Snapshot snapshot) {
    if (!pane.isDragging() && !event.isStillSincePress()) {
      pane.hold(new Dragged.FromLibrary(snapshot));
    }
    var place = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
    pane.carry(place.getX(), place.getY(), CalendarMouse.mode(event));
  }
}
