package org.backstride.ui.rehab;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
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

  /// As the style sheet sets it.
  private static final double CELL_PADDING = 5;

  /// The sign of a light with its gap.
  private static final double LIGHT = 20;

  private final ViewContext context;
  private final RehabModel model;

  ResponseTable(ViewContext context, RehabModel model) {
    this.context = context;
    this.model = model;
    setId(ID);
    var words = new CareWords(context);
    setAccessibleText(context.text("care.log.list"));
    var empty = new Label(context.text("care.log.empty"));
    empty.getStyleClass().add("bs-secondary");
    setPlaceholder(empty);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getColumns()
        .setAll(
            List.of(
                session(words),
                column("level", "6", this::level),
                column("before", "10", response -> number(response.pain().before())),
                column("peak", "10", response -> number(response.pain().peak())),
                column("after", "10", response -> number(response.pain().after())),
                column("morning", "10", response -> number(response.pain().nextMorning())),
                light(),
                column("effusion", "none", response -> effusion(response.signs().effusion())),
                column("rpe", "10", response -> number(response.performed().rpe())),
                column(
                    "done", "100 %", response -> percent(response.performed().completedPercent())),
                column("row", wide("2a ○", 13), Decided::new)));
  }

  void show(List<Response> responses) {
    var newest = new ArrayList<>(responses);
    Collections.reverse(newest);
    getItems().setAll(newest);
  }

  private TableColumn<Response, Response> column(
      String key, String longest, Function<Response, String> words) {
    return column(key, wide(longest, 13), () -> new Words(words));
  }

  /// A column that holds its heading and its content whole.
  private TableColumn<Response, Response> column(
      String key, double content, Supplier<TableCell<Response, Response>> cell) {
    String heading = context.text("care.column." + key);
    double width = Math.ceil(Math.max(content, wide(heading, 12)) + 2 * CELL_PADDING) + 1;
    var column = new TableColumn<Response, Response>(heading);
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(table -> cell.get());
    return column;
  }

  /// Holds every day of a year whole.
  private TableColumn<Response, Response> session(CareWords words) {
    double longest =
        Stream.of(Month.values())
            .mapToDouble(month -> wide(words.shortDay(LocalDate.of(2000, month, 28)), 13))
            .max()
            .orElseThrow();
    return column("session", longest, () -> new Words(response -> words.shortDay(response.date())));
  }

  private TableColumn<Response, Response> light() {
    double longest =
        Stream.of("safe", "caution", "stop", "flag")
            .mapToDouble(light -> wide(context.text("care.light." + light), 13))
            .max()
            .orElseThrow();
    return column("light", longest + LIGHT, () -> new Light(context, model));
  }

  private static double wide(String words, double size) {
    var text = new Text(words);
    text.setFont(Font.font("Inter", size));
    return text.getLayoutBounds().getWidth();
  }

  /// The level, where the session was done at one.
  private String level(Response response) {
    return number(response.hasLevel() ? response.level() : null);
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

  /// The row after a session; a sign where nobody has decided on what it proposes.
  private final class Decided extends TableCell<Response, Response> {
    @Override
    protected void updateItem(@Nullable Response response, boolean empty) {
      super.updateItem(response, empty);
      setText(null);
      setTooltip(null);
      setAccessibleText(null);
      if (empty || response == null) {
        return;
      }
      var record = model.record();
      String code = record.rowAfter(response).map(Row::code).orElse("");
      if (record.rulingOn(response.id()).isPresent()) {
        setText(code);
        return;
      }
      boolean waits = record.waiting().stream().anyMatch(each -> each.response().equals(response));
      String said = context.text(waits ? "care.log.row.open" : "care.log.row.passed", code);
      setText(code + (waits ? " ○" : " –"));
      setTooltip(new Tooltip(said));
      setAccessibleText(said);
    }
  }

  /// The traffic light of the worst pain: shape, colour and word. A red flag is never called safe.
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
      if (response.isRedFlag()) {
        show("stop", Feather.ALERT_OCTAGON, "care.light.flag");
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
              : worst.getAsInt() > limits.scale().safeUpTo() ? "caution" : "safe";
      var sign =
          switch (light) {
            case "stop" -> Feather.MINUS_CIRCLE;
            case "caution" -> Feather.ALERT_TRIANGLE;
            default -> Feather.CHECK_CIRCLE;
          };
      show(light, sign, "care.light." + light);
    }

    private void show(String tone, Feather sign, String key) {
      var icon = Icons.of(sign, 14);
      icon.getStyleClass().add("bs-icon-" + tone);
      setGraphic(icon);
      setText(context.text(key));
    }
  }
}
