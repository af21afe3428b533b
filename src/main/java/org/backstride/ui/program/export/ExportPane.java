package org.backstride.ui.program.export;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.studio.exporting.ExportForm;
import org.backstride.studio.exporting.ProgramExport;
import org.backstride.studio.exporting.Report;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.ScrollArea;
import org.kordamp.ikonli.feather.Feather;

/// The card that sends a program out: forms, the fidelity report of the chosen one, and the buttons
/// that save it or bring it to the watch.
public final class ExportPane extends VBox {

  private final ProgramExport model;
  private final Messages messages;
  private final Label about = new Label();
  private final VBox report = new VBox(14);
  private final ToggleGroup forms = new ToggleGroup();

  /// What the buttons do.
  ///
  /// @param save saves the file where the user says
  /// @param watch copies it to a mounted watch
  /// @param close closes the card
  public record Doing(Runnable save, Action watch, Runnable close) {}

  public ExportPane(ProgramExport model, Messages messages, Doing doing, Lifetime lifetime) {
    this.model = model;
    this.messages = messages;
    setId("export");
    getStyleClass().add("bs-export");
    setMaxSize(640, 620);
    about.setWrapText(true);
    about.getStyleClass().add("bs-secondary");
    about.setMinHeight(Region.USE_PREF_SIZE);
    var scroll = new ScrollArea(report);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head(doing), choices(), about, scroll, foot(doing));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            doing.close().run();
          }
        });
    lifetime.watch(model.form(), this::show);
  }

  /// Puts the keyboard on the chosen form.
  public void focus() {
    if (forms.getSelectedToggle() instanceof ToggleButton chosen) {
      chosen.requestFocus();
    }
  }

  private HBox head(Doing doing) {
    String name = model.program().name();
    var title =
        new Label(
            messages.text(
                "program.export.title", name.isBlank() ? messages.text("program.untitled") : name));
    title.getStyleClass().add("bs-section");
    title.setMinWidth(0);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var leave =
        Buttons.icon(
            Action.of("export-close", messages.text("program.export.close"), doing.close())
                .withIcon(Feather.X)
                .withKeys("Esc"));
    var head = new HBox(8, title, spring, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox choices() {
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    for (ExportForm each : ExportForm.values()) {
      var button = new ToggleButton(messages.text("program.export.form." + each.code()));
      button.setId("export-" + each.code());
      button.setToggleGroup(forms);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(Region.USE_PREF_SIZE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setSelected(each == model.form().get());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.form().set(each);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private HBox foot(Doing doing) {
    var save =
        Buttons.primary(
            Action.of("export-save", messages.text("program.export.save"), doing.save())
                .withIcon(Feather.DOWNLOAD));
    var foot = new HBox(8, Buttons.plain(doing.watch()), save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void show(ExportForm form) {
    about.setText(messages.text("program.export.about." + form.code()));
    report.getChildren().setAll(model.report(messages).stream().map(ExportPane::group).toList());
    if (report.getChildren().isEmpty()) {
      var all =
          new Label(messages.text("program.export.whole"), Icons.of(Feather.CHECK_CIRCLE, 16));
      all.setId("export-whole");
      all.setWrapText(true);
      report.getChildren().add(all);
    }
  }

  private static VBox group(Report report) {
    var title = new Label(report.title(), Icons.of(icon(report.fate()), 16));
    title.getStyleClass().add("bs-strong");
    title.setWrapText(true);
    var items = new FlowPane(6, 6);
    for (String line : report.lines()) {
      var item = new Label(line);
      item.getStyleClass().add("bs-tag");
      items.getChildren().add(item);
    }
    return new VBox(6, title, items);
  }

  private static Feather icon(Report.Fate fate) {
    return switch (fate) {
      case GONE -> Feather.X_CIRCLE;
      case WORDS -> Feather.MESSAGE_SQUARE;
      case CONVERTED -> Feather.REFRESH_CW;
      case WRITTEN_OUT -> Feather.LIST;
    };
  }
}
