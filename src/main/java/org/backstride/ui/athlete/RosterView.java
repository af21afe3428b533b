package org.backstride.ui.athlete;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.ui.athlete.RosterModel.Filter;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// All people, the archived ones too.
public final class RosterView implements View {

  static final String SEARCH_ID = "roster-search";

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final RosterModel model;
  private final RosterEdits edits;
  private final RosterTable table;
  private final TextField search = new atlantafx.base.controls.CustomTextField();
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final VBox page = new VBox();

  private RosterView(ViewContext context, Heading heading, List<Filter> filters) {
    this.context = context;
    this.heading = new Cell<>(heading);
    model = new RosterModel(context.studio(), lifetime);
    edits = new RosterEdits(context);
    table = new RosterTable(context, edits);
    VBox.setVgrow(table, Priority.ALWAYS);
    page.getChildren().addAll(narrowing(filters), table);
    page.getStyleClass().add("bs-roster");
    node.getStyleClass().add("bs-pane");
    lifetime.watch(model.shown(), table::show);
    lifetime.watch(model.everyone(), rows -> node.setCenter(rows.isEmpty() ? empty() : page));
  }

  /// Everyone.
  public static RosterView athletes(ViewContext context) {
    return new RosterView(
        context,
        Heading.of(context.text("athlete.roster.title")),
        List.of(Filter.ALL, Filter.DUE, Filter.REHAB, Filter.ARCHIVED));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(add());
  }

  @Override
  public List<Action> actions() {
    return List.of(
        add(),
        Action.of("roster-find", context.text("athlete.action.search"), search::requestFocus)
            .withKeys("Shortcut+F"),
        Action.of(
                "roster-archive",
                context.text("athlete.action.archive"),
                () -> table.chosen(row -> edits.archive(row.athlete(), !row.isArchived())))
            .withIcon(Feather.ARCHIVE),
        Action.of(
                "roster-delete",
                context.text("athlete.action.delete"),
                () -> table.chosen(row -> edits.delete(row.athlete())))
            .withIcon(Feather.TRASH_2));
  }

  @Override
  public void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private Action add() {
    return Action.of("roster-add", context.text("athlete.action.add"), edits::add)
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private HBox narrowing(List<Filter> filters) {
    search.setId(SEARCH_ID);
    search.setPromptText(context.text("athlete.search.prompt"));
    search.setAccessibleText(context.text("athlete.action.search"));
    search.setPrefWidth(220);
    ((atlantafx.base.controls.CustomTextField) search).setLeft(Icons.of(Feather.SEARCH, 16));
    lifetime.observe(search.textProperty(), model::search);
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focus();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
          }
        });
    var line = new HBox(8, search);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("bs-roster-filters");
    var group = new ToggleGroup();
    filters.forEach(filter -> line.getChildren().add(chip(filter, group)));
    return line;
  }

  private ToggleButton chip(Filter filter, ToggleGroup group) {
    var chip = new ToggleButton();
    chip.setId("roster-filter-" + filter.name());
    chip.getStyleClass().add("bs-chip");
    chip.setToggleGroup(group);
    chip.setSelected(filter == Filter.ALL);
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          model.filter(filter);
        });
    lifetime.watch(
        model.everyone(),
        rows ->
            chip.setText(
                context.text("athlete.filter." + filter.name()) + "  " + model.count(filter)));
    return chip;
  }

  private EmptyState empty() {
    return new EmptyState(
        Picture.ATHLETES,
        context.text("athlete.empty.title"),
        context.text("athlete.empty.text"),
        List.of(add()));
  }
}
