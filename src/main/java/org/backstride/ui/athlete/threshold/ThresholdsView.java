package org.backstride.ui.athlete.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.ui.athlete.person.PersonStrip;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.page.PersonTabs.Page;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// What one person can do, since when and how it was found, and the zones made of it.
public final class ThresholdsView implements View {

  /// Pixels that history and zones need beside the numbers, with their edges and a scroll bar.
  private static final double PANES = 424;

  private static final double NUMBERS_ABOVE = 220;

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final ThresholdsModel model;
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final NumberTable numbers;
  private final ScrollPane panes;
  private final HistoryPane history;

  public ThresholdsView(ViewContext context, Athlete athlete, LocalDate today) {
    this.context = context;
    model =
        new ThresholdsModel(
            context.studio(),
            athlete,
            today,
            new ThresholdWords(context),
            (what, name) -> context.text("athlete.undo.edit", what, name));
    model.follow(lifetime);
    heading = new Cell<>(heading(athlete));
    var tabs = new PersonTabs(context, athlete.id(), Page.THRESHOLDS);
    var strip = new PersonStrip(context, today, tabs);
    lifetime.watch(
        model.athlete(),
        now -> {
          strip.show(now);
          heading.set(heading(now));
        });
    numbers = new NumberTable(context, model, lifetime);
    history = new HistoryPane(context, model, lifetime);
    var right = new FlowPane(24, 32, history, new ZonePane(context, model, lifetime));
    right.getStyleClass().add("bs-threshold-right");
    panes = Scroll.over(right);
    VBox.setVgrow(panes, Priority.ALWAYS);
    numbers.getStyleClass().add("bs-threshold-numbers");
    node.setTop(strip);
    node.getStyleClass().add("bs-pane");
    lifetime.observe(node.widthProperty(), width -> arrange(width.doubleValue()));
    arrange(node.getWidth());
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
    return Optional.of(enter());
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<Action>();
    actions.add(enter());
    actions.addAll(PersonTabs.actions(context, model.athlete().get().id(), Page.THRESHOLDS));
    return List.copyOf(actions);
  }

  @Override
  public void focus() {
    numbers.requestFocus();
  }

  @Override
  public void turn(LocalDate today) {
    model.turn(today);
  }

  @Override
  public void close() {
    lifetime.close();
  }

  /// The numbers beside history and zones, or above them where the width is short: nothing is
  /// scrolled sideways.
  private void arrange(double width) {
    boolean above = width > 0 && width < numbers.getPrefWidth() + PANES;
    if (above == (node.getLeft() == null) && node.getCenter() != null) {
      return;
    }
    node.setLeft(null);
    node.setCenter(null);
    numbers.setMinHeight(above ? NUMBERS_ABOVE : 0);
    numbers.setMaxHeight(above ? NUMBERS_ABOVE : Double.MAX_VALUE);
    if (above) {
      node.setCenter(new VBox(numbers, panes));
    } else {
      node.setLeft(numbers);
      node.setCenter(panes);
    }
  }

  private Action enter() {
    return Action.of("threshold-enter", context.text("threshold.enter"), () -> history.focusValue())
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private Heading heading(Athlete athlete) {
    return new Heading(context.name(athlete), context.text("dossier.page.THRESHOLDS"));
  }
}
