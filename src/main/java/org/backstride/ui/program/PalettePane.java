package org.backstride.ui.program;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.search.SearchField;
import org.backstride.ui.program.gesture.Dragged;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.stage.LanePane;
import org.backstride.ui.program.stage.ProgramSketch;
import org.backstride.ui.program.words.StepWords;
import org.backstride.work.Watched;

/// The palette: block types and the programs of the library. Each is dragged onto the lane, or put
/// behind the selection with Enter.
final class PalettePane extends ScrollArea {

  private static final int MOST = 12;

  private final Messages messages;
  private final LaneCommands commands;
  private final LanePane lane;
  private final VBox shelf = new VBox(2);
  private final VBox templates = new VBox(2);
  private List<Program> offered = List.of();
  private List<Program> shelved = List.of();
  private final SearchField search;
  private final Lifetime lifetime;

  PalettePane(LanePane lane, LaneCommands commands, Messages messages, Lifetime lifetime) {
    this.lane = lane;
    this.commands = commands;
    this.messages = messages;
    this.lifetime = lifetime;
    getStyleClass().addAll("bs-palette", "bs-side", "bs-line-right", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    var content = new VBox(2, heading("program.palette.blocks"));
    content.getStyleClass().add("bs-palette-content");
    for (NewBlocks each : NewBlocks.values()) {
      content.getChildren().add(item(each));
    }
    search = new SearchField("palette-search", messages.text("program.palette.search"));
    content.getChildren().addAll(heading("program.palette.programs"), search, shelf, templates);
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && !shelf.getChildren().isEmpty()) {
            if (shelf.getChildren().getFirst() instanceof Button first) {
              first.fire();
            }
            leave();
            event.consume();
          }
        });
    setContent(content);
  }

  /// Shows the programs of the library under the blocks.
  ///
  /// @param own the program on the lane, which is not put into itself
  void follow(Watched<List<ShelvedProgram>> programs, ProgramId own) {
    lifetime.watch(programs, now -> fill(now, own));
    lifetime.observe(
        search.textProperty(),
        _ -> {
          fill(programs.get(), own);
          fillTemplates();
        });
  }

  /// Offers the programs of templates under those of the library.
  void offer(List<Program> programs) {
    offered = List.copyOf(programs);
    fillTemplates();
  }

  private void fillTemplates() {
    var found = offered.stream().filter(each -> matches(each, wanted())).toList();
    templates.getChildren().clear();
    if (!found.isEmpty()) {
      templates.getChildren().add(heading("program.palette.templates"));
    }
    found.forEach(each -> templates.getChildren().add(template(each)));
  }

  private String wanted() {
    return search.getText().strip().toLowerCase(Locale.ROOT);
  }

  private void leave() {
    search.clear();
    lane.requestFocus();
  }

  /// Puts the keyboard into the search of the library.
  void find() {
    search.requestFocus();
    search.selectAll();
  }

  /// Those that are there already stay, and with them the keyboard on one of them.
  private void fill(List<ShelvedProgram> programs, ProgramId own) {
    var found =
        programs.stream()
            .filter(each -> !each.id().equals(own))
            .map(ShelvedProgram::program)
            .filter(each -> !each.blocks().isEmpty() && matches(each, wanted()))
            .limit(MOST)
            .toList();
    if (!found.equals(shelved)) {
      shelved = found;
      shelf.getChildren().setAll(found.stream().map(this::template).toList());
    }
  }

  private static boolean matches(Program program, String wanted) {
    return program.name().toLowerCase(Locale.ROOT).contains(wanted)
        || program.about().tags().stream()
            .anyMatch(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private Label heading(String key) {
    var label = new Label(messages.text(key));
    label.getStyleClass().addAll("bs-section", "bs-palette-heading");
    return label;
  }

  private Button item(NewBlocks each) {
    var button = button(List.of(each.block()));
    String name = messages.text("program.palette." + StepWords.code(each));
    button.setId("palette-" + StepWords.code(each));
    var sketch = sketch(List.of(each.block()));
    sketch.setMinSize(34, 22);
    sketch.setPrefSize(34, 22);
    sketch.setMaxSize(34, 22);
    var label = new Label(name);
    label.setMinWidth(0);
    var row = new HBox(8, sketch, label);
    row.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(row);
    button.setAccessibleText(messages.text("program.palette.item", name));
    return button;
  }

  private Button template(Program program) {
    var button = button(program.blocks());
    String name = program.name().isBlank() ? messages.text("program.untitled") : program.name();
    var label = new Text(name);
    label.getStyleClass().add("bs-palette-name");
    label.wrappingWidthProperty().bind(button.widthProperty().subtract(16));
    var sketch = sketch(program.blocks());
    sketch.setMinHeight(18);
    sketch.setPrefHeight(18);
    var rows = new VBox(4, label, sketch);
    rows.setFillWidth(true);
    HBox.setHgrow(rows, Priority.ALWAYS);
    rows.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setGraphic(rows);
    button.setAccessibleText(messages.text("program.palette.item", name));
    return button;
  }

  private ProgramSketch sketch(List<Block> blocks) {
    return new ProgramSketch(Program.EMPTY.withBlocks(blocks), lane.inkwell());
  }

  private Button button(List<Block> blocks) {
    var button = new Button();
    button.getStyleClass().add("bs-palette-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_COMPUTED_SIZE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setOnAction(
        _ -> {
          if (!lane.isDragging()) {
            commands.insert(blocks);
          }
        });
    button.setOnMouseDragged(event -> drag(event, blocks));
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release(event));
    return button;
  }

  private void drag(MouseEvent event, List<Block> blocks) {
    var place = lane.sceneToLocal(event.getSceneX(), event.getSceneY());
    if (!lane.isDragging() && !event.isStillSincePress()) {
      lane.bring(new Dragged.Fresh(blocks), place.getX(), place.getY());
    } else {
      lane.carry(place.getX(), place.getY());
    }
  }

  private void release(MouseEvent event) {
    if (lane.isDragging()) {
      var place = lane.sceneToLocal(event.getSceneX(), event.getSceneY());
      lane.letGo(place.getX(), place.getY());
      event.consume();
    }
  }
}
