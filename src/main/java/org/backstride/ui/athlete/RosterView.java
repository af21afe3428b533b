package org.backstride.ui.athlete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.ui.athlete.RosterModel.Filter;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.menu.RowMenu;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.kordamp.ikonli.feather.Feather;

/// All people, the archived ones too.
public final class RosterView implements View {

  static final String SEARCH_ID = "roster-search";

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final RosterModel model;
  private final RosterEdits edits;
  private final RosterTable table;
  private final NarrowingBar<Filter> bar;
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final VBox page = new VBox();

  public RosterView(ViewContext context) {
    this.context = context;
    heading = new Cell<>(Heading.of(context.text("athlete.roster.title")));
    model = new RosterModel(context.studio(), lifetime);
    edits = new RosterEdits(context);
    table = new RosterTable(context, edits);
    RowMenu.on(table, this::menu);
    VBox.setVgrow(table, Priority.ALWAYS);
    bar =
        new NarrowingBar<>(
            context,
            "roster",
            filter -> context.text("athlete.filter." + filter.name()),
            model.list());
    bar.narrow(List.of(Filter.values()), lifetime, this::focus);
    page.getChildren().addAll(bar, table);
    page.getStyleClass().add("bs-roster");
    node.getStyleClass().add("bs-pane");
    lifetime.watch(model.list().shown(), table::show);
    lifetime.watch(
        model.list().everyone(), rows -> node.setCenter(rows.isEmpty() ? empty() : page));
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
  public Watched<Boolean> isEmpty() {
    return model.list().everyone().map(List::isEmpty);
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(add());
  }

  @Override
  public List<Action> actions() {
    return List.of(
        add(),
        Action.of("roster-find", context.text("athlete.action.search"), bar::begin)
            .withKeys("Shortcut+F"),
        Action.of(
                "roster-archive",
                context.text("athlete.action.archive"),
                () -> table.chosen(row -> edits.archiveOrRestore(row.athlete())))
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

  /// What can be done with the marked person.
  private List<Action> menu() {
    var actions = new ArrayList<Action>();
    table.chosen(
        row -> {
          var person = row.athlete();
          var navigator = context.navigator();
          String turn = row.isArchived() ? "athlete.action.restore" : "athlete.action.archive";
          actions.add(
              Action.of(
                      "roster-open",
                      context.text("athlete.action.open"),
                      () -> navigator.open(new Place.AthletePlace(person.id())))
                  .withIcon(Feather.USER));
          actions.add(
              Action.of(
                      "roster-rehab",
                      context.text("athlete.action.rehab"),
                      () -> navigator.open(new Place.RehabPlace(person.id())))
                  .withIcon(Feather.ACTIVITY));
          actions.add(
              Action.of("roster-archive", context.text(turn), () -> edits.archiveOrRestore(person))
                  .withIcon(Feather.ARCHIVE));
          actions.add(
              Action.of(
                      "roster-delete",
                      context.text("athlete.action.delete"),
                      () -> edits.delete(person))
                  .withIcon(Feather.TRASH_2));
        });
    return actions;
  }

  private Action add() {
    return Action.of("roster-add", context.text("athlete.action.add"), edits::add)
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private EmptyState empty() {
    return new EmptyState(
        Picture.ATHLETES,
        context.text("athlete.empty.title"),
        context.text("athlete.empty.text"),
        List.of(add()));
  }
}
