package org.backstride.ui.recording.imports;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.store.imports.KeptReport;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One import in the list: when it ended and how many files came to what.
final class ImportCell extends ListCell<KeptReport> {

  private final ViewContext context;
  private final ZoneId zone;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final HBox line = new HBox(12);

  ImportCell(ViewContext context, ZoneId zone) {
    this.context = context;
    this.zone = zone;
    title.getStyleClass().add("bs-strong");
    counts.getStyleClass().addAll("bs-secondary", "bs-dense");
    var text = new VBox(2, title, counts);
    text.setMinWidth(0);
    line.getChildren().setAll(new Label(), text);
    line.getStyleClass().add("review-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable KeptReport report, boolean empty) {
    super.updateItem(report, empty);
    if (report == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(context.formats().dateTime(report.ended().atZone(zone)));
    counts.setText(counts(report));
    boolean whole = report.counts().rejected() == 0 && report.ending().equals("complete");
    line.getChildren().set(0, Icons.of(whole ? Feather.CHECK : Feather.ALERT_TRIANGLE, 18));
    setGraphic(line);
    setAccessibleText(title.getText() + ". " + counts.getText());
  }

  private String counts(KeptReport report) {
    var counts = report.counts();
    return context.text(
        "recording.imports.counts",
        counts.imported() + counts.near(),
        counts.alreadyThere(),
        counts.rejected());
  }
}
