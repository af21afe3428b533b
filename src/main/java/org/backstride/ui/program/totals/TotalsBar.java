package org.backstride.ui.program.totals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.load.KneeLoad;
import org.backstride.program.Program;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.unit.Movement;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// What the program adds up to, in figures large enough to glance at, with their change while
/// something is dragged.
public final class TotalsBar extends VBox {

  private final ProgramModel model;
  private final Messages messages;
  private final Formats formats;
  private final SumWords words;
  private final Figure time = new Figure("totals-time", "bs-figure", "+0:00:00");
  private final Figure backward = new Figure("totals-backward", "bs-figure", "+00:00, +000 m");
  private final Figure distance = new Figure("totals-distance", "bs-figure-small", "+0.00 km");
  private final Figure load = new Figure("totals-load", "bs-figure-small", "+00");
  private final Figure energy = new Figure("totals-energy", "bs-figure-small", "+0.0");
  private final Figure knee = new Figure("totals-knee", "bs-figure-small", "+00");
  private final ZoneFigure zones;
  private final Cell<LastWeek> lastWeek;
  private final Figure weekly = new Figure("totals-weekly", "bs-figure-small", "+0:00:00");
  private final ToggleButton kneeSwitch;
  private final TotalsRows rows;
  private final Map<Movement, Optional<ZoneTable>> tables = new HashMap<>();
  private @Nullable Kept kept;

  /// The sums of the kept program, reckoned once and not in every frame of a drag.
  private record Kept(Program program, References references, Sums sums) {}

  /// The words and numbers of the user.
  public record Wording(Messages messages, Formats formats) {}

  /// @param lastWeek what the athlete went backward in the last seven days
  public TotalsBar(
      ProgramModel model, Cell<LastWeek> lastWeek, Wording wording, Lifetime lifetime) {
    this.model = model;
    this.lastWeek = lastWeek;
    messages = wording.messages();
    formats = wording.formats();
    zones = new ZoneFigure(messages, formats);
    words = new SumWords(messages, formats);
    getStyleClass().addAll("bs-totals", "bs-line-top");
    kneeSwitch = new ToggleButton(messages.text("program.totals.knee.switch"));
    kneeSwitch.setId("totals-knee-switch");
    kneeSwitch.getStyleClass().add("bs-chip");
    kneeSwitch.setMinWidth(Region.USE_PREF_SIZE);
    kneeSwitch.setOnAction(_ -> show());
    kneeSwitch.setTooltip(new Tooltip(messages.text("program.totals.knee.caveat")));
    rows =
        new TotalsRows(
            List.of(time, backward, distance, load, energy, weekly, zones, knee, kneeSwitch));
    getChildren().setAll(rows);
    setMinWidth(0);
    lifetime.observe(rows.widthProperty(), width -> rows.share(width.doubleValue()));
    lifetime.watch(model.shown(), _ -> show());
    lifetime.watch(model.desk().program(), _ -> show());
    lifetime.watch(model.athlete(), _ -> changeAthlete());
    lifetime.watch(lastWeek, _ -> show());
  }

