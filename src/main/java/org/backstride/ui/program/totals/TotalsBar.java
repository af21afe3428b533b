package org.backstride.ui.program.totals;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.load.KneeLoad;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.model.ProgramModel;
import org.jspecify.annotations.Nullable;

/// What the program adds up to, in figures large enough to glance at, with their change while
/// something is dragged.
public final class TotalsBar extends HBox {

  private static final double ROOMY = 1160;
  private static final double WIDE = 940;

  private final ProgramModel model;
  private final Messages messages;
  private final Formats formats;
  private final SumWords words;
  private final Figure time = new Figure("totals-time", "bs-figure");
  private final Figure backward = new Figure("totals-backward", "bs-figure");
  private final Figure distance = new Figure("totals-distance", "bs-figure-small");
  private final Figure backwardDistance = new Figure("totals-backward-distance", "bs-figure-small");
  private final Figure load = new Figure("totals-load", "bs-figure-small");
  private final Figure energy = new Figure("totals-energy", "bs-figure-small");
  private final Figure knee = new Figure("totals-knee", "bs-figure-small");
  private final Figure weekly = new Figure("totals-weekly", "bs-figure-small");
  private final ToggleButton kneeSwitch;
  private @Nullable Kept kept;

  /// The sums of the kept program, reckoned once and not in every frame of a drag.
  private record Kept(Program program, References references, Sums sums) {}

  public TotalsBar(ProgramModel model, Messages messages, Formats formats, Lifetime lifetime) {
    this.model = model;
    this.messages = messages;
    this.formats = formats;
    words = new SumWords(messages, formats);
    getStyleClass().addAll("bs-totals", "bs-line-top");
    setAlignment(Pos.CENTER_LEFT);
    kneeSwitch = new ToggleButton(messages.text("program.totals.knee.switch"));
    kneeSwitch.setId("totals-knee-switch");
    kneeSwitch.getStyleClass().add("bs-chip");
    kneeSwitch.setMinWidth(Region.USE_PREF_SIZE);
    kneeSwitch.setOnAction(_ -> show());
    getChildren()
        .setAll(time, backward, distance, backwardDistance, load, energy, weekly, knee, kneeSwitch);
    setMinWidth(0);
    lifetime.observe(widthProperty(), width -> fitInto(width.doubleValue()));
    lifetime.watch(model.shown(), _ -> show());
    lifetime.watch(model.desk().program(), _ -> show());
    lifetime.watch(model.athlete(), _ -> show());
  }

  private void show() {
    var now = Sums.of(model.shown().get(), references());
    var before = before();
    showWhole(now, before);
    showEstimates(now, before);
  }

  /// Without an athlete the distances come from nominal speeds; the label says "estimate" anyway.
  private References references() {
    return model.athlete().get().isPresent() ? model.references() : References.NOMINAL;
  }

  private Sums before() {
    var program = model.program();
    var references = references();
    var present = kept;
    if (present == null
        || !present.program().equals(program)
        || !present.references().equals(references)) {
      present = new Kept(program, references, Sums.of(program, references));
      kept = present;
    }
    return present.sums();
  }

  private void showWhole(Sums now, Sums before) {
    var whole = now.totals().whole();
    var back = now.totals().backward();
    var then = before.totals();
    boolean known = now.totals().unknown().timeIsWhole();
    time.show(
        messages.text("program.totals.time"),
        known ? formats.clock(whole.seconds()) : "≥ " + formats.clock(whole.seconds()));
    time.delta(clockDelta(whole.seconds() - then.whole().seconds()));
    backward.show(
        messages.text("program.totals.backward", formats.percent(now.totals().backwardShare())),
        formats.clock(back.seconds()));
    backward.delta(clockDelta(back.seconds() - then.backward().seconds()));
    distance.show(messages.text("program.totals.distance"), formats.distance(whole.metres()));
    distance.delta(metresDelta(whole.metres() - then.whole().metres()));
    backwardDistance.show(
        messages.text("program.totals.backward-distance"), formats.distance(back.metres()));
    backwardDistance.delta(metresDelta(back.metres() - then.backward().metres()));
    Integer perWeek = model.shown().get().about().timesPerWeek();
    int times = perWeek == null ? 1 : perWeek;
    weekly.show(
        messages.text("program.totals.weekly", times), formats.clock(back.seconds() * times));
  }

  private void showEstimates(Sums now, Sums before) {
    load.show(messages.text("program.totals.load"), words.load(now.load()));
    load.delta(numberDelta(now.load().units() - before.load().units()));
    var mass = kilograms();
    energy.show(messages.text("program.totals.energy"), words.energy(now.energy(), mass));
    double times = mass == null ? 1 : mass;
    energy.delta(
        numberDelta((now.energy().energy().value() - before.energy().energy().value()) * times));
    showKnee(now.knee());
  }

  private void showKnee(KneeLoad.@Nullable Index index) {
    kneeSwitch.setDisable(index == null);
    String key = index == null ? "program.totals.knee.none" : "program.totals.knee.caveat";
    kneeSwitch.setTooltip(new Tooltip(messages.text(key)));
    knee.shown(index != null && kneeSwitch.isSelected());
    if (index != null) {
      knee.show(messages.text("program.totals.knee"), words.knee(index));
    }
  }

  private @Nullable Double kilograms() {
    Integer grams = model.athlete().get().map(each -> each.person().massGrams()).orElse(null);
    return grams == null ? null : grams / 1000.0;
  }

  /// In a narrow window the lesser figures give way.
  private void fitInto(double width) {
    for (Figure each : List.of(backwardDistance, weekly)) {
      each.shown(width > ROOMY);
    }
    load.shown(width > WIDE);
  }

  private String clockDelta(double seconds) {
    return Math.abs(seconds) < 0.5 ? "" : (seconds > 0 ? "+" : "") + formats.clock(seconds);
  }

  private String metresDelta(double metres) {
    return Math.abs(metres) < 0.5
        ? ""
        : (metres > 0 ? "+" : "−") + formats.distance(Math.abs(metres));
  }

  private String numberDelta(double change) {
    return Math.abs(change) < 0.5
        ? ""
        : (change > 0 ? "+" : "−") + formats.number(Math.abs(change), 0);
  }
}
