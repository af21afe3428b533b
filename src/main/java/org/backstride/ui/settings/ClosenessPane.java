package org.backstride.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.settings.Settings.Closeness;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// How near to its plan a session counts as done: four borders in percent. Borders out of order are
/// not taken, and the pane says so until they are in order again.
final class ClosenessPane extends VBox {

  static final String ID = "settings-closeness-";

  private final ViewContext context;
  private final List<Spinner<Integer>> borders = new ArrayList<>();
  private final Label fault = new Label();

  ClosenessPane(ViewContext context, Lifetime lifetime) {
    super(12);
    this.context = context;
    var title = new Label(context.text("settings.section.closeness"));
    title.getStyleClass().add("bs-section");
    var help = new Label(context.text("settings.closeness.help"));
    help.setWrapText(true);
    help.getStyleClass().add("bs-secondary");
    fault.setWrapText(true);
    fault.getStyleClass().add("bs-text-caution");
    var now = context.settings().get().closeness();
    var done =
        new HBox(
            12,
            field("done-from", now.doneFrom(), lifetime),
            field("done-to", now.doneTo(), lifetime));
    var partly =
        new HBox(
            12,
            field("partly-from", now.partlyFrom(), lifetime),
            field("partly-to", now.partlyTo(), lifetime));
    getChildren().setAll(title, help, done, partly, fault);
    take();
  }

  private Field field(String name, int value, Lifetime lifetime) {
    var spinner = new Spinner<Integer>(0, 1_000, value, 5);
    spinner.setId(ID + name);
    spinner.setEditable(true);
    spinner.setPrefWidth(120);
    spinner.setAccessibleText(context.text("settings.closeness." + name));
    spinner.getEditor().setAccessibleText(spinner.getAccessibleText());
    borders.add(spinner);
    lifetime.observe(spinner.valueProperty(), _ -> take());
    return Field.of(context.text("settings.closeness." + name), spinner);
  }

  /// Takes the borders where they are in order.
  private void take() {
    if (borders.size() < 4) {
      return;
    }
    int doneFrom = borders.get(0).getValue();
    int doneTo = borders.get(1).getValue();
    int partlyFrom = borders.get(2).getValue();
    int partlyTo = borders.get(3).getValue();
    boolean inOrder = Closeness.isInOrder(partlyFrom, doneFrom, doneTo, partlyTo);
    fault.setText(inOrder ? "" : context.text("settings.closeness.fault"));
    fault.setVisible(!inOrder);
    fault.setManaged(!inOrder);
    if (inOrder) {
      var next = new Closeness(partlyFrom, doneFrom, doneTo, partlyTo);
      context.settings().set(context.settings().get().withCloseness(next));
    }
  }
}