  private void show() {
    var now = sums(model.shown().get(), references());
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
      present = new Kept(program, references, sums(program, references));
      kept = present;
    }
    return present.sums();
  }

  private Sums sums(Program program, References references) {
    return Sums.of(program, references, this::zonesOf);
  }

  /// The newest zones of a movement.
  private Optional<ZoneTable> zonesOf(Movement movement) {
    return tables.computeIfAbsent(movement, this::newestZones);
  }

  private Optional<ZoneTable> newestZones(Movement movement) {
    return model
        .athlete()
        .get()
        .flatMap(each -> each.thresholds().speedZones(movement, LocalDate.MAX));
  }

  private void changeAthlete() {
    tables.clear();
    kept = null;
    show();
  }

  private void showWhole(Sums now, Sums before) {
    var whole = now.totals().whole();
    var back = now.totals().backward();
    var then = before.totals();
    var unknown = now.totals().unknown();
    var unknownBack = now.totals().unknownBackward();
    time.show(messages.text("program.totals.time"), time(whole.seconds(), unknown.timeIsWhole()));
    time.delta(clockDelta(whole.seconds() - then.whole().seconds()));
    backward.show(
        messages.text("program.totals.backward", formats.percent(now.totals().backwardShare())),
        new Said(
            time(back.seconds(), unknownBack.timeIsWhole()),
            distance(back.metres(), unknownBack.distanceIsWhole()),
            ""));
    backward.delta(
        joined(
            clockDelta(back.seconds() - then.backward().seconds()),
            metresDelta(back.metres() - then.backward().metres())));
    distance.show(
        messages.text("program.totals.distance"),
        distance(whole.metres(), unknown.distanceIsWhole()));
    distance.delta(metresDelta(whole.metres() - then.whole().metres()));
    showWeek(now.totals(), then.backward().seconds());
  }

  private String time(double seconds, boolean whole) {
    return formats.atLeast(formats.clock(seconds), whole);
  }

  private String distance(double metres, boolean whole) {
    return formats.atLeast(formats.distance(metres), whole);
  }

  /// What the program comes to in a week, against the last one.
  private void showWeek(ProgramTotals now, double before) {
    double seconds = now.backward().seconds();
    boolean whole = now.unknownBackward().timeIsWhole();
    Integer perWeek = model.shown().get().about().timesPerWeek();
    int times = perWeek == null ? 1 : perWeek;
    String name = messages.text("program.totals.weekly", times);
    if (model.athlete().get().isEmpty()) {
      weekly.show(name, time(seconds * times, whole));
    } else {
      var said = words.week(seconds * times, lastWeek.get());
      weekly.show(name, new Said(formats.atLeast(said.value(), whole), said.side(), said.basis()));
    }
    weekly.delta(clockDelta((seconds - before) * times));
  }

  private void showEstimates(Sums now, Sums before) {
    load.show(messages.text("program.totals.load"), words.load(now.load()));
    load.delta(numberDelta(now.load().units() - before.load().units(), 0));
    var mass = kilograms();
    energy.show(messages.text("program.totals.energy"), words.energy(now.energy(), mass));
    double times = mass == null ? 1 : mass;
    energy.delta(
        numberDelta(
            (now.energy().energy().value() - before.energy().energy().value()) * times,
            mass == null ? 1 : 0));
    zones.show(now.zones(), before.zones());
    zones.shown(model.athlete().get().isPresent());
    showKnee(now.knee(), before.knee());
    rows.fitInto(rows.getWidth());
  }

  private void showKnee(KneeLoad.@Nullable Index index, KneeLoad.@Nullable Index before) {
    kneeSwitch.setVisible(index != null);
    kneeSwitch.setManaged(index != null);
    knee.shown(index != null && kneeSwitch.isSelected());
    if (index != null) {
      knee.show(messages.text("program.totals.knee"), words.knee(index));
      knee.delta(before == null ? "" : numberDelta(index.value() - before.value(), 0));
    }
  }

  private @Nullable Double kilograms() {
    Integer grams = model.athlete().get().map(each -> each.person().massGrams()).orElse(null);
    return grams == null ? null : grams / 1000.0;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }

  private String clockDelta(double seconds) {
    return Math.abs(seconds) < 0.5 ? "" : (seconds > 0 ? "+" : "") + formats.clock(seconds);
  }

  private String metresDelta(double metres) {
    return Math.abs(metres) < 0.5
        ? ""
        : (metres > 0 ? "+" : "−") + formats.distance(Math.abs(metres));
  }

  private String numberDelta(double change, int decimals) {
    return Math.abs(change) < 0.5 / Math.pow(10, decimals)
        ? ""
        : (change > 0 ? "+" : "−") + formats.number(Math.abs(change), decimals);
  }
}
