package org.backstride.ui.rehab;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The rehabilitation of one person in three columns: protocol and evidence, proposal and log,
/// outcomes.
public final class RehabView implements View {

  /// The least width for three columns.
  private static final double THREE_COLUMNS = 1200;

  private static final String TOGETHER = "bs-rehab-together";

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final RehabModel model;
  private final BorderPane node = new BorderPane();
  private final ProposalCard proposal;
  private final ResponseTable log;
  private final VBox beside;
  private final OutcomePane outcomes;
  private final ScrollPane right;

  public RehabView(ViewContext context, Athlete athlete, Clock clock) {
    this.context = context;
    model = new RehabModel(context, athlete, clock, lifetime);
    var strip = new CareStrip(context, model);
    var course = new CoursePane(context, model);
    outcomes = new OutcomePane(context, model);
    var mornings = new MorningPane(context, model, this::focus);
    log = new ResponseTable(context, model);
    proposal = new ProposalCard(context, model, log::requestFocus);
    lifetime.watch(
        model.changes(),
        record -> {
          strip.show();
          course.show();
          proposal.show();
          mornings.show();
          log.show(record.responses());
          outcomes.show();
        });
    lifetime.watch(
        model.athlete(),
        _ -> {
          strip.show();
          proposal.showLock();
        });
    node.setTop(strip);
    beside = new VBox(course);
    node.setLeft(column(beside, "bs-rehab-left"));
    node.setCenter(middle(mornings));
    right = column(outcomes, "bs-rehab-right");
    node.setRight(right);
    node.getStyleClass().add("bs-pane");
    lifetime.observe(node.widthProperty(), width -> arrange(width.doubleValue()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return new Cell<>(
        new Heading(context.name(model.athlete().get()), context.text("care.rehab.title")));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(enter());
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<Action>(ways());
    actions.addAll(new ReportActions(context, model).all());
    actions.addAll(PersonTabs.actions(context, model.id(), PersonTabs.Page.REHAB));
    return List.copyOf(actions);
  }

  private List<Action> ways() {
    var id = model.id();
    return List.of(
        enter(),
        Action.of(
                "rehab-log",
                context.text("care.entry.paper"),
                () -> context.navigator().open(new Place.PaperLogPlace(id)))
            .withIcon(Feather.GRID)
            .withKeys("Shortcut+L"),
        Action.of(
                "rehab-screening",
                context.text("care.gate.ask"),
                () -> context.navigator().open(new Place.ScreeningPlace(id)))
            .withIcon(Feather.SHIELD),
        Action.of(
                "rehab-sheet",
                context.text("care.action.sheet"),
                () ->
                    context
                        .navigator()
                        .open(
                            new Place.CourseSheetPlace(
                                List.of(id), model.today(), Place.Stretch.BLOCK)))
            .withIcon(Feather.FILE_TEXT)
            .withKeys("Shortcut+Shift+P"),
        Action.of(
                "rehab-calendar",
                context.text("care.action.calendar"),
                () -> context.navigator().open(new Place.CalendarPlace(id)))
            .withIcon(Feather.CALENDAR));
  }

  @Override
  public void focus() {
    log.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private Action enter() {
    return Action.of(
            "rehab-enter",
            context.text("care.action.enter"),
            () -> context.navigator().open(new Place.ResponsePlace(model.id())))
        .withIcon(Feather.EDIT_3)
        .withKeys("Shortcut+N");
  }

  private VBox middle(MorningPane mornings) {
    var title = new Label(context.text("care.log.list"));
    title.getStyleClass().add("bs-section");
    var safe = new Label(context.text("care.disclaimer"));
    safe.getStyleClass().add("bs-secondary");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox.setVgrow(log, Priority.ALWAYS);
    var middle = new VBox(14, proposal, mornings, new HBox(title, gap, safe), log);
    middle.getStyleClass().add("bs-rehab-middle");
    return middle;
  }

  /// In a narrow window the outcomes stand under the protocol, so that the log keeps its words.
  private void arrange(double width) {
    boolean together = width < THREE_COLUMNS;
    if (together == (node.getRight() == null)) {
      return;
    }
    if (together) {
      node.getStyleClass().add(TOGETHER);
      node.setRight(null);
      right.setContent(null);
      beside.getChildren().add(outcomes);
    } else {
      node.getStyleClass().remove(TOGETHER);
      beside.getChildren().remove(outcomes);
      right.setContent(outcomes);
      node.setRight(right);
    }
  }

  private static ScrollPane column(Region content, String style) {
    var scroll = Scroll.over(content);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add(style);
    return scroll;
  }
}
