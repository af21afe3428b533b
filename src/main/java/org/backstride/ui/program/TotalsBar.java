package org.backstride.ui.program;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.model.ProgramModel;

/// What the program adds up to, in figures large enough to glance at, with their change while
/// something is dragged.
final class TotalsBar extends HBox {

  private static final double ROOMY = 960;

  private final ProgramModel model;
  private final Messages messages;
  private final Formats formats;
  private final Figure time;
  private final Figure backward;
  private final Figure distance;
  private final Figure backwardDistance;
  private final Figure steps;
  private final Figure weekly;

  TotalsBar(ProgramModel model, Messages messages, Formats formats, Lifetime lifetime) {
    this.model = model;
    this.messages = messages;
    this.formats = formats;
    getStyleClass().addAll("bs-totals", "bs-line-top");
    time = new Figure("totals-time", "bs-figure");
    backward = new Figure("totals-backward", "bs-figure");
    distance = new Figure("totals-distance", "bs-figure-small");
    backwardDistance = new Figure("totals-backward-distance", "bs-figure-small");
    steps = new Figure("totals-steps", "bs-figure-small");
    weekly = new Figure("totals-weekly", "bs-figure-small");
    getChildren().setAll(time, backward, distance, backwardDistance, steps, weekly);
    setMinWidth(0);
    lifetime.observe(widthProperty(), width -> fitInto(width.doubleValue()));
    lifetime.watch(model.shown(), _ -> show());
    lifetime.watch(model.desk().program(), _ -> show());
    lifetime.watch(model.athlete(), _ -> show());
  }

  private void show() {
    var references = references();
    var now = ProgramTotals.of(model.shown().get(), references);
    var kept = ProgramTotals.of(model.program(), references);
    double seconds = now.whole().seconds();
    double back = now.backward().seconds();
    time.show(messages.text("program.totals.time"), amount(formats.clock(seconds), whole(now)));
    time.delta(clockDelta(seconds - kept.whole().seconds()));
    backward.show(
        messages.text("program.totals.backward", formats.percent(now.backwardShare())),
        formats.clock(back));
    backward.delta(clockDelta(back - kept.backward().seconds()));
    distance.show(messages.text("program.totals.distance"), formats.distance(now.whole().metres()));
    distance.delta(metresDelta(now.whole().metres() - kept.whole().metres()));
    backwardDistance.show(
        messages.text("program.totals.backward-distance"),
        formats.distance(now.backward().metres()));
    backwardDistance.delta(metresDelta(now.backward().metres() - kept.backward().metres()));
    int count = org.backstride.program.BlockTree.steps(model.shown().get()).size();
    steps.show(messages.text("program.totals.steps"), formats.number(count, 0));
    Integer times = model.shown().get().about().timesPerWeek();
    weekly.show(
        messages.text("program.totals.weekly", times == null ? 1 : times),
        formats.clock(back * (times == null ? 1 : times)));
  }

  /// In a narrow window the lesser figures give way.
  private void fitInto(double width) {
    for (Figure each : List.of(steps, backwardDistance)) {
      each.setVisible(width > ROOMY);
      each.setManaged(width > ROOMY);
    }
  }

  /// Without an athlete the distances come from nominal speeds; the label says "estimate" anyway.
  private References references() {
    return model.athlete().get().isPresent() ? model.references() : References.NOMINAL;
  }

  private static boolean whole(ProgramTotals totals) {
    return totals.unknown().timeIsWhole();
  }

  private static String amount(String text, boolean whole) {
    return whole ? text : "≥ " + text;
  }

  private String clockDelta(double seconds) {
    return Math.abs(seconds) < 0.5 ? "" : (seconds > 0 ? "+" : "") + formats.clock(seconds);
  }

  private String metresDelta(double metres) {
    return Math.abs(metres) < 0.5
        ? ""
        : (metres > 0 ? "+" : "−") + formats.distance(Math.abs(metres));
  }

  /// One figure under its label.
  private static final class Figure extends VBox {
    private final Label label = new Label();
    private final Label value = new Label();
    private final Label delta = new Label();

    Figure(String id, String size) {
      getStyleClass().add("bs-total");
      label.getStyleClass().add("bs-secondary");
      label.setMinWidth(Region.USE_PREF_SIZE);
      value.getStyleClass().add(size);
      value.setId(id);
      value.setMinWidth(Region.USE_PREF_SIZE);
      delta.getStyleClass().add("bs-delta");
      delta.setMinWidth(Region.USE_PREF_SIZE);
      var row = new HBox(6, value, delta);
      row.setAlignment(Pos.BASELINE_LEFT);
      VBox.setVgrow(row, Priority.ALWAYS);
      getChildren().setAll(label, row);
    }

    void show(String name, String text) {
      label.setText(name);
      value.setText(text);
      value.setAccessibleText(name + ": " + text);
    }

    void delta(String text) {
      delta.setText(text);
    }
  }
}
