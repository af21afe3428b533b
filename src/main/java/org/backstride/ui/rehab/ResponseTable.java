package org.backstride.ui.rehab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Response;
import org.backstride.text.Formats;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The sessions that were reported, the newest first, with the light that pain gives.
final class ResponseTable extends TableView<Response> {

  static final String ID = "response-table";

  private final ViewContext context;
  private final RehabModel model;

  ResponseTable(ViewContext context, RehabModel model) {
    this.context = context;
    this.model = model;
    setId(ID);
    setAccessibleText(context.text("care.log.list"));
    var empty = new Label(context.text("care.log.empty"));
    empty.getStyleClass().add("bs-secondary");
    setPlaceholder(empty);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getColumns()
        .setAll(
            List.of(
                column("session", 70, response -> new CareWords(context).shortDay(response.date())),
                column("level", 52, response -> Integer.toString(response.level())),
                column("before", 62, response -> number(response.pain().before())),
                column("peak", 46, response -> number(response.pain().peak())),
                column("after", 46, response -> number(response.pain().after())),
                column("morning", 72, response -> number(response.pain().nextMorning())),
                light(),
                column("effusion", 74, response -> effusion(response.signs().effusion())),
                column("rpe", 42, response -> number(response.performed().rpe())),
                column("done", 58, response -> percent(response.performed().completedPercent())),
                column("row", 44, this::row)));
  }

  void show(List<Response> responses) {
    var newest = new ArrayList<>(responses);
    Collections.reverse(newest);
    getItems().setAll(newest);
  }

  private TableColumn<Response, Response> column(
      String key, double width, Function<Response, String> words) {
    return column(key, width, () -> new Words(words));
  }

  private TableColumn<Response, Response> column(
      String key, double width, Supplier<TableCell<Response, Response>> cell) {
    var column = new TableColumn<Response, Response>(context.text("care.column." + key));
    column.setPrefWidth(width);
    column.setMinWidth(width * 0.8);
    column.setSortable(false);
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(table -> cell.get());
    return column;
  }

  private TableColumn<Response, Response> light() {
    return column("light", 116, () -> new Light(context, model));
  }

  private String row(Response response) {
    return model.record().rowAfter(response).map(Row::code).orElse("");
  }

  private String number(@Nullable Integer value) {
    return value == null ? Formats.UNKNOWN : context.formats().number((double) value, 0);
  }

  private String percent(@Nullable Integer percent) {
    return percent == null ? Formats.UNKNOWN : context.formats().percent(percent / 100.0);
  }

  private String effusion(@Nullable Effusion effusion) {
    return effusion == null ? Formats.UNKNOWN : context.text("care.effusion." + effusion.name());
  }

  private static final class Words extends TableCell<Response, Response> {
    private final Function<Response, String> words;

    Words(Function<Response, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Response response, boolean empty) {
      super.updateItem(response, empty);
      setText(empty || response == null ? null : words.apply(response));
    }
  }

  /// The traffic light of the worst pain: shape, colour and word.
  private static final class Light extends TableCell<Response, Response> {
    private final ViewContext context;
    private final RehabModel model;

    Light(ViewContext context, RehabModel model) {
      this.context = context;
      this.model = model;
      setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(@Nullable Response response, boolean empty) {
      super.updateItem(response, empty);
      setGraphic(null);
      setText(null);
      if (empty || response == null) {
        return;
      }
      var worst = response.pain().worst();
      if (worst.isEmpty()) {
        setText(context.text("care.light.none"));
        return;
      }
      var limits = model.record().thresholds();
      String light =
          worst.getAsInt() > limits.stopAbove()
              ? "stop"
              : worst.getAsInt() > limits.scale().advanceLimit() ? "caution" : "safe";
      var icon =
          Icons.of(
              switch (light) {
                case "stop" -> Feather.MINUS_CIRCLE;
                case "caution" -> Feather.ALERT_TRIANGLE;
                default -> Feather.CHECK_CIRCLE;
              },
              14);
      icon.getStyleClass().add("bs-icon-" + light);
      setGraphic(icon);
      setText(context.text("care.light." + light));
    }
  }
}
