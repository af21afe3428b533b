package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.text.Formats;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.Measure;
import org.backstride.ui.recording.model.Readings;
import org.jspecify.annotations.Nullable;

/// The figures of each session in the chosen block, and by how much they differ from those of the
/// one compared with. The chosen row and the chart's numbers are the same sessions.
final class CompareTable extends TableView<Integer> {

  /// The id of the table, for tests and style.
  static final String ID = "compare-table";

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private static final double ROW = 38;
  private static final double HEAD = 36;
  private static final double WIDE = 1100;

  /// A figure and its difference, neither of them cut.
  private static final double FIGURE = 104;

  private static final double FIGURE_WITH_UNIT = 136;

  private final CompareModel model;
  private final Readings readings;
  private final List<TableColumn<Integer, Integer>> secondary = new ArrayList<>();

  CompareTable(CompareModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    setId(ID);
    setAccessibleText(readings.messages().text("recording.compare.table.accessible"));
    getStyleClass().addAll("dense", "compare-table");
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var names = column(readings.messages().text("recording.compare.session"), NameCell::new);
    names.setPrefWidth(290);
    names.setMinWidth(160);
    getColumns().add(names);
    for (Measure measure : known()) {
      var column = column(measure.title(), () -> new FigureCell(measure));
      column.getStyleClass().add("bs-right");
      double width = measure.bearsUnit() ? FIGURE_WITH_UNIT : FIGURE;
      column.setPrefWidth(width);
      column.setMinWidth(width);
      getColumns().add(column);
      if (!measure.isPrimary()) {
        secondary.add(column);
      }
    }
    int members = model.comparison().members().size();
    for (int member = 0; member < members; member++) {
      getItems().add(member);
    }
    setMinHeight(HEAD + members * ROW + 2);
    setPrefHeight(HEAD + members * ROW + 2);
    setMaxHeight(USE_PREF_SIZE);
    lifetime.observe(
        widthProperty(),
        width -> secondary.forEach(each -> each.setVisible(width.doubleValue() >= WIDE)));
    lifetime.watchAny(this::refresh, model.block(), model.reference(), model.hidden());
  }

  private List<Measure> known() {
    var comparison = model.comparison();
    return Measure.all(readings).stream()
        .filter(
            measure ->
                memberNumbers().stream()
                    .anyMatch(
                        member ->
                            comparison.figures(member, 0).filter(measure::isKnown).isPresent()))
        .toList();
  }

  private List<Integer> memberNumbers() {
    return IntStream.range(0, model.comparison().members().size()).boxed().toList();
  }

  private static TableColumn<Integer, Integer> column(
      String title, Supplier<TableCell<Integer, Integer>> cell) {
    var column = new TableColumn<Integer, Integer>(title);
    column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
    column.setCellFactory(ignored -> cell.get());
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// The session: number, colour, day and name, and whether it is the one compared with.
  private final class NameCell extends TableCell<Integer, Integer> {

    private final Region swatch = new Region();
    private final Label number = new Label();
    private final Label when = new Label();
    private final Label more = new Label();
    private final HBox box = new HBox(8, swatch, number, when, more);

    NameCell() {
      box.setAlignment(Pos.CENTER_LEFT);
      number.getStyleClass().add("bs-strong");
      when.setMinWidth(USE_PREF_SIZE);
      more.getStyleClass().add("bs-secondary");
    }

    @Override
    protected void updateItem(@Nullable Integer member, boolean empty) {
      super.updateItem(member, empty);
      setGraphic(member == null || empty ? null : box);
      if (member == null || empty) {
        return;
      }
      var session = model.comparison().members().get(member);
      boolean reference = model.reference().get().equals(member);
      swatch.getStyleClass().setAll("chart-swatch", MemberTones.swatch(member));
      number.setText(readings.formats().number(member + 1, 0));
      when.setText(session.when());
      more.setText(
          reference ? readings.messages().text("recording.compare.reference") : session.title());
      box.pseudoClassStateChanged(LEFT_OUT, model.hidden().get().contains(member));
    }
  }

  /// A figure and its difference, both in columns of their own under one another's like.
  private final class FigureCell extends TableCell<Integer, Integer> {

    private final Measure measure;
    private final Label value = new Label();
    private final Label difference = new Label();
    private final HBox box = new HBox(6, value, difference);

    FigureCell(Measure measure) {
      this.measure = measure;
      getStyleClass().add("bs-right");
      box.setAlignment(Pos.CENTER_RIGHT);
      value.setMinWidth(USE_PREF_SIZE);
      difference.setAlignment(Pos.CENTER_RIGHT);
      difference.getStyleClass().add("compare-difference");
    }

    @Override
    protected void updateItem(@Nullable Integer member, boolean empty) {
      super.updateItem(member, empty);
      setGraphic(member == null || empty ? null : box);
      if (member == null || empty) {
        return;
      }
      var ours = model.figures(member);
      var others = model.figures(model.reference().get());
      value.setText(ours.map(figures -> measure.text(readings, figures)).orElse(Formats.UNKNOWN));
      boolean same = member.equals(model.reference().get());
      difference.setText(
          same || ours.isEmpty() || others.isEmpty()
              ? ""
              : measure.difference(readings, ours.get(), others.get()));
    }
  }
}
